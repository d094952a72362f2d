package strconv

import "math/bits"

// Exact arithmetic on large naturals, for the decisions that 128 bits of a power of ten
// leave open. All storage is in the caller's frame: the sizes are bounded because a
// float64's value and its halfway points have at most 1,130 bits before or 767
// significant decimal digits after the point.

// A bigNat is a natural number in words of 32 bits, the lowest first.
type bigNat struct {
	n int
	w [136]uint32
}

// setUint sets b to x.
func (b *bigNat) setUint(x uint64) {
	b.n = 0
	for x != 0 {
		b.w[b.n] = uint32(x)
		b.n++
		x >>= 32
	}
}

// mulAdd sets b to b*m + a.
func (b *bigNat) mulAdd(m, a uint32) {
	carry := uint64(a)
	for i := 0; i < b.n; i++ {
		carry += uint64(b.w[i]) * uint64(m)
		b.w[i] = uint32(carry)
		carry >>= 32
	}
	if carry != 0 {
		b.w[b.n] = uint32(carry)
		b.n++
	}
}

// mulPow5 sets b to b * 5^n.
func (b *bigNat) mulPow5(n int) {
	for ; n >= 13; n -= 13 {
		b.mulAdd(1220703125, 0) // 5^13
	}
	m := uint32(1)
	for ; n > 0; n-- {
		m *= 5
	}
	b.mulAdd(m, 0)
}

// shiftLeft sets b to b * 2^n.
func (b *bigNat) shiftLeft(n int) {
	if b.n == 0 || n == 0 {
		return
	}
	words, s := n/32, uint(n%32)
	b.w[b.n+words] = 0
	for i := b.n - 1; i >= 0; i-- {
		x := uint64(b.w[i]) << s
		b.w[i+words+1] |= uint32(x >> 32)
		b.w[i+words] = uint32(x)
	}
	for i := 0; i < words; i++ {
		b.w[i] = 0
	}
	b.n += words
	if b.w[b.n] != 0 {
		b.n++
	}
}

// compare returns -1, 0 or +1 as b is less than, equal to or greater than c.
func (b *bigNat) compare(c *bigNat) int {
	if b.n != c.n {
		if b.n < c.n {
			return -1
		}
		return 1
	}
	for i := b.n - 1; i >= 0; i-- {
		if b.w[i] != c.w[i] {
			if b.w[i] < c.w[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// maxExactDigits is the room for all digits of a float64: 2^-1074 times a 53-bit
// mantissa has 767 of them.
const maxExactDigits = 800

// exactDecimal writes all significant digits of mant * 2^exp2, mant not 0, to buf (no
// leading zero) and returns their number and the position of the point: the value is
// 0.DDD * 10^point.
func exactDecimal(buf *[maxExactDigits]byte, mant uint64, exp2 int) (int, int) {
	if tz := bits.TrailingZeros64(mant); exp2 < 0 {
		tz = min(tz, -exp2)
		mant >>= uint(tz)
		exp2 += tz
	}
	// The digits in words of nine, the lowest first.
	const base = 1000000000
	var w [maxExactDigits/9 + 2]uint32
	n := 0
	for x := mant; x != 0; x /= base {
		w[n] = uint32(x % base)
		n++
	}
	step, most, left := uint32(1<<29), 29, exp2
	if exp2 < 0 {
		// mant / 2^m is mant * 5^m / 10^m.
		step, most, left = 1220703125, 13, -exp2
	}
	for left > 0 {
		m := step
		if left < most {
			m = 1
			for i := 0; i < left; i++ {
				if exp2 < 0 {
					m *= 5
				} else {
					m *= 2
				}
			}
		}
		left -= most
		carry := uint64(0)
		for i := 0; i < n; i++ {
			carry += uint64(w[i]) * uint64(m)
			q := carry / base
			w[i] = uint32(carry - q*base)
			carry = q
		}
		for ; carry != 0; carry /= base {
			w[n] = uint32(carry % base)
			n++
		}
	}
	var word [9]byte
	nd := 0
	for i := n - 1; i >= 0; i-- {
		x := w[i]
		for j := 8; j >= 0; j-- {
			word[j] = '0' + byte(x%10)
			x /= 10
		}
		from := 0
		if i == n-1 {
			for word[from] == '0' {
				from++
			}
		}
		nd += copy(buf[nd:], word[from:])
	}
	point := nd
	if exp2 < 0 {
		point += exp2
	}
	return nd, point
}
