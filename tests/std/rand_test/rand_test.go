// Compares math/rand with the real package: numbers of seeded generators must be equal bit by bit.
package rand_test

import (
	"fmt"
	"math"
	real "math/rand"
	"os"
	"os/exec"
	"strings"
	"testing"

	our "stdtest/math/rand"
)

// both is what the two Rands have in common.
type both interface {
	ExpFloat64() float64
	Float32() float32
	Float64() float64
	Int() int
	Int31() int32
	Int31n(n int32) int32
	Int63() int64
	Int63n(n int64) int64
	Intn(n int) int
	NormFloat64() float64
	Perm(n int) []int
	Read(p []byte) (n int, err error)
	Seed(seed int64)
	Shuffle(n int, swap func(i, j int))
	Uint32() uint32
	Uint64() uint64
}

var seeds = []int64{0, 1, -1, 2, 42, 1<<31 - 1, 1<<31 - 2, 1 << 31, -(1<<31 - 1), 1 << 40, -1 << 63, 1<<63 - 1, 89482311, 123456789012345}

// limits are arguments of Intn and its kin.
var limits = []int64{1, 2, 3, 7, 10, 64, 100, 1000, 1 << 20, 1<<30 + 1, 1<<31 - 1, 1 << 31, 1<<31 + 1, 3 << 40, 1 << 62, 1<<62 + 1, 1<<63 - 1, 5 << 60}

// step calls one method, chosen by i, and says what came out.
func step(r both, i int) string {
	limit := limits[i/16%len(limits)]
	small := int32(limit)
	if small <= 0 {
		small = 1<<31 - 1
	}
	switch i % 16 {
	case 0:
		return fmt.Sprintf("Exp %x", r.ExpFloat64())
	case 1:
		return fmt.Sprintf("Float32 %x", r.Float32())
	case 2:
		return fmt.Sprintf("Float64 %x", r.Float64())
	case 3:
		return fmt.Sprint("Int ", r.Int())
	case 4:
		return fmt.Sprint("Int31 ", r.Int31())
	case 5:
		return fmt.Sprint("Int31n ", small, r.Int31n(small))
	case 6:
		return fmt.Sprint("Int63 ", r.Int63())
	case 7:
		return fmt.Sprint("Int63n ", limit, r.Int63n(limit))
	case 8:
		return fmt.Sprint("Intn ", limit, r.Intn(int(limit)))
	case 9:
		return fmt.Sprintf("Norm %x", r.NormFloat64())
	case 10:
		return fmt.Sprint("Perm ", r.Perm(i/16%40))
	case 11:
		p := make([]byte, i/16%30)
		n, err := r.Read(p)
		return fmt.Sprint("Read ", n, err, p)
	case 12:
		p := make([]int, i/16%50)
		for i := range p {
			p[i] = i
		}
		r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
		return fmt.Sprint("Shuffle ", p)
	case 13:
		return fmt.Sprint("Uint32 ", r.Uint32())
	case 14:
		return fmt.Sprint("Uint64 ", r.Uint64())
	default:
		if i%997 == 15 {
			r.Seed(int64(i))
		}
		return ""
	}
}

func compare(t *testing.T, name string, a, b both, steps int) {
	t.Helper()
	for i := range steps {
		// A walk over the methods in changing order.
		k := i*7 + i/16*5
		if got, want := step(a, k), step(b, k); got != want {
			t.Fatalf("%s, step %d: %s, real %s", name, i, got, want)
		}
	}
}

func TestSource(t *testing.T) {
	for seed := int64(-300); seed < 3000; seed++ {
		s := seed
		if seed >= 300 {
			s = seed * 0x9E3779B97F4A7C1
		}
		if seed < int64(len(seeds)) && seed >= 0 {
			s = seeds[seed]
		}
		a, b := our.NewSource(s).(our.Source64), real.NewSource(s).(real.Source64)
		for i := range 2000 {
			if i%3 == 0 {
				if x, y := a.Int63(), b.Int63(); x != y {
					t.Fatalf("seed %d: %d is %d, real %d", s, i, x, y)
				}
			} else if x, y := a.Uint64(), b.Uint64(); x != y {
				t.Fatalf("seed %d: %d is %d, real %d", s, i, x, y)
			}
		}
	}
	if got, want := fmt.Sprintf("%T", our.NewSource(1)), fmt.Sprintf("%T", real.NewSource(1)); got != want {
		t.Error(got, want)
	}
}

func TestMethods(t *testing.T) {
	for _, seed := range seeds {
		compare(t, fmt.Sprint("seed ", seed), our.New(our.NewSource(seed)), real.New(real.NewSource(seed)), 100000)
	}
	for seed := range 500 {
		compare(t, fmt.Sprint("seed ", seed), our.New(our.NewSource(int64(seed))), real.New(real.NewSource(int64(seed))), 1000)
	}
}

// plain is a Source that is no Source64 and gives many extreme numbers.
type plain struct {
	r     *real.Rand
	calls int
}

func (p *plain) Int63() int64 {
	p.calls++
	x := p.r.Int63()
	switch x & 7 {
	case 0:
		return 1<<63 - 1 - x>>50
	case 1:
		return x >> 50
	case 2:
		return x | -1<<31&(1<<63-1)
	}
	return x
}
func (p *plain) Seed(seed int64) { p.r.Seed(seed) }

// wide is the same with Uint64.
type wide struct{ plain }

func (w *wide) Uint64() uint64 { return ^uint64(w.Int63()) }

func TestSources(t *testing.T) {
	for seed := range int64(100) {
		one := func() *plain { return &plain{r: real.New(real.NewSource(seed))} }
		compare(t, "plain", our.New(one()), real.New(one()), 10000)
		two := func() *wide { return &wide{*one()} }
		compare(t, "wide", our.New(two()), real.New(two()), 10000)
	}
}

func TestLong(t *testing.T) {
	a, b := our.New(our.NewSource(9)), real.New(real.NewSource(9))
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

// script gives the numbers of a list and counts them.
type script struct {
	list []int64
	n    int
}

func (s *script) Int63() int64 {
	s.n++
	if s.n <= len(s.list) {
		return s.list[s.n-1]
	}
	return 1 << 40 * int64(s.n)
}
func (s *script) Seed(int64) {}

// TestStrips looks at each strip's bound and at its density from both sides.
func TestStrips(t *testing.T) {
	run := func(r both, s *script, normal bool, first uint32, second int64) string {
		s.list, s.n = []int64{int64(first) << 31, second}, 0
		if normal {
			return fmt.Sprint(r.NormFloat64(), s.n)
		}
		return fmt.Sprint(r.ExpFloat64(), s.n)
	}
	a, b := new(script), new(script)
	ra, rb := our.New(a), real.New(b)
	check := func(normal bool, first uint32, second int64) string {
		got, want := run(ra, a, normal, first, second), run(rb, b, normal, first, second)
		if got != want {
			t.Fatalf("normal %v, %#x then %#x: %s, real %s", normal, first, second, got, want)
		}
		return got
	}
	for i := range uint32(256) {
		for _, normal := range []bool{false, true} {
			// The bound is where the real package begins to ask for more numbers.
			small, large := uint32(0), uint32(1<<24-1)
			if normal {
				large = 1<<23 - 1
			}
			for large-small > 1 {
				middle := (small + large) / 2
				run(rb, b, normal, middle<<8|i, 1<<62)
				if b.n == 1 {
					small = middle
				} else {
					large = middle
				}
			}
			inner := large << 8
			for d := uint32(0); d < 2048; d++ {
				first := inner - 1024 + d
				check(normal, first, 1<<62)
				check(normal, -first, 1<<62)
			}
			for k := range uint32(20) {
				first := inner + k*((1<<31-1-inner)/20)
				if !normal {
					first = inner + k*((1<<32-1-inner)/20)
				}
				first = first&^255 | i
				low, high := int64(0), int64(1<<63-1)
				atLow := check(normal, first, low)
				if check(normal, first, high) == atLow {
					continue
				}
				for high-low > 1 {
					middle := low + (high-low)/2
					if check(normal, first, middle) == atLow {
						low = middle
					} else {
						high = middle
					}
				}
			}
		}
	}
}

// TestTails compares many logarithms, as they show in the exponential tail.
func TestTails(t *testing.T) {
	a, b := new(script), new(script)
	ra, rb := our.New(a), real.New(b)
	r := real.New(real.NewSource(3))
	for i := range 3000000 {
		u := r.Int63()
		if i&1 == 0 {
			u >>= r.Intn(63)
		}
		if i == 0 {
			u = 0
		}
		a.list, a.n = []int64{0xFFFFFF00 << 31, u}, 0
		b.list, b.n = a.list, 0
		if got, want := ra.ExpFloat64(), rb.ExpFloat64(); got != want || a.n != b.n {
			t.Fatalf("tail of %x: %x, real %x", u, got, want)
		}
	}
}

func TestZipf(t *testing.T) {
	for _, s := range []float64{1.0000001, 1.1, 1.5, 2, 3.7, 50, 1, 0.5, math.Inf(1), math.NaN()} {
		for _, v := range []float64{1, 1.5, 2, 10, 1e6, 0.5, math.NaN()} {
			for _, max := range []uint64{0, 1, 2, 10, 100, 1 << 20, 1 << 40, 1 << 63, 1<<64 - 1} {
				a, b := our.NewZipf(our.New(our.NewSource(1)), s, v, max), real.NewZipf(real.New(real.NewSource(1)), s, v, max)
				if (a == nil) != (b == nil) {
					t.Fatal(s, v, max, a, b)
				}
				if a == nil || s != s || v != v || s > 100 {
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

func panics(t *testing.T, name string, a, b func()) {
	t.Helper()
	value := func(f func()) (v any) {
		defer func() { v = recover() }()
		f()
		return "no panic"
	}
	if x, y := fmt.Sprint(value(a)), fmt.Sprint(value(b)); x != y {
		t.Errorf("%s: %s, real %s", name, x, y)
	}
}

func TestPanics(t *testing.T) {
	a, b := our.New(our.NewSource(1)), real.New(real.NewSource(1))
	for _, n := range []int{0, -1, 1 << 32} {
		panics(t, "Intn", func() { a.Intn(min(n, 0)) }, func() { b.Intn(min(n, 0)) })
		panics(t, "Int31n", func() { a.Int31n(int32(n)) }, func() { b.Int31n(int32(n)) })
		panics(t, "Int63n", func() { a.Int63n(min(int64(n), 0)) }, func() { b.Int63n(min(int64(n), 0)) })
	}
	for _, n := range []int{-1, 0, 3} {
		panics(t, "Perm", func() { a.Perm(n) }, func() { b.Perm(n) })
		panics(t, "Shuffle", func() { a.Shuffle(n, func(i, j int) {}) }, func() { b.Shuffle(n, func(i, j int) {}) })
		panics(t, "Shuffle nil", func() { a.Shuffle(n, nil) }, func() { b.Shuffle(n, nil) })
	}
	panics(t, "nil source", func() { our.New(nil).Int() }, func() { real.New(nil).Int() })
	panics(t, "zero Rand", func() { new(our.Rand).Seed(1) }, func() { new(real.Rand).Seed(1) })
}

// TestGlobal: Seed works only as GODEBUG says.
func TestGlobal(t *testing.T) {
	if a, b := our.Int63(), our.Int63(); a == b {
		t.Error("equal numbers", a)
	}
	our.Seed(5)
	if our.Int63() == real.New(real.NewSource(5)).Int63() {
		t.Error("Seed works")
	}
	// A process for each GODEBUG: our package has our syscall, which does not see later changes by the real one.
	for _, debug := range []string{"x=1,randseednop=1,randseednop=0", "randseednop=0,randseednop=1,y"} {
		cmd := exec.Command(os.Args[0], "-test.run=^TestSeed$")
		cmd.Env = append(os.Environ(), "GODEBUG="+debug)
		if text, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("GODEBUG=%s: %v\n%s", debug, err, text)
		}
	}
}

// TestSeed: Seed in a process whose GODEBUG may have randseednop=0 as the last.
func TestSeed(t *testing.T) {
	our.Seed(5)
	b := real.New(real.NewSource(5))
	if !strings.HasSuffix(os.Getenv("GODEBUG"), "randseednop=0") {
		if our.Int63() == b.Int63() {
			t.Error("Seed works")
		}
		return
	}
	b1, b2 := make([]byte, 10), make([]byte, 10)
	b.Read(b1)
	our.Read(b2)
	got := fmt.Sprint(our.Int63(), our.Uint32(), our.Uint64(), our.Int31(), our.Int(), our.Int63n(77), our.Int31n(78), our.Intn(79), our.Float64(), our.Float32(), our.Perm(9), our.NormFloat64(), our.ExpFloat64(), b2)
	want := fmt.Sprint(b.Int63(), b.Uint32(), b.Uint64(), b.Int31(), b.Int(), b.Int63n(77), b.Int31n(78), b.Intn(79), b.Float64(), b.Float32(), b.Perm(9), b.NormFloat64(), b.ExpFloat64(), b1)
	if got != want {
		t.Errorf("seeded:\n%s, real\n%s", got, want)
	}
}
