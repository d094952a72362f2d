// Package bits counts, finds, moves and multiplies bits.
//
// Counting adds up neighbouring groups of bits in parallel; leading and
// trailing zeros come from smearing or isolating one bit and counting. The
// compiler may know better instructions for these functions; what is here is
// right everywhere. Sizes 8 to 32 go through 64.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

const (
	m1 = 0x5555555555555555 // every other bit
	m2 = 0x3333333333333333 // every other pair
	m4 = 0x0F0F0F0F0F0F0F0F // every other nibble
	m8 = 0x00FF00FF00FF00FF
	mg = 0x0000FFFF0000FFFF
)

// deBruijn holds each number of six bits once; a product with a power of two
// brings a different one to the top. places maps them back.
const deBruijn = 0x03F79D71B4CA8B09

var places = [64]uint8{
	0, 1, 56, 2, 57, 49, 28, 3, 61, 58, 42, 50, 38, 29, 17, 4,
	62, 47, 59, 36, 45, 43, 51, 22, 53, 39, 33, 30, 24, 18, 12, 5,
	63, 55, 48, 27, 60, 41, 37, 16, 46, 35, 44, 21, 52, 32, 23, 11,
	54, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9, 13, 8, 7, 6,
}

// LeadingZeros is the number of zero bits above the highest one; all if x is 0.
func LeadingZeros(x uint) int     { return 64 - Len64(uint64(x)) }
func LeadingZeros8(x uint8) int   { return 8 - Len64(uint64(x)) }
func LeadingZeros16(x uint16) int { return 16 - Len64(uint64(x)) }
func LeadingZeros32(x uint32) int { return 32 - Len64(uint64(x)) }
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

// TrailingZeros is the number of zero bits below the lowest one; all if x is 0.
func TrailingZeros(x uint) int     { return TrailingZeros64(uint64(x)) }
func TrailingZeros8(x uint8) int   { return TrailingZeros64(uint64(x) | 1<<8) }
func TrailingZeros16(x uint16) int { return TrailingZeros64(uint64(x) | 1<<16) }
func TrailingZeros32(x uint32) int { return TrailingZeros64(uint64(x) | 1<<32) }
func TrailingZeros64(x uint64) int {
	if x == 0 {
		return 64
	}
	return int(places[x&-x*deBruijn>>58])
}

// OnesCount is the number of one bits.
func OnesCount(x uint) int     { return OnesCount64(uint64(x)) }
func OnesCount8(x uint8) int   { return OnesCount64(uint64(x)) }
func OnesCount16(x uint16) int { return OnesCount64(uint64(x)) }
func OnesCount32(x uint32) int { return OnesCount64(uint64(x)) }
func OnesCount64(x uint64) int {
	x -= x >> 1 & m1
	x = x&m2 + x>>2&m2
	x = (x + x>>4) & m4
	return int(x * 0x0101010101010101 >> 56)
}

// RotateLeft rotates x left by k bits, right by -k.
func RotateLeft(x uint, k int) uint { return uint(RotateLeft64(uint64(x), k)) }
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & 7
	return x<<s | x>>(8-s)
}
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & 15
	return x<<s | x>>(16-s)
}
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & 31
	return x<<s | x>>(32-s)
}
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & 63
	return x<<s | x>>(64-s)
}

// Reverse turns the order of the bits around.
func Reverse(x uint) uint       { return uint(Reverse64(uint64(x))) }
func Reverse8(x uint8) uint8    { return uint8(Reverse64(uint64(x)) >> 56) }
func Reverse16(x uint16) uint16 { return uint16(Reverse64(uint64(x)) >> 48) }
func Reverse32(x uint32) uint32 { return uint32(Reverse64(uint64(x)) >> 32) }
func Reverse64(x uint64) uint64 {
	x = x>>1&m1 | x&m1<<1
	x = x>>2&m2 | x&m2<<2
	x = x>>4&m4 | x&m4<<4
	return ReverseBytes64(x)
}

// ReverseBytes turns the order of the bytes around.
func ReverseBytes(x uint) uint       { return uint(ReverseBytes64(uint64(x))) }
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }
func ReverseBytes32(x uint32) uint32 {
	return x>>24 | x>>8&0xFF00 | x<<8&0xFF0000 | x<<24
}
func ReverseBytes64(x uint64) uint64 {
	x = x>>8&m8 | x&m8<<8
	x = x>>16&mg | x&mg<<16
	return x>>32 | x<<32
}

// Len is the number of bits needed for x; 0 if x is 0.
func Len(x uint) int     { return Len64(uint64(x)) }
func Len8(x uint8) int   { return Len64(uint64(x)) }
func Len16(x uint16) int { return Len64(uint64(x)) }
func Len32(x uint32) int { return Len64(uint64(x)) }
func Len64(x uint64) int {
	if x == 0 {
		return 0
	}
	// Smear the highest bit down, keep it alone, and find it.
	x |= x >> 1
	x |= x >> 2
	x |= x >> 4
	x |= x >> 8
	x |= x >> 16
	x |= x >> 32
	x ^= x >> 1
	return int(places[x*deBruijn>>58]) + 1
}

// Add is x + y + carry and the carry out; carry must be 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub is x - y - borrow and the borrow out; borrow must be 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(d), uint32(d >> 63)
}
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul is the product in two words.
func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}
func Mul64(x, y uint64) (hi, lo uint64) {
	const half = 1<<32 - 1
	x0, x1 := x&half, x>>32
	y0, y1 := y&half, y>>32
	mid := x1*y0 + x0*y0>>32 // cannot overflow, nor can the next
	mid2 := x0*y1 + mid&half
	return x1*y1 + mid>>32 + mid2>>32, x * y
}

// The errors of Div; the runtime's own, so that recover sees a runtime.Error.
//
// divZero and divOverflow panic as integer division does: "integer divide by
// zero", "integer overflow".
func divZero()
func divOverflow()

// Div is (hi, lo) / y and the rest. It panics if y is 0 or the quotient needs
// more than a word (y <= hi).
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		divOverflow()
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		divZero()
	}
	if y <= hi {
		divOverflow()
	}
	if hi == 0 {
		return lo / y, lo % y
	}
	// Long division in base 2^32 (Knuth, algorithm D): normalize so that the
	// top bit of y is set; then a guess from its upper half is at most two
	// too high.
	const half = 1 << 32
	s := uint(LeadingZeros64(y))
	y <<= s
	y1, y0 := y>>32, y&(half-1)
	n32 := hi<<s | lo>>(64-s)
	n10 := lo << s
	q1 := digit(n32, n10>>32, y1, y0)
	n21 := n32<<32 + n10>>32 - q1*y
	q0 := digit(n21, n10&(half-1), y1, y0)
	return q1<<32 + q0, (n21<<32 + n10&(half-1) - q0*y) >> s
}

// digit is one digit of the quotient, of (n, next) by (y1, y0).
func digit(n, next, y1, y0 uint64) uint64 {
	const half = 1 << 32
	q, r := n/y1, n%y1
	for q >= half || q*y0 > half*r+next {
		q--
		r += y1
		if r >= half {
			break
		}
	}
	return q
}

// Rem is the rest of (hi, lo) / y; it panics only if y is 0.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }
func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}
