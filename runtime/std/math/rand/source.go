package rand

// The generator behind NewSource: additive lagged Fibonacci, y[k] = y[k-607] + y[k-273] mod 2^64
// (Mitchell and Moore's kind, Knuth's The Art of Computer Programming 3.2.2, with longer lags).
// The last 607 numbers lie in words; feed is where the oldest is, which the sum replaces, tap where the
// one 273 steps back is; both walk downwards.
//
// It is seeded by the Lehmer generator x -> 48271*x mod 2^31-1 (Park and Miller): three of its numbers,
// shifted, make a word, which is xored with a word of cooked (see gen_tables.go), so that seeds
// with few bits set begin in the midst of the sequence, too.
const (
	length  = 607
	lag     = 273
	modulus = 1<<31 - 1
	mask63  = 1<<63 - 1

	// The multiplier 48271 to the powers 3 and 21 mod 2^31-1: three numbers of the Lehmer
	// generator are made side by side, and the first 20 are left out.
	lehmer   = 48271
	lehmer3  = lehmer * lehmer % modulus * lehmer % modulus
	lehmer7  = lehmer3 * lehmer3 % modulus * lehmer % modulus
	lehmer21 = lehmer7 * lehmer7 % modulus * lehmer7 % modulus
)

type rngSource struct {
	tap, feed int
	words     [length]uint64
}

// NewSource returns a new Source, seeded. It is a Source64. Equal seeds give equal numbers.
func NewSource(seed int64) Source {
	s := new(rngSource)
	s.Seed(seed)
	return s
}

// multiply is x*by mod 2^31-1 for both below 2^31: 2^31 is 1 there, so the upper half of the
// product is added to the lower one.
func multiply(x, by uint64) uint64 {
	x *= by
	x = x&modulus + x>>31
	if x >= modulus {
		x -= modulus
	}
	return x
}

// Seed sets the state that seed, taken mod 2^31-1, stands for.
func (s *rngSource) Seed(seed int64) {
	s.tap, s.feed = 0, length-lag
	seed %= modulus
	if seed < 0 {
		seed += modulus
	}
	if seed == 0 {
		seed = 89482311
	}
	a := multiply(uint64(seed), lehmer21)
	b := multiply(a, lehmer)
	c := multiply(b, lehmer)
	for i := range s.words {
		s.words[i] = (a<<40 ^ b<<20 ^ c) ^ cooked[i]
		a, b, c = multiply(a, lehmer3), multiply(b, lehmer3), multiply(c, lehmer3)
	}
}

// Int63 returns the next number, without its highest bit.
func (s *rngSource) Int63() int64 {
	return int64(s.Uint64() & mask63)
}

// Uint64 returns the next number. There is no call in it, so no other goroutine runs between the
// reads and the writes.
func (s *rngSource) Uint64() uint64 {
	tap, feed := s.tap-1, s.feed-1
	if tap < 0 {
		tap += length
	}
	if feed < 0 {
		feed += length
	}
	x := s.words[feed] + s.words[tap]
	s.words[feed] = x
	s.tap, s.feed = tap, feed
	return x
}
