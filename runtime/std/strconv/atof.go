package strconv

import (
	"math"
	"math/bits"
)

// Parsing of floating-point numbers, correctly rounded. The first 19 digits as an
// integer times a 128-bit power of ten give the number with a bound on the error (the
// idea of Michael Eisel and Daniel Lemire, "Number Parsing at a Gigabyte per Second",
// 2021, here as plain interval arithmetic); when a point half way between two floats
// lies within that bound, big integers compare the number with it.

// A number is a floating-point literal taken apart.
type number struct {
	mant      uint64 // the leading significant digits: up to 19 decimal or 16 hexadecimal
	exp       int    // the value is mant * 10^exp, mant * 2^exp if hex
	negative  bool
	hex       bool
	truncated bool   // digits other than 0 were left out of mant
	digits    string // the decimal digits with the point and underscores, for the exact way
}

// exponentCap bounds written exponents, so that adding to them cannot overflow.
const exponentCap = 100000

// scan reads the longest prefix of s that is a number and returns its length, 0 if
// there is none.
func (x *number) scan(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		x.negative = s[i] == '-'
		i++
	}
	maxDigits := 19
	if i+2 < len(s) && s[i] == '0' && lower(s[i+1]) == 'x' {
		x.hex = true
		maxDigits = 16
		i += 2
	}
	start := i
	underscores, sawDot, sawDigits := false, false, false
	seen, used := 0, 0 // significant digits, those of them in mant
	point := 0         // significant digits before the point; below 0, zeros after it
scan:
	for ; i < len(s); i++ {
		c := s[i]
		var d uint64
		switch {
		case '0' <= c && c <= '9':
			d = uint64(c - '0')
		case c == '.':
			if sawDot {
				break scan
			}
			sawDot = true
			point = seen
			continue
		case c == '_':
			underscores = true
			continue
		case x.hex && 'a' <= lower(c) && lower(c) <= 'f':
			d = uint64(lower(c)-'a') + 10
		default:
			break scan
		}
		sawDigits = true
		if d == 0 && seen == 0 {
			if sawDot {
				point--
			}
			continue
		}
		seen++
		if used < maxDigits {
			used++
			if x.hex {
				x.mant = x.mant<<4 | d
			} else {
				x.mant = x.mant*10 + d
			}
		} else if d != 0 {
			x.truncated = true
		}
	}
	if !sawDigits {
		return 0
	}
	x.digits = s[start:i]
	if !sawDot {
		point = seen
	}
	exp, end, ok := scanExponent(s, i, x.hex)
	for j := i; j < end; j++ {
		underscores = underscores || s[j] == '_'
	}
	if !ok || underscores && !underscoresOK(s[:end]) {
		return 0
	}
	if x.mant != 0 {
		if x.hex {
			x.exp = (point-used)*4 + exp
		} else {
			x.exp = point - used + exp
		}
	}
	return end
}

// scanExponent reads the exponent of s at i, if there is one, and returns it with where
// it ends. It is not ok if there must be one and is none. An e that no digit follows
// makes the number malformed.
func scanExponent(s string, i int, hex bool) (exp, end int, ok bool) {
	mark := byte('e')
	if hex {
		mark = 'p'
	}
	if i >= len(s) || lower(s[i]) != mark {
		return 0, i, !hex
	}
	i++
	negative := false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		negative = s[i] == '-'
		i++
	}
	if i >= len(s) || s[i] < '0' || s[i] > '9' {
		return 0, i, false
	}
	for ; i < len(s) && ('0' <= s[i] && s[i] <= '9' || s[i] == '_'); i++ {
		if s[i] != '_' && exp < exponentCap {
			exp = exp*10 + int(s[i]-'0')
		}
	}
	if negative {
		exp = -exp
	}
	return exp, i, true
}

// parseSpecial reads an infinity or a NaN, in any case, at the start of s and returns its
// length, 0 if there is none.
func parseSpecial(s string) (float64, int) {
	i, sign := 0, 1
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		i = 1
	}
	if n := commonPrefix(s[i:], "infinity"); n >= 3 {
		if n < 8 {
			n = 3
		}
		return math.Inf(sign), i + n
	}
	if i == 0 && commonPrefix(s, "nan") == 3 {
		return math.NaN(), 3
	}
	return 0, 0
}

// commonPrefix returns for how many bytes s agrees with the lower-case word.
func commonPrefix(s, word string) int {
	n := min(len(s), len(word))
	for i := 0; i < n; i++ {
		if lower(s[i]) != word[i] || s[i] < 'A' {
			return i
		}
	}
	return n
}

// ParseFloat parses a decimal or hexadecimal floating-point number, an infinity or a NaN
// and rounds it to the nearest float32 (bitSize 32) or float64. What is too large becomes
// an infinity, with ErrRange.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := parsePrefix(s, s, bitSize)
	if n != len(s) && (err == nil || err.(*NumError).Err != ErrSyntax) {
		return 0, syntaxError("ParseFloat", s)
	}
	return f, err
}

// parsePrefix parses the number at the start of s and returns its length too; whole is
// what errors tell of.
func parsePrefix(whole, s string, bitSize int) (float64, int, error) {
	if f, n := parseSpecial(s); n > 0 {
		return f, n, nil
	}
	var x number
	n := x.scan(s)
	if n == 0 {
		return 0, 0, syntaxError("ParseFloat", whole)
	}
	format := &float64Format
	if bitSize == 32 {
		format = &float32Format
	} else if f, ok := x.quick(); ok {
		return f, n, nil
	}
	mant, exp := x.toBinary(format)
	word, overflow := assemble(mant, exp, x.negative, format)
	f := math.Float64frombits(word)
	if bitSize == 32 {
		f = float64(math.Float32frombits(uint32(word)))
	}
	if overflow {
		return f, n, rangeError("ParseFloat", whole)
	}
	return f, n, nil
}

var float64Pow10 = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
	1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// quick converts a number whose digits and power of ten are both exact floats: one
// operation rounds once (William Clinger, "How to Read Floating Point Numbers
// Accurately", 1990).
func (x *number) quick() (float64, bool) {
	if x.hex || x.truncated || x.mant>>53 != 0 || x.exp < -22 || x.exp > 22 {
		return 0, false
	}
	f := float64(x.mant)
	if x.negative {
		f = -f
	}
	if x.exp < 0 {
		return f / float64Pow10[-x.exp], true
	}
	return f * float64Pow10[x.exp], true
}

// toBinary rounds x to mant * 2^exp with as many bits as the format has for a number of
// that size; mant may be one more than they hold.
func (x *number) toBinary(format *floatFormat) (uint64, int) {
	switch {
	case x.mant == 0:
		return 0, format.minExp
	case x.hex:
		lead := uint(bits.LeadingZeros64(x.mant))
		p := product{hi: x.mant << lead, exp: x.exp - int(lead), exact: true, sticky: x.truncated}
		return p.toFormat(format, 0)
	case x.exp > 310:
		return 1, 1 << 20 // overflows in every format
	case x.exp < pow10Min:
		// Below 10^20 * 10^-349, less than half of the smallest float64.
		return 0, format.minExp
	}
	p := multiplyPow10(x.mant, 0, x.exp)
	slack := uint64(0)
	if x.truncated {
		// The true digits are less than one unit of mant more: a unit that has been
		// shifted left by at most 5 bits and multiplied by less than 2.
		slack = 64
	}
	drop, exp := p.dropFor(format)
	mant, ok := p.round(drop, slack)
	if !ok {
		mant = 0
		if drop < 64 {
			mant = p.hi >> drop
		}
		mant = x.roundExact(mant, exp)
	}
	return mant, exp
}

// dropFor returns how many bits of p.hi are too many for the format (more than 64 if
// nothing is left) and the exponent of the lowest that stays.
func (p *product) dropFor(format *floatFormat) (uint, int) {
	exp := max(p.exp+63-int(format.mantBits), format.minExp)
	return uint(min(exp-p.exp, 66)), exp
}

// toFormat rounds p to the bits of the format.
func (p *product) toFormat(format *floatFormat, slack uint64) (uint64, int) {
	drop, exp := p.dropFor(format)
	mant, _ := p.round(drop, slack)
	return mant, exp
}

// roundExact returns mant or mant+1, whichever is nearer to x * 2^-exp, the even one in
// the middle; x lies between mant and a little above mant+1.
func (x *number) roundExact(mant uint64, exp int) uint64 {
	// Compare the digits with mant + 1/2, both scaled to integers.
	var digits, half bigNat
	exp10 := x.setDigits(&digits)
	half.setUint(mant*2 + 1)
	exp2 := exp - 1 // of half
	if exp10 >= 0 {
		digits.mulPow5(exp10)
	} else {
		half.mulPow5(-exp10)
	}
	if shift := exp2 - exp10; shift > 0 {
		half.shiftLeft(shift)
	} else {
		digits.shiftLeft(-shift)
	}
	c := digits.compare(&half)
	if c > 0 || c == 0 && mant&1 != 0 {
		mant++
	}
	return mant
}

// setDigits sets b to the digits of x and returns the power of ten they are to be
// multiplied by. No halfway point has more than 767 digits, so that beyond 768 it is
// enough to know whether anything follows.
func (x *number) setDigits(b *bigNat) int {
	const maxDigits = 770
	used, seen := 0, 0
	sticky := false
	chunk, scale := uint32(0), uint32(1)
	for i := 0; i < len(x.digits); i++ {
		c := x.digits[i]
		if c == '.' || c == '_' || c == '0' && seen == 0 {
			continue
		}
		seen++
		if used == maxDigits {
			sticky = sticky || c != '0'
			continue
		}
		used++
		chunk = chunk*10 + uint32(c-'0')
		scale *= 10
		if scale == 1000000000 {
			b.mulAdd(scale, chunk)
			chunk, scale = 0, 1
		}
	}
	b.mulAdd(scale, chunk)
	exp := x.exp + min(seen, 19) - used
	if sticky {
		b.mulAdd(10, 1)
		exp--
	}
	return exp
}

// assemble returns the bits of mant * 2^exp in the format, and whether it overflows to
// an infinity.
func assemble(mant uint64, exp int, negative bool, format *floatFormat) (uint64, bool) {
	sign := uint64(0)
	if negative {
		sign = 1 << (format.mantBits + format.expBits)
	}
	if mant>>(format.mantBits+1) != 0 {
		mant >>= 1
		exp++
	}
	if mant>>format.mantBits == 0 && exp == format.minExp {
		return sign | mant, false
	}
	biased := exp - format.minExp + 1
	largest := 1<<format.expBits - 1
	if biased >= largest {
		return sign | uint64(largest)<<format.mantBits, true
	}
	return sign | uint64(biased)<<format.mantBits | mant&(1<<format.mantBits-1), false
}
