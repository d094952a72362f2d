// run
// math/rand/v2 with seeds: PCG, ChaCha8 and other sources, every method, Go's numbers bit by bit.
package main

import (
	"fmt"
	"math"
	"math/rand/v2"
)

type sum uint64

func (s *sum) add(x uint64) { *s = (*s^sum(x))*0x9E3779B97F4A7C15 + sum(x>>29) }

type stepper struct{ x uint64 }

func (s *stepper) Uint64() uint64 { s.x += 0x1234567890ABCDEF; return s.x }

var methods = []struct {
	name string
	call func(r *rand.Rand, i int) uint64
}{
	{"Int", func(r *rand.Rand, i int) uint64 { return uint64(r.Int()) }},
	{"Int32", func(r *rand.Rand, i int) uint64 { return uint64(r.Int32()) }},
	{"Int64", func(r *rand.Rand, i int) uint64 { return uint64(r.Int64()) }},
	{"Uint", func(r *rand.Rand, i int) uint64 { return uint64(r.Uint()) }},
	{"Uint32", func(r *rand.Rand, i int) uint64 { return uint64(r.Uint32()) }},
	{"Uint64", func(r *rand.Rand, i int) uint64 { return r.Uint64() }},
	{"IntN", func(r *rand.Rand, i int) uint64 { return uint64(r.IntN(i*i*i*i + 1)) }},
	{"Int32N", func(r *rand.Rand, i int) uint64 { return uint64(r.Int32N(1<<31 - 1 - int32(i)*70000)) }},
	{"Int64N", func(r *rand.Rand, i int) uint64 { return uint64(r.Int64N(1<<62 + int64(i)<<45)) }},
	{"UintN", func(r *rand.Rand, i int) uint64 { return uint64(r.UintN(uint(i) + 1<<32)) }},
	{"Uint32N", func(r *rand.Rand, i int) uint64 { return uint64(r.Uint32N(1<<32 - 1 - uint32(i)*70000)) }},
	{"Uint64N", func(r *rand.Rand, i int) uint64 { return r.Uint64N(1<<63 + uint64(i)<<45) }},
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
}

func key(i int) (k [32]byte) {
	for j := range k {
		k[j] = byte(i*(j+1) + j)
	}
	return
}

func main() {
	for i := range 6 {
		for _, source := range []rand.Source{rand.NewPCG(uint64(i), uint64(i)<<60), rand.NewChaCha8(key(i)), &stepper{uint64(i)}} {
			r := rand.New(source)
			fmt.Printf("%T %d %d %v %v %v %v\n", source, r.Uint64(), r.IntN(100), r.Float64(), r.NormFloat64(), r.ExpFloat64(), r.Perm(6))
			var s sum
			for _, m := range methods {
				for i := range 2000 {
					s.add(m.call(r, i))
				}
			}
			fmt.Printf("%x\n", uint64(s))
		}
	}
	for _, m := range methods {
		var s, t, u sum
		p, c, o := rand.New(rand.NewPCG(1, 2)), rand.New(rand.NewChaCha8(key(9))), rand.New(&stepper{})
		for i := range 5000 {
			s.add(m.call(p, i))
			t.add(m.call(c, i))
			u.add(m.call(o, i))
		}
		fmt.Printf("%s %x %x %x\n", m.name, uint64(s), uint64(t), uint64(u))
	}
	r := rand.New(rand.NewPCG(5, 5))
	for _, v := range []float64{1, 2.5, 100} {
		z := rand.NewZipf(r, 1+v/7, v, 1000000)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64(), z.Uint64())
	}
	fmt.Println(rand.NewZipf(r, 1, 1, 5), rand.NewZipf(r, 2, 0.5, 5), new(rand.PCG).Uint64())

	// States written and read back in, at every place of a ChaCha8 key's numbers.
	var states sum
	c := rand.NewChaCha8(key(1))
	var p rand.PCG
	buffer := make([]byte, 13)
	for i := range 150 {
		data, err := c.MarshalBinary()
		var d rand.ChaCha8
		if e := d.UnmarshalBinary(data); e != nil || err != nil {
			panic(e)
		}
		for range 40 {
			states.add(d.Uint64())
		}
		c.Uint64()
		if i%5 == 0 {
			n, _ := c.Read(buffer[:i%13])
			states.add(uint64(n) + uint64(buffer[0]))
		}
		data, _ = p.AppendBinary(data)
		p.Uint64()
		for _, b := range data {
			states.add(uint64(b))
		}
	}
	fmt.Printf("states %x\n", uint64(states))
	data, _ := c.MarshalBinary()
	fmt.Printf("%q\n", data)
	data, _ = p.MarshalBinary()
	fmt.Printf("%q\n", data)
	fmt.Println(c.UnmarshalBinary([]byte("readbuf:\x05abc")), c.UnmarshalBinary(data), p.UnmarshalBinary(nil), p.UnmarshalBinary(data))

	for i, f := range []func(){
		func() { r.IntN(0) }, func() { r.Int32N(-1) }, func() { r.Int64N(0) }, func() { r.UintN(0) }, func() { r.Uint32N(0) }, func() { r.Uint64N(0) },
		func() { rand.IntN(0) }, func() { rand.Int32N(-1) }, func() { rand.Int64N(0) }, func() { rand.UintN(0) }, func() { rand.Uint32N(0) }, func() { rand.Uint64N(0) },
		func() { r.Shuffle(-1, nil) }, func() { r.Perm(-1) }, func() { rand.New(nil).Int() }, func() { (*rand.Zipf)(nil).Uint64() },
	} {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			f()
		}()
	}
}
