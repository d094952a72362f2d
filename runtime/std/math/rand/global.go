package rand

import (
	"math/rand/v2"
	"syscall"
)

// The functions without a receiver draw from the process's generator, which math/rand/v2 has.
type globalSource struct{}

func (globalSource) Int63() int64   { return int64(rand.Uint64() & mask63) }
func (globalSource) Uint64() uint64 { return rand.Uint64() }
func (globalSource) Seed(int64)     {}

var process = Rand{src: globalSource{}, src64: globalSource{}}

// What the functions use: process, until Seed says otherwise.
var global = &process

// Seed does nothing, as in Go since 1.24, unless the environment has GODEBUG=randseednop=0: then
// it seeds the functions without a receiver.
//
// Deprecated: make a generator with New(NewSource(seed)).
func Seed(seed int64) {
	if seedWorks() {
		global = New(NewSource(seed))
	}
}

// seedWorks tells whether the last randseednop in GODEBUG is 0.
func seedWorks() bool {
	const key = "randseednop="
	list, _ := syscall.Getenv("GODEBUG")
	for end := len(list); end > 0; {
		begin := end
		for begin > 0 && list[begin-1] != ',' {
			begin--
		}
		if item := list[begin:end]; len(item) >= len(key) && item[:len(key)] == key {
			return item[len(key):] == "0"
		}
		end = begin - 1
	}
	return false
}

// Int63 returns a number from [0, 1<<63).
func Int63() int64 { return global.Int63() }

// Uint32 returns a number of 32 bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns a number of 64 bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns a number from [0, 1<<31).
func Int31() int32 { return global.Int31() }

// Int returns a number >= 0.
func Int() int { return global.Int() }

// Int63n returns a number from [0, n). It panics if n <= 0.
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns a number from [0, n). It panics if n <= 0.
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns a number from [0, n). It panics if n <= 0.
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number from [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number from [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns the numbers of [0, n) in a random order.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle puts n elements into a random order by calls of swap. It panics if n < 0.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes. It returns len(p) and no error.
//
// Deprecated: crypto/rand.Read is for what must not be guessed.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with rate and mean 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
