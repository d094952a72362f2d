// Package rand makes pseudo-random numbers, exactly those of Go's math/rand for the same seed. They
// are for simulations and games, not for secrets.
//
// A Rand turns the 63-bit numbers of a Source into other kinds and distributions. Numbers below n are taken
// from the whole multiples of n and drawn again beyond (or, in Shuffle, by Lemire's multiplication), so they
// are evenly distributed. A Rand on a Source of NewSource calls it directly, without the interface.
// A Rand and a Source are for one goroutine at a time; the functions without a receiver are for all.
package rand

// A Source gives even numbers of 63 bits, 0 <= x < 1<<63.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 gives numbers of 64 bits, too.
type Source64 interface {
	Source
	Uint64() uint64
}

// A Rand gives random numbers of many kinds, made from those of its Source.
type Rand struct {
	src    Source
	src64  Source64   // src, if it is a Source64
	direct *rngSource // src, if it is of NewSource

	// What Read has of a number of src: the bytes not given out yet, and how many.
	rest      int64
	restBytes int
}

// New returns a Rand on src.
func New(src Source) *Rand {
	r := &Rand{src: src}
	r.src64, _ = src.(Source64)
	r.direct, _ = src.(*rngSource)
	return r
}

// Seed seeds the Source.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.restBytes = 0
}

// Int63 returns a number from [0, 1<<63).
func (r *Rand) Int63() int64 {
	if r.direct != nil {
		return int64(r.direct.Uint64() & mask63)
	}
	return r.src.Int63()
}

// Uint32 returns a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns a number of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.src64 != nil {
		return r.src64.Uint64()
	}
	low := uint64(r.Int63()) >> 31
	return low | uint64(r.Int63())<<32
}

// Int31 returns a number from [0, 1<<31).
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a number >= 0.
func (r *Rand) Int() int { return int(uint(r.Int63()) << 1 >> 1) }

// Int63n returns a number from [0, n). It panics if n <= 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	v := r.Int63()
	if n&(n-1) == 0 {
		return v & (n - 1)
	}
	// The first v that has no whole multiple of n above it is 1<<63 - (1<<63)%n. A v with
	// n more above it needs no division for that.
	if v > mask63-n {
		last := int64(mask63 - (1<<63)%uint64(n))
		for v > last {
			v = r.Int63()
		}
	}
	return v % n
}

// Int31n returns a number from [0, n). It panics if n <= 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	v := int32(r.Int63() >> 32)
	if n&(n-1) == 0 {
		return v & (n - 1)
	}
	if v > 1<<31-1-n {
		last := int32(1<<31 - 1 - (1<<31)%uint32(n))
		for v > last {
			v = r.Int31()
		}
	}
	return v % n
}

// Intn returns a number from [0, n). It panics if n <= 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// lemire is a number from [0, n) as Shuffle draws it (Lemire, "Fast Random Integer Generation in an
// Interval", 2019): the upper half of n times a number of 32 bits. The lower half tells whether it is one of
// the 1<<32 % n that would come too often.
func (r *Rand) lemire(n uint32) int {
	product := uint64(r.Int63()) >> 31 * uint64(n)
	if uint32(product) < n {
		for least := -n % n; uint32(product) < least; {
			product = uint64(r.Int63()) >> 31 * uint64(n)
		}
	}
	return int(product >> 32)
}

// Float64 returns a number from [0, 1): one of 63 bits over 1<<63 that does not round to 1.
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number from [0, 1): a Float64 that does not round to 1.
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers of [0, n) in a random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	// Fisher and Yates, inside out: number i takes the place of a random one before it.
	for i := range p {
		j := r.Intn(i + 1)
		p[i] = p[j]
		p[j] = i
	}
	return p
}

// Shuffle puts n elements into a random order by calls of swap. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		j := 0
		if i < 1<<31-1 {
			j = r.lemire(uint32(i + 1))
		} else {
			j = int(r.Int63n(int64(i) + 1))
		}
		swap(i, j)
	}
}

// Read fills p. It returns len(p) and no error. A number of the Source gives seven bytes, the rest of which
// are the next Read's. The functions without a receiver share a Rand: a byte is taken without
// a call in between, so no byte is given twice, whatever goroutines ran while the number was drawn.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.restBytes == 0 {
			rest := r.Int63()
			r.rest, r.restBytes = rest, 7
		}
		p[i] = byte(r.rest)
		r.rest >>= 8
		r.restBytes--
	}
	return len(p), nil
}
