// Package rand makes pseudo-random numbers, exactly those of Go's math/rand/v2 for the same seed.
// They are for simulations and games, not for secrets.
//
// A Rand turns the 64-bit numbers of a Source into other kinds and distributions; PCG and ChaCha8 are Sources.
// Numbers below n are made by Lemire's multiplication. A Rand on a PCG calls it directly, without the interface.
// A Rand and a Source are for one goroutine at a time; the functions without a receiver are for all.
package rand

import "math/bits"

// A Source gives even numbers of 64 bits.
type Source interface {
	Uint64() uint64
}

// A Rand gives random numbers of many kinds, made from those of its Source.
type Rand struct {
	src Source
	pcg *PCG // src, if it is a PCG
}

// New returns a Rand on src.
func New(src Source) *Rand {
	r := &Rand{src: src}
	r.pcg, _ = src.(*PCG)
	return r
}

// Uint64 returns a number of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.pcg != nil {
		return r.pcg.Uint64()
	}
	return r.src.Uint64()
}

// Int64 returns a number from [0, 1<<63).
func (r *Rand) Int64() int64 { return int64(r.Uint64() << 1 >> 1) }

// Uint32 returns a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Uint64() >> 32) }

// Int32 returns a number from [0, 1<<31).
func (r *Rand) Int32() int32 { return int32(r.Uint64() >> 33) }

// Int returns a number >= 0.
func (r *Rand) Int() int { return int(r.Uint64() << 1 >> 1) }

// Uint returns a number of all of uint's bits.
func (r *Rand) Uint() uint { return uint(r.Uint64()) }

// below is a number from [0, n), n > 0 (Lemire, "Fast Random Integer Generation in an Interval", 2019): the
// upper half of n times a number of 64 bits. The lower half tells whether it is one of the
// 1<<64 % n that would come too often.
func (r *Rand) below(n uint64) uint64 {
	x := r.Uint64()
	if n&(n-1) == 0 {
		return x & (n - 1)
	}
	low := x * n
	if low < n {
		for least := -n % n; low < least; low = x * n {
			x = r.Uint64()
		}
	}
	return upper(x, n)
}

// upper is the upper half of x*n. For the usual small n, x in halves does with two multiplications.
func upper(x, n uint64) uint64 {
	if n < 1<<32 {
		return (x>>32*n + x&(1<<32-1)*n>>32) >> 32
	}
	high, _ := bits.Mul64(x, n)
	return high
}

// Int64N returns a number from [0, n). It panics if n <= 0.
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number from [0, n). It panics if n == 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.below(n)
}

// Int32N returns a number from [0, n). It panics if n <= 0.
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number from [0, n). It panics if n == 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.below(uint64(n)))
}

// IntN returns a number from [0, n). It panics if n <= 0.
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.below(uint64(n)))
}

// UintN returns a number from [0, n). It panics if n == 0.
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.below(uint64(n)))
}

// Float64 returns a number from [0, 1), a multiple of 1/(1<<53).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number from [0, 1), a multiple of 1/(1<<24).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns the numbers of [0, n) in a random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	for i := n - 1; i > 0; i-- {
		j := r.below(uint64(i + 1))
		p[i], p[j] = p[j], p[i]
	}
	return p
}

// Shuffle puts n elements into a random order by calls of swap (Fisher and Yates). It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}
