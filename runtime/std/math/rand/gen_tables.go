// Computes the tables of math/rand and writes them as constant Go files, in this folder:
//
//	gosling run gen_tables.go     (or go run gen_tables.go)
//
// cooked.go: the additive lagged Fibonacci generator y[k] = y[k-607] + y[k-273] (mod 2^64) behind
// NewSource starts from seeded words xor the state that the same generator has 7.8e12 steps
// after its words were filled for seed 1. The generator is linear, so the far state is no matter
// of 7.8e12 steps: y[N+m] is the sum of c[i]*y[m+i], where the c are the coefficients of
// x^N mod x^607 - x^334 - 1, which takes 43 squarings of polynomials (jump-ahead, as in Haramoto,
// Matsumoto and L'Ecuyer, "A Fast Jump Ahead Algorithm for Linear Recurrences").
//
// internal/variate/tables.go: the ziggurats of Marsaglia and Tsang, "The Ziggurat Method for
// Generating Random Variables", Journal of Statistical Software 5(8), 2000, with their
// constants: 128 strips for the normal distribution, 256 for the exponential one.

//go:build ignore

package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

const (
	length   = 607
	lag      = 273
	far      = 7.8e12
	modulus  = 1<<31 - 1
	fillMul  = 48271
	fillSkip = 20
)

// polynomial has the coefficient of x^i at i.
type polynomial [length]uint64

// times is a*b mod x^607 - x^334 - 1.
func times(a, b *polynomial) *polynomial {
	var product [2 * length]uint64
	for i, x := range a {
		for j, y := range b {
			product[i+j] += x * y
		}
	}
	for d := 2*length - 1; d >= length; d-- {
		product[d-length] += product[d]
		product[d-lag] += product[d]
	}
	r := new(polynomial)
	copy(r[:], product[:length])
	return r
}

// powerOfX is x^n mod x^607 - x^334 - 1.
func powerOfX(n uint64) *polynomial {
	r, square := &polynomial{0: 1}, &polynomial{1: 1}
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			r = times(r, square)
		}
		square = times(square, square)
	}
	return r
}

// place is where y[k] lies in the generator's array, which it fills from index 333 downwards.
func place(k int) int {
	return ((length-lag-1-k)%length + length) % length
}

// firstWords is the array for seed 1, made of 31-bit numbers of the Lehmer generator.
func firstWords() (words [length]uint64) {
	x := uint64(1)
	next := func() uint64 {
		x = x * fillMul % modulus
		return x
	}
	for range fillSkip {
		next()
	}
	for i := range words {
		words[i] = next() << 20
		words[i] ^= next() << 10
		words[i] ^= next()
	}
	return
}

// cooked is the array after far steps from firstWords.
func cooked() (words [length]uint64) {
	first := firstWords()
	var y [2 * length]uint64 // y[length+k] is y[k] of the recurrence
	for k := -length; k < 0; k++ {
		y[length+k] = first[place(k)]
	}
	for k := length; k < 2*length; k++ {
		y[k] = y[k-length] + y[k-lag]
	}
	c := powerOfX(far)
	for m := -length; m < 0; m++ {
		var sum uint64
		for i, factor := range c {
			sum += factor * y[length+m+i]
		}
		words[place(int(far)%length+m)] = sum
	}
	return
}

// A ziggurat: strip i reaches to x[i] = width[i]*scale, a number below inner[i] lies surely
// below the curve, density[i] is the curve at x[i].
type ziggurat struct {
	name    string
	inner   []uint32
	width   []float32
	density []float32
}

// build makes a ziggurat of n strips of the given area; tail is where the last one begins, scale
// the range of the integers drawn, inverse the curve's inverse.
func build(name string, n int, area, tail, scale float64, curve, inverse func(float64) float64) ziggurat {
	z := ziggurat{name, make([]uint32, n), make([]float32, n), make([]float32, n)}
	base := area / curve(tail)
	z.inner[0] = uint32(tail / base * scale)
	z.width[0] = float32(base / scale)
	z.density[0] = 1
	x := tail
	for i := n - 1; i >= 1; i-- {
		z.width[i] = float32(x / scale)
		z.density[i] = float32(curve(x))
		if i > 1 {
			above := inverse(area/x + curve(x))
			z.inner[i] = uint32(above / x * scale)
			x = above
		}
	}
	return z
}

func table(b *strings.Builder, comment, name, typ string, n int, item func(i int) string) {
	fmt.Fprintf(b, "\n// %s\nvar %s = [%d]%s{", comment, name, n, typ)
	column := 100
	for i := range n {
		s := item(i) + ","
		if column+1+len(s) > 96 {
			b.WriteString("\n\t")
			column = 4
		} else {
			b.WriteByte(' ')
			column++
		}
		b.WriteString(s)
		column += len(s)
	}
	b.WriteString("\n}\n")
}

func write(name string, b *strings.Builder) {
	if err := os.WriteFile(name, []byte(b.String()), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	var b strings.Builder
	b.WriteString("// Written by gen_tables.go, which tells what these words are.\n\npackage rand\n")
	words := cooked()
	table(&b, "cooked is the generator's state 7.8e12 steps from seed 1.", "cooked", "uint64", length,
		func(i int) string { return fmt.Sprintf("%#016x", words[i]) })
	write("cooked.go", &b)

	b.Reset()
	b.WriteString("// Written by ../../gen_tables.go, which tells how the tables are made.\n\npackage variate\n")
	ziggurats := []ziggurat{
		build("Normal", 128, 9.91256303526217e-3, normalTail, 1<<31,
			func(x float64) float64 { return math.Exp(-0.5 * x * x) },
			func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) }),
		build("Exp", 256, 3.949659822581572e-3, expTail, 1<<32,
			func(x float64) float64 { return math.Exp(-x) },
			func(y float64) float64 { return -math.Log(y) }),
	}
	for _, z := range ziggurats {
		n := len(z.inner)
		table(&b, z.name+"Inner bounds the integers that need no further look.", z.name+"Inner", "uint32", n,
			func(i int) string { return fmt.Sprintf("%#x", z.inner[i]) })
		table(&b, z.name+"Width is the width of a strip over the range of the integers.", z.name+"Width", "float32", n,
			func(i int) string { return fmt.Sprint(z.width[i]) })
		table(&b, "The density at the right end of a strip.", strings.ToLower(z.name)+"Density", "float32", n,
			func(i int) string { return fmt.Sprint(z.density[i]) })
	}
	write("internal/variate/tables.go", &b)
}

const (
	normalTail = 3.442619855899
	expTail    = 7.69711747013104972
)
