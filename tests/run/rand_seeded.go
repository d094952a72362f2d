// run
// math/rand with seeds: the numbers are Go's, bit by bit. A sum of many for each method, and the first ones.
package main

import (
	"fmt"
	"math"
	"math/rand"
)

// sum mixes numbers so that each one and their order count.
type sum uint64

func (s *sum) add(x uint64) { *s = (*s^sum(x))*0x9E3779B97F4A7C15 + sum(x>>29) }

// stepper is a Source without Uint64.
type stepper struct{ x int64 }

func (s *stepper) Int63() int64    { s.x += 0x1234567890ABCDE; return s.x & (1<<63 - 1) }
func (s *stepper) Seed(seed int64) { s.x = seed }

var methods = []struct {
	name string
	call func(r *rand.Rand, i int) uint64
}{
	{"Int", func(r *rand.Rand, i int) uint64 { return uint64(r.Int()) }},
	{"Int31", func(r *rand.Rand, i int) uint64 { return uint64(r.Int31()) }},
	{"Int63", func(r *rand.Rand, i int) uint64 { return uint64(r.Int63()) }},
	{"Uint32", func(r *rand.Rand, i int) uint64 { return uint64(r.Uint32()) }},
	{"Uint64", func(r *rand.Rand, i int) uint64 { return r.Uint64() }},
	{"Intn", func(r *rand.Rand, i int) uint64 { return uint64(r.Intn(i*i*i*i + 1)) }},
	{"Int31n", func(r *rand.Rand, i int) uint64 { return uint64(r.Int31n(1<<31 - 1 - int32(i)*70000)) }},
	{"Int63n", func(r *rand.Rand, i int) uint64 { return uint64(r.Int63n(1<<62 + int64(i)<<45)) }},
	{"Float64", func(r *rand.Rand, i int) uint64 { return math.Float64bits(r.Float64()) }},
	{"Float32", func(r *rand.Rand, i int) uint64 { return uint64(math.Float32bits(r.Float32())) }},
	{"NormFloat64", func(r *rand.Rand, i int) uint64 { return math.Float64bits(r.NormFloat64()) }},
	{"ExpFloat64", func(r *rand.Rand, i int) uint64 { return math.Float64bits(r.ExpFloat64()) }},
	{"Perm", func(r *rand.Rand, i int) uint64 { return uint64(r.Perm(i%20 + 7)[5]) }},
	{"Shuffle", func(r *rand.Rand, i int) uint64 {
		p := [...]uint64{1, 20, 300, 4000, 50000, 600000, 7000000, 80000000}
		r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
		return p[0]<<40 + p[3]<<20 + p[6]
	}},
	{"Read", func(r *rand.Rand, i int) (x uint64) {
		var p [9]byte
		n, err := r.Read(p[:i%10])
		for _, b := range p {
			x = x<<7 + uint64(b)
		}
		if err != nil {
			panic(err)
		}
		return x + uint64(n)
	}},
}

func main() {
	for _, seed := range []int64{0, 1, -1, 42, 1<<31 - 1, -1 << 63, 1<<63 - 1} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(seed, r.Int63(), r.Uint64(), r.Intn(100), r.Float64(), r.NormFloat64(), r.ExpFloat64(), r.Perm(6))
		var s sum
		for _, m := range methods {
			for i := range 3000 {
				s.add(m.call(r, i))
			}
		}
		fmt.Printf("%x\n", uint64(s))
	}
	for _, m := range methods {
		var s, t sum
		r := rand.New(rand.NewSource(7))
		u := rand.New(&stepper{})
		for i := range 10000 {
			s.add(m.call(r, i))
			t.add(m.call(u, i))
		}
		fmt.Printf("%s %x %x\n", m.name, uint64(s), uint64(t))
	}
	r := rand.New(rand.NewSource(3))
	var tails sum
	for range 300000 {
		if x := r.NormFloat64(); math.Abs(x) > 3.4 {
			tails.add(math.Float64bits(x))
		}
		if x := r.ExpFloat64(); x > 7.6 {
			tails.add(math.Float64bits(x))
		}
	}
	fmt.Printf("tails %x\n", uint64(tails))
	for _, v := range []float64{1, 2.5, 100} {
		z := rand.NewZipf(r, 1+v/7, v, 1000000)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64())
	}
	fmt.Println(rand.NewZipf(r, 1, 1, 5), rand.NewZipf(r, 2, 0.5, 5))

	r.Seed(1)
	a := r.Int63()
	r.Read(make([]byte, 3))
	r.Seed(1)
	fmt.Println(a == r.Int63())
	fmt.Printf("%T\n", rand.NewSource(1))

	for i, f := range []func(){
		func() { r.Intn(0) }, func() { r.Int31n(-1) }, func() { r.Int63n(0) }, func() { r.Shuffle(-1, nil) }, func() { r.Perm(-1) },
		func() { rand.New(nil).Int() }, func() { (*rand.Zipf)(nil).Uint64() },
	} {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			f()
		}()
	}
}
