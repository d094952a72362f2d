// run
// Complex numbers: arithmetic, division by zero, parts, comparison, conversion, as map keys, printing.
package main

import "fmt"

type gauss complex128

func mandel(c complex128) int {
	var z complex128
	for n := range 50 {
		if real(z)*real(z)+imag(z)*imag(z) > 4 {
			return n
		}
		z = z*z + c
	}
	return 50
}

func main() {
	a, b := 3+4i, complex(1, -2)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +a)
	fmt.Println(real(a), imag(a), a == b, a != b, a == complex(3, 4))
	var c64 complex64 = complex64(a) / 3
	fmt.Println(c64, real(c64), imag(c64), complex128(c64) == a/3)
	fmt.Printf("%T %T %T %T\n", a, c64, real(c64), real(a))
	var zero complex128
	fmt.Println(a/zero, zero/zero, -a/zero, a*complex(0, 1/real(zero+0)))
	a += 1
	a *= 2i
	a -= b
	a /= 1 + 1i
	fmt.Println(a)
	g := gauss(2 - 1i)
	g *= g
	fmt.Println(g, real(g), imag(g))
	m := map[complex128]int{1i: 1, 1: 2, 1 + 1i: 3}
	m[complex(0, 1)]++
	fmt.Println(m[1i], m[1], m[1+1i], m[2])
	for y := -1.0; y <= 1; y += 0.5 {
		for x := -2.0; x <= 0.5; x += 0.5 {
			fmt.Printf("%3d", mandel(complex(x, y)))
		}
		fmt.Println()
	}
	var e any = 1i
	_, is64 := e.(complex64)
	fmt.Println(e == any(1i), is64, e.(complex128))
	fmt.Printf("%v %.2f %g %8.1f|\n", b, b, c64, b)
	list := []complex64{1, 2i, 3 + 3i}
	var sum complex64
	for _, v := range list {
		sum += v * v
	}
	fmt.Println(sum, len(list))
}
