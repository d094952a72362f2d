package rand

// The functions without a receiver draw from one generator for the process, xoshiro256++ (Blackman and Vigna,
// "Scrambled Linear Pseudorandom Number Generators", 2021), seeded by the system at the first
// number. Goroutines change only at calls and in loops (poll), and Uint64 has neither between the reads
// and the writes of the state, so no lock is needed.
var state [4]uint64

// seed returns 64 bits of the system's randomness.
func seed() uint64

// Uint64 returns a number of 64 bits.
func Uint64() uint64 {
	if state[0]|state[1]|state[2]|state[3] == 0 {
		a, b, c, d := seed(), seed(), seed(), seed()
		state = [4]uint64{a, b, c, d | 1}
	}
	a, b, c, d := state[0], state[1], state[2], state[3]
	sum := a + d
	c ^= a
	d ^= b
	state[0], state[1], state[2], state[3] = a^d, b^c, c^b<<17, d<<45|d>>19
	return (sum<<23 | sum>>41) + a
}

// processSource is Uint64 as a Source.
type processSource struct{}

func (processSource) Uint64() uint64 { return Uint64() }

var global = Rand{src: processSource{}}

// Int64 returns a number from [0, 1<<63).
func Int64() int64 { return int64(Uint64() << 1 >> 1) }

// Uint32 returns a number of 32 bits.
func Uint32() uint32 { return uint32(Uint64() >> 32) }

// Int32 returns a number from [0, 1<<31).
func Int32() int32 { return int32(Uint64() >> 33) }

// Int returns a number >= 0.
func Int() int { return int(Uint64() << 1 >> 1) }

// Uint returns a number of all of uint's bits.
func Uint() uint { return uint(Uint64()) }

// below is Rand.below on the process's generator, for speed. Nothing depends on its exact numbers,
// so powers of two need no path of their own.
func below(n uint64) uint64 {
	x := Uint64()
	low := x * n
	if low < n {
		for least := -n % n; low < least; low = x * n {
			x = Uint64()
		}
	}
	return upper(x, n)
}

// Int64N returns a number from [0, n). It panics if n <= 0.
func Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(below(uint64(n)))
}

// Uint64N returns a number from [0, n). It panics if n == 0.
func Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return below(n)
}

// Int32N returns a number from [0, n). It panics if n <= 0.
func Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(below(uint64(n)))
}

// Uint32N returns a number from [0, n). It panics if n == 0.
func Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(below(uint64(n)))
}

// IntN returns a number from [0, n). It panics if n <= 0.
func IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(below(uint64(n)))
}

// UintN returns a number from [0, n). It panics if n == 0.
func UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(below(uint64(n)))
}

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number from [0, n), for any integer type. It panics if n <= 0.
func N[Int intType](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(below(uint64(n)))
}

// Float64 returns a number from [0, 1).
func Float64() float64 { return float64(Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number from [0, 1).
func Float32() float32 { return float32(Uint32()<<8>>8) / (1 << 24) }

// Perm returns the numbers of [0, n) in a random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements into a random order by calls of swap. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with rate and mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
