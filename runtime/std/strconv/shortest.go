package strconv

import "math/bits"

// The shortest decimal that reads back as the same number, nearest to it among the
// shortest: the Schubfach algorithm (Raffaello Giulietti, "The Schubfach way to render
// doubles", 2020). The number and the two ends of its rounding interval are scaled by
// one power of ten such that the interval holds at least one integer and at most one
// multiple of ten; 126 bits of that power, rounded up, and a sticky bit are enough to
// compare exactly.

// shortest returns the digits d and the exponent of the shortest decimal d * 10^exp for
// mant * 2^exp2, where regular says that the interval is symmetric: mant is not the
// lowest of its binade.
func shortest(mant uint64, exp2 int, regular bool) (uint64, int) {
	out := mant & 1 // an odd mantissa does not own the ends of its interval
	var k int       // floor of log10 of the interval's length
	left := mant*4 - 2
	if regular {
		k = (exp2 * 1262611) >> 22
	} else {
		left = mant*4 - 1
		k = (exp2*1262611 - 524031) >> 22
	}
	h := uint(exp2 + log2Pow10(-k) + 2)
	t := &pow10Table[-k-pow10Min]
	// The 126 bits in two words of 63.
	g1 := t.hi >> 1
	g0 := t.hi&1<<62 | t.lo>>2 + 1

	v := scaleSticky(g1, g0, mant*4<<h)
	vl := scaleSticky(g1, g0, left<<h) + out
	vr := scaleSticky(g1, g0, (mant*4+2)<<h) - out

	s := v >> 2
	if s >= 10 {
		// One digit less: at most one of the two neighbours is inside.
		s10 := s / 10 * 10
		below := vl <= s10*4
		above := (s10+10)*4 <= vr
		if below != above {
			if above {
				s10 += 10
			}
			return trimZeros(s10, k)
		}
	}
	below := vl <= s*4
	above := (s+1)*4 <= vr
	if below != above {
		if above {
			s++
		}
		return s, k
	}
	// Both or none: the nearer one, the even one on a tie. Only 2^-25, in the middle of 17
	// digits, and 2^-12 as a float32 tie in an interval longer above; gc rounds the latter up.
	middle := s*4 + 2
	const float32Tie = -35 // the exponent of 2^-12 with 24 bits; of float64s only 2^17 has it
	if v > middle || v == middle && (s&1 != 0 || !regular && exp2 == float32Tie) {
		s++
	}
	return s, k
}

// scaleSticky returns the top of g*c with the lowest bit set if anything below is.
func scaleSticky(g1, g0, c uint64) uint64 {
	x1, _ := bits.Mul64(g0, c)
	y1, y0 := bits.Mul64(g1, c)
	z := y0>>1 + x1
	w := y1 + z>>63
	const mask = 1<<63 - 1
	return w | (z&mask+mask)>>63
}

// trimZeros moves trailing zeros of d, a multiple of ten, into the exponent.
func trimZeros(d uint64, exp int) (uint64, int) {
	for d >= 100000000 && d%100000000 == 0 {
		d /= 100000000
		exp += 8
	}
	for d != 0 && d%10 == 0 {
		d /= 10
		exp++
	}
	return d, exp
}
