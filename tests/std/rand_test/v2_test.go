// Compares math/rand/v2 with the real package.
package rand_test

import (
	"encoding"
	"fmt"
	"math"
	source "math/rand"
	real "math/rand/v2"
	"testing"

	our "stdtest/math/rand/v2"
)

type bothV2 interface {
	ExpFloat64() float64
	Float32() float32
	Float64() float64
	Int() int
	Int32() int32
	Int32N(n int32) int32
	Int64() int64
	Int64N(n int64) int64
	IntN(n int) int
	NormFloat64() float64
	Perm(n int) []int
	Shuffle(n int, swap func(i, j int))
	Uint() uint
	Uint32() uint32
	Uint32N(n uint32) uint32
	Uint64() uint64
	Uint64N(n uint64) uint64
	UintN(n uint) uint
}

func stepV2(r bothV2, i int) string {
	limit := limits[i/18%len(limits)]
	small := int32(limit)
	if small <= 0 {
		small = 1<<31 - 1
	}
	switch i % 18 {
	case 0:
		return fmt.Sprintf("Exp %x", r.ExpFloat64())
	case 1:
		return fmt.Sprintf("Float32 %x", r.Float32())
	case 2:
		return fmt.Sprintf("Float64 %x", r.Float64())
	case 3:
		return fmt.Sprint("Int ", r.Int())
	case 4:
		return fmt.Sprint("Int32 ", r.Int32())
	case 5:
		return fmt.Sprint("Int32N ", small, r.Int32N(small))
	case 6:
		return fmt.Sprint("Int64 ", r.Int64())
	case 7:
		return fmt.Sprint("Int64N ", limit, r.Int64N(limit))
	case 8:
		return fmt.Sprint("IntN ", limit, r.IntN(int(limit)))
	case 9:
		return fmt.Sprintf("Norm %x", r.NormFloat64())
	case 10:
		return fmt.Sprint("Perm ", r.Perm(i/18%40))
	case 11:
		p := make([]int, i/18%50)
		for i := range p {
			p[i] = i
		}
		r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
		return fmt.Sprint("Shuffle ", p)
	case 12:
		return fmt.Sprint("Uint ", r.Uint())
	case 13:
		return fmt.Sprint("Uint32 ", r.Uint32())
	case 14:
		return fmt.Sprint("Uint32N ", r.Uint32N(uint32(small)*2+1))
	case 15:
		return fmt.Sprint("Uint64 ", r.Uint64())
	case 16:
		return fmt.Sprint("Uint64N ", r.Uint64N(uint64(limit)*2+1))
	default:
		return fmt.Sprint("UintN ", r.UintN(uint(limit)*2+1))
	}
}

func compareV2(t *testing.T, name string, a, b bothV2, steps int) {
	t.Helper()
	for i := range steps {
		k := i*7 + i/18*5
		if got, want := stepV2(a, k), stepV2(b, k); got != want {
			t.Fatalf("%s, step %d: %s, real %s", name, i, got, want)
		}
	}
}

// extreme gives many numbers near the ends.
type extreme struct{ r *source.Rand }

func (e extreme) Uint64() uint64 {
	x := e.r.Uint64()
	switch x & 7 {
	case 0:
		return ^(x >> 50)
	case 1:
		return x >> 50
	case 2:
		return x << 50
	}
	return x
}

func key(r *source.Rand) (k [32]byte) {
	r.Read(k[:])
	return
}

func TestMethodsV2(t *testing.T) {
	r := source.New(source.NewSource(1))
	for i := range 300 {
		steps := 1000
		if i%20 == 0 {
			steps = 50000
		}
		x, y, k := r.Uint64(), r.Uint64(), key(r)
		if i == 0 {
			x, y, k = 0, 0, [32]byte{}
		}
		compareV2(t, "PCG", our.New(our.NewPCG(x, y)), real.New(real.NewPCG(x, y)), steps)
		compareV2(t, "ChaCha8", our.New(our.NewChaCha8(k)), real.New(real.NewChaCha8(k)), steps)
		compareV2(t, "Source", our.New(extreme{source.New(source.NewSource(int64(i)))}), real.New(extreme{source.New(source.NewSource(int64(i)))}), steps)
	}
	if (&our.PCG{}).Uint64() != (&real.PCG{}).Uint64() {
		t.Error("zero PCG")
	}
}

func TestSeedV2(t *testing.T) {
	a, b := our.NewPCG(1, 2), real.NewPCG(1, 2)
	c, d := our.NewChaCha8([32]byte{7}), real.NewChaCha8([32]byte{7})
	p, q := make([]byte, 3), make([]byte, 3)
	for i := range uint64(10) {
		a.Seed(i, i+3)
		b.Seed(i, i+3)
		if x, y := a.Uint64(), b.Uint64(); x != y {
			t.Error(i, x, y)
		}
		c.Read(p)
		d.Read(q)
		c.Seed([32]byte{byte(i)})
		d.Seed([32]byte{byte(i)})
		c.Read(p)
		d.Read(q)
		if x, y := c.Uint64(), d.Uint64(); x != y || string(p) != string(q) {
			t.Error(i, x, y)
		}
	}
}

type state interface {
	Uint64() uint64
	encoding.BinaryMarshaler
	encoding.BinaryAppender
	encoding.BinaryUnmarshaler
}

// reload writes the state out and reads it back in.
func reload(t *testing.T, s, into state) string {
	data, err := s.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	more, err := s.AppendBinary([]byte("x"))
	if err != nil || string(more) != "x"+string(data) {
		t.Fatal("AppendBinary", err)
	}
	if err := into.UnmarshalBinary(data); err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestMarshal(t *testing.T) {
	for i := range 400 {
		a, b := our.NewPCG(uint64(i), 1), real.NewPCG(uint64(i), 1)
		c, d := our.NewChaCha8([32]byte{byte(i)}), real.NewChaCha8([32]byte{byte(i)})
		for range i {
			a.Uint64()
			b.Uint64()
			c.Uint64()
			d.Uint64()
		}
		if i%3 == 0 {
			c.Read(make([]byte, i%29))
			d.Read(make([]byte, i%29))
		}
		a2, b2, c2, d2 := new(our.PCG), new(real.PCG), new(our.ChaCha8), new(real.ChaCha8)
		if x, y := reload(t, a, a2), reload(t, b, b2); x != y {
			t.Fatalf("PCG %d: %q, real %q", i, x, y)
		}
		if x, y := reload(t, c, c2), reload(t, d, d2); x != y {
			t.Fatalf("ChaCha8 %d: %q, real %q", i, x, y)
		}
		for range 200 {
			if x, y := a2.Uint64(), b2.Uint64(); x != y || x != a.Uint64() {
				t.Fatal("PCG after UnmarshalBinary")
			}
			if x, y := c2.Uint64(), d2.Uint64(); x != y || x != c.Uint64() {
				t.Fatal("ChaCha8 after UnmarshalBinary")
			}
		}
		p, q := make([]byte, 21), make([]byte, 21)
		c2.Read(p)
		d2.Read(q)
		if string(p) != string(q) {
			t.Fatal("Read after UnmarshalBinary")
		}
	}
}

// TestUnmarshal gives both packages spoilt and unusual states.
func TestUnmarshal(t *testing.T) {
	seed := "12345678abcdefgh12345678ABCDEFGH"
	used := func(n uint64) string {
		s := ""
		for i := 7; i >= 0; i-- {
			s += string([]byte{byte(n >> (8 * i))})
		}
		return s
	}
	states := []string{"", "p", "pcg:", "pcg:1234567812345678", "pcg:123456781234567", "pcg:12345678123456789", "PCG:1234567812345678",
		"chacha8:", "chacha8:" + used(3), "chacha8:" + used(3) + seed, "chacha8:" + used(3) + seed + "x", "chacha8:" + used(3) + seed[1:],
		"chacha9:" + used(3) + seed, "readbuf:", "readbuf:\x00", "readbuf:\x01", "readbuf:\x03abc", "readbuf:\x03ab", "readbuf",
		"readbuf:\x00chacha8:" + used(3) + seed, "readbuf:\x03abcchacha8:" + used(3) + seed, "readbuf:\x08abcdefghchacha8:" + used(3) + seed,
		"readbuf:\x09abcdefghichacha8:" + used(3) + seed, "readbuf:\x03abcchacha8:" + used(200) + seed,
		"readbuf:\x03abcreadbuf:\x03abcchacha8:" + used(20) + seed}
	for _, n := range []uint64{0, 1, 27, 28, 31, 32, 33, 63, 64, 95, 96, 97, 123, 124, 125, 127, 128, 129, 1 << 32, 1<<32 + 5, 1 << 63, 1<<64 - 1} {
		states = append(states, "chacha8:"+used(n)+seed)
	}
	for _, s := range states {
		a, b := our.NewPCG(1, 2), real.NewPCG(1, 2)
		c, d := our.NewChaCha8([32]byte{1}), real.NewChaCha8([32]byte{1})
		c.Read(make([]byte, 3))
		d.Read(make([]byte, 3))
		for _, pair := range [][2]state{{a, b}, {c, d}} {
			say := func(s2 state) (text string) {
				defer func() {
					if v := recover(); v != nil {
						text = fmt.Sprint("panic ", v)
					}
				}()
				text = fmt.Sprint(s2.UnmarshalBinary([]byte(s)))
				data, _ := s2.MarshalBinary()
				text += fmt.Sprintf(" %q %d", data, s2.Uint64())
				if r, ok := s2.(interface{ Read([]byte) (int, error) }); ok {
					p := make([]byte, 20)
					n, err := r.Read(p)
					text += fmt.Sprint(n, err, p)
				}
				return
			}
			if got, want := say(pair[0]), say(pair[1]); got != want {
				t.Errorf("%T UnmarshalBinary(%q): %s, real %s", pair[0], s, got, want)
			}
		}
	}
}

func TestChaCha8Read(t *testing.T) {
	r := source.New(source.NewSource(2))
	for range 200 {
		k := key(r)
		a, b := our.NewChaCha8(k), real.NewChaCha8(k)
		for range 200 {
			if r.Intn(4) == 0 {
				if x, y := a.Uint64(), b.Uint64(); x != y {
					t.Fatal(x, y)
				}
			}
			n := r.Intn(40)
			p, q := make([]byte, n), make([]byte, n)
			x, e := a.Read(p)
			y, f := b.Read(q)
			if x != y || e != f || string(p) != string(q) {
				t.Fatal(x, y, e, f, p, q)
			}
		}
	}
}

func TestLongV2(t *testing.T) {
	a, b := our.New(our.NewPCG(3, 4)), real.New(real.NewPCG(3, 4))
	for i := range 30000000 {
		x, y := a.NormFloat64(), b.NormFloat64()
		if i&1 == 0 {
			x, y = a.ExpFloat64(), b.ExpFloat64()
		}
		if x != y {
			t.Fatalf("%d: %v, real %v", i, x, y)
		}
	}
}

func TestZipfV2(t *testing.T) {
	for _, s := range []float64{1.0000001, 1.1, 1.5, 2, 3.7, 50, 1, math.NaN()} {
		for _, v := range []float64{1, 1.5, 10, 1e6, 0.5, math.NaN()} {
			for _, max := range []uint64{0, 1, 10, 1 << 20, 1 << 40, 1<<64 - 1} {
				a, b := our.NewZipf(our.New(our.NewPCG(1, 1)), s, v, max), real.NewZipf(real.New(real.NewPCG(1, 1)), s, v, max)
				if (a == nil) != (b == nil) {
					t.Fatal(s, v, max, a, b)
				}
				if a == nil || s != s || v != v {
					continue
				}
				for i := range 1000 {
					if x, y := a.Uint64(), b.Uint64(); x != y {
						t.Fatalf("Zipf(%v, %v, %d), %d: %d, real %d", s, v, max, i, x, y)
					}
				}
			}
		}
	}
	panics(t, "nil Zipf", func() { (*our.Zipf)(nil).Uint64() }, func() { (*real.Zipf)(nil).Uint64() })
}

func TestPanicsV2(t *testing.T) {
	a, b := our.New(our.NewPCG(1, 2)), real.New(real.NewPCG(1, 2))
	for _, n := range []int{0, -1, -5} {
		panics(t, "IntN", func() { a.IntN(n) }, func() { b.IntN(n) })
		panics(t, "Int32N", func() { a.Int32N(int32(n)) }, func() { b.Int32N(int32(n)) })
		panics(t, "Int64N", func() { a.Int64N(int64(n)) }, func() { b.Int64N(int64(n)) })
		panics(t, "global IntN", func() { our.IntN(n) }, func() { real.IntN(n) })
		panics(t, "global Int32N", func() { our.Int32N(int32(n)) }, func() { real.Int32N(int32(n)) })
		panics(t, "global Int64N", func() { our.Int64N(int64(n)) }, func() { real.Int64N(int64(n)) })
	}
	panics(t, "UintN", func() { a.UintN(0) }, func() { b.UintN(0) })
	panics(t, "Uint32N", func() { a.Uint32N(0) }, func() { b.Uint32N(0) })
	panics(t, "Uint64N", func() { a.Uint64N(0) }, func() { b.Uint64N(0) })
	panics(t, "global UintN", func() { our.UintN(0) }, func() { real.UintN(0) })
	panics(t, "global Uint32N", func() { our.Uint32N(0) }, func() { real.Uint32N(0) })
	panics(t, "global Uint64N", func() { our.Uint64N(0) }, func() { real.Uint64N(0) })
	for _, n := range []int{-1, 0, 3} {
		panics(t, "Perm", func() { a.Perm(n) }, func() { b.Perm(n) })
		panics(t, "Shuffle", func() { a.Shuffle(n, func(i, j int) {}) }, func() { b.Shuffle(n, func(i, j int) {}) })
		panics(t, "Shuffle nil", func() { a.Shuffle(n, nil) }, func() { b.Shuffle(n, nil) })
	}
	panics(t, "nil source", func() { our.New(nil).Int() }, func() { real.New(nil).Int() })
}

// TestGlobalV2: evenly distributed numbers in their ranges.
func TestGlobalV2(t *testing.T) {
	var counts [10]int
	for range 100000 {
		counts[our.IntN(10)]++
		if f := our.Float64(); f < 0 || f >= 1 {
			t.Fatal(f)
		}
		if x := our.Int32N(7); x < 0 || x >= 7 || our.Int() < 0 || our.Int64() < 0 || our.Int32() < 0 {
			t.Fatal(x)
		}
	}
	for i, n := range counts {
		if n < 9500 || n > 10500 {
			t.Error(i, n)
		}
	}
	var ones [64]int
	for range 100000 {
		x := our.Uint64()
		for i := range ones {
			ones[i] += int(x >> i & 1)
		}
	}
	for i, n := range ones {
		if n < 49000 || n > 51000 {
			t.Error(i, n)
		}
	}
}

type small int8

func TestN(t *testing.T) {
	seen := map[small]bool{}
	for range 1000 {
		n := our.N(small(5))
		if n < 0 || n > 4 || our.N(uint64(math.MaxUint64)) == math.MaxUint64 || our.N(1) != 0 {
			t.Fatal(n)
		}
		seen[n] = true
	}
	if len(seen) != 5 {
		t.Error(seen)
	}
	for _, f := range []func(){func() { our.N(0) }, func() { our.N(small(-1)) }} {
		func() {
			defer func() {
				if e := recover(); e != "invalid argument to N" {
					t.Error(e)
				}
			}()
			f()
		}()
	}
}
