package strconv

import (
	"math"
	"math/bits"
)

// Formatting of floating-point numbers. The digits come first: the shortest ones from
// shortest.go, a given number of them from one multiplication by a 128-bit power of ten
// (exact, or with an error bound that decides the rounding nearly always), and from the
// exact expansion of big.go when neither will do. Then the digits are laid out.

// A floatFormat describes the bits of a floating-point type.
type floatFormat struct {
	mantBits uint // explicit bits of the mantissa
	expBits  uint
	minExp   int // exponent of the lowest bit of the smallest subnormal
}

var (
	float32Format = floatFormat{23, 8, -149}
	float64Format = floatFormat{52, 11, -1074}
)

// A decimal is a positive number 0.DDD * 10^point with the digits d[:n].
type decimal struct {
	d     []byte
	n     int
	point int
}

// FormatFloat returns f, taken as a float32 or float64 by bitSize, in the format fmt:
// one of 'b', 'e', 'E', 'f', 'g', 'G', 'x', 'X'. A precision of -1 asks for the fewest
// digits that identify f.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	var buf [32]byte
	return string(AppendFloat(buf[:0], f, fmt, prec, bitSize))
}

// AppendFloat appends FormatFloat(f, fmt, prec, bitSize) to dst.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	var x uint64
	format := &float64Format
	switch bitSize {
	case 32:
		x = uint64(math.Float32bits(float32(f)))
		format = &float32Format
	case 64:
		x = math.Float64bits(f)
	default:
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	negative := x>>(format.expBits+format.mantBits) != 0
	exp := int(x>>format.mantBits) & (1<<format.expBits - 1)
	mant := x & (1<<format.mantBits - 1)

	switch {
	case exp == 1<<format.expBits-1:
		switch {
		case mant != 0:
			return append(dst, "NaN"...)
		case negative:
			return append(dst, "-Inf"...)
		}
		return append(dst, "+Inf"...)
	case exp == 0:
		exp++
	default:
		mant |= 1 << format.mantBits
	}
	exp2 := exp - 1 + format.minExp // the value is mant * 2^exp2

	switch fmt {
	case 'b':
		if negative {
			dst = append(dst, '-')
		}
		dst = AppendUint(dst, mant, 10)
		dst = append(dst, 'p')
		if exp2 >= 0 {
			dst = append(dst, '+')
		}
		return AppendInt(dst, int64(exp2), 10)
	case 'x', 'X':
		return appendHexFloat(dst, negative, mant, exp2, fmt, prec, format)
	case 'e', 'E', 'f', 'g', 'G':
	default:
		return append(dst, '%', fmt)
	}

	var store [24]byte
	dec := decimal{d: store[:]}
	if prec < 0 {
		dec.setShortest(mant, exp2, format)
		return dec.append(dst, negative, -1, fmt)
	}
	if prec == 0 && (fmt == 'g' || fmt == 'G') {
		prec = 1
	}
	if dec.setRounded(mant, exp2, prec, fmt) {
		return dec.append(dst, negative, prec, fmt)
	}
	return appendExact(dst, negative, mant, exp2, prec, fmt)
}

// append appends dec in the format fmt; a precision of -1 takes all digits of dec, which
// are the shortest ones.
func (dec *decimal) append(dst []byte, negative bool, prec int, fmt byte) []byte {
	short := prec < 0
	switch fmt {
	case 'e', 'E':
		if short {
			prec = dec.n - 1
		}
		return appendExponent(dst, negative, dec, prec, fmt)
	case 'f':
		if short {
			prec = max(dec.n-dec.point, 0)
		}
		return appendPoint(dst, negative, dec, prec)
	}
	// %e is for exponents below -4 and for those the precision does not reach; for this
	// the shortest form counts as one of six digits.
	if short {
		prec = dec.n
	}
	limit := prec
	if limit > dec.n && dec.n >= dec.point {
		limit = dec.n
	}
	if short {
		limit = 6
	}
	exp10 := dec.point - 1
	if exp10 < -4 || exp10 >= limit {
		return appendExponent(dst, negative, dec, min(prec, dec.n)-1, fmt+'e'-'g')
	}
	return appendPoint(dst, negative, dec, max(dec.n-dec.point, 0))
}

// appendExact is the way of the numbers that setRounded leaves: all digits, rounded.
func appendExact(dst []byte, negative bool, mant uint64, exp2, prec int, fmt byte) []byte {
	var store [maxExactDigits]byte
	dec := decimal{d: store[:]}
	dec.n, dec.point = exactDecimal(&store, mant, exp2)
	switch fmt {
	case 'f':
		dec.round(dec.point + prec)
	case 'e', 'E':
		dec.round(prec + 1)
	default:
		dec.round(prec)
	}
	dec.trim()
	return dec.append(dst, negative, prec, fmt)
}

// setUint makes dec the number u * 10^exp.
func (dec *decimal) setUint(u uint64, exp int) {
	var buf [20]byte
	from := formatDecimal(buf[:], u)
	dec.n = copy(dec.d, buf[from:])
	dec.point = dec.n + exp
}

// trim drops trailing zeros.
func (dec *decimal) trim() {
	for dec.n > 0 && dec.d[dec.n-1] == '0' {
		dec.n--
	}
	if dec.n == 0 {
		dec.point = 0
	}
}

// setShortest makes dec the shortest decimal for mant * 2^exp2.
func (dec *decimal) setShortest(mant uint64, exp2 int, format *floatFormat) {
	if mant == 0 {
		return
	}
	if -int(format.mantBits) <= exp2 && exp2 <= 0 && mant&(1<<uint(-exp2)-1) == 0 {
		// An integer whose neighbours are at most 1 away: no other integer, so no
		// shorter decimal, rounds to it.
		dec.setUint(mant>>uint(-exp2), 0)
		dec.trim()
		return
	}
	regular := mant != 1<<format.mantBits || exp2 == format.minExp
	d, exp := shortest(mant, exp2, regular)
	dec.setUint(d, exp)
	dec.trim()
}

// setRounded makes dec the number mant * 2^exp2 rounded as verb fmt asks for with the
// precision prec: to even in the middle between two decimals. Trailing zeros may be
// missing. It reports false for what needs exact arithmetic.
func (dec *decimal) setRounded(mant uint64, exp2, prec int, fmt byte) bool {
	if mant == 0 {
		return true
	}
	// The value lies in [2^(top-1), 2^top): a lower bound for its decimal exponent, at
	// most one too small.
	top := exp2 + bits.Len64(mant)
	exp10 := ((top - 1) * 1262611) >> 22
	if fmt == 'f' {
		if exp10+1+prec >= 18 {
			return false
		}
		u, ok := scaleRound(mant, exp2, prec)
		dec.setUint(u, -prec)
		dec.trim()
		return ok
	}
	n := prec
	if fmt == 'e' || fmt == 'E' {
		n++
	}
	if n > 17 {
		return false
	}
	scale := n - 1 - exp10
	u, ok := scaleRound(mant, exp2, scale)
	if ok && u >= pow10Uint[n] {
		scale--
		u, ok = scaleRound(mant, exp2, scale)
	}
	dec.setUint(u, -scale)
	dec.trim()
	return ok
}

var pow10Uint = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
	1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

// round rounds dec to n digits, to even in the middle.
func (dec *decimal) round(n int) {
	if n >= dec.n {
		return
	}
	if n < 0 {
		dec.n, dec.point = 0, 0
		return
	}
	up := dec.d[n] > '5'
	if dec.d[n] == '5' {
		up = n > 0 && (dec.d[n-1]-'0')&1 != 0
		for i := n + 1; i < dec.n && !up; i++ {
			up = dec.d[i] != '0'
		}
	}
	dec.n = n
	if !up {
		return
	}
	for i := n - 1; i >= 0; i-- {
		if dec.d[i] < '9' {
			dec.d[i]++
			dec.n = i + 1
			return
		}
	}
	dec.d[0] = '1'
	dec.n = 1
	dec.point++
}

// scaleRound returns mant * 2^exp2 * 10^k rounded to an integer, to even in the middle.
// The result is not ok if it has more than 63 bits or if the power of ten in the table
// is not precise enough to tell.
func scaleRound(mant uint64, exp2, k int) (uint64, bool) {
	if k < pow10Min || k > pow10Max {
		return 0, false
	}
	p := multiplyPow10(mant, exp2, k)
	if p.exp > -1 {
		return 0, false
	}
	return p.round(uint(min(-p.exp, 66)), 0)
}

// A product is (hi*2^64 + lo + rest) * 2^(exp-64), where hi has its top bit set. rest
// is below 1 and tells only whether there is one when exact, and is at least 0, below 4
// when not.
type product struct {
	hi, lo uint64
	exp    int
	exact  bool
	sticky bool // exact and more than hi and lo say
}

// multiplyPow10 returns mant * 2^exp2 * 10^k for mant not 0 and k in the table.
func multiplyPow10(mant uint64, exp2, k int) product {
	lead := bits.LeadingZeros64(mant)
	mant <<= uint(lead)
	t := &pow10Table[k-pow10Min]
	hi, mid := bits.Mul64(mant, t.hi)
	carry, lo := bits.Mul64(mant, t.lo)
	mid += carry
	if mid < carry {
		hi++
	}
	// 10^k is t * 2^(log2Pow10(k)-127), and 128 bits have been dropped from the product.
	p := product{hi: hi, lo: mid, exp: exp2 - lead + log2Pow10(k) + 1}
	p.exact = 0 <= k && k <= pow10Exact
	if p.exact {
		p.sticky = lo != 0
	}
	if hi>>63 == 0 {
		p.hi = hi<<1 | mid>>63
		p.lo = mid<<1 | lo>>63
		p.exp--
		if p.exact {
			p.sticky = lo<<1 != 0
		}
	}
	return p
}

// round returns p.hi:p.lo divided by 2^(drop+64), rounded to even, for drop >= 1. slack
// says that the true value may be larger than p by less than slack units of hi, and is
// larger; then, or if p is not exact, the result is not ok when that could matter.
func (p *product) round(drop uint, slack uint64) (uint64, bool) {
	if drop > 65 {
		return 0, true
	}
	if drop == 65 {
		// Below one half, unless the error reaches up to it.
		return 0, p.exact && slack == 0 ||
			slack != 0 && -p.hi > slack+1 || slack == 0 && (-p.hi > 1 || p.lo < 1<<64-4)
	}
	m := p.hi >> drop // 0 for a drop of 64
	half := uint64(1) << (drop - 1)
	rem := p.hi & (half<<1 - 1)
	if p.exact && slack == 0 {
		if rem > half || rem == half && (p.lo != 0 || p.sticky || m&1 != 0) {
			m++
		}
		return m, true
	}
	if rem >= half {
		return m + 1, true
	}
	if slack != 0 {
		return m, half-rem > slack+1
	}
	return m, !(half-rem == 1 && p.lo >= 1<<64-4)
}

// appendExponent appends dec as d.ddde±dd with prec digits after the point.
func appendExponent(dst []byte, negative bool, dec *decimal, prec int, fmt byte) []byte {
	if negative {
		dst = append(dst, '-')
	}
	if dec.n == 0 {
		dst = append(dst, '0')
	} else {
		dst = append(dst, dec.d[0])
	}
	if prec > 0 {
		dst = append(dst, '.')
		have := min(dec.n, prec+1)
		if have > 1 {
			dst = append(dst, dec.d[1:have]...)
		}
		dst = appendZeros(dst, prec+1-max(have, 1))
	}
	exp := dec.point - 1
	if dec.n == 0 {
		exp = 0
	}
	dst = append(dst, fmt)
	if exp < 0 {
		dst = append(dst, '-')
		exp = -exp
	} else {
		dst = append(dst, '+')
	}
	if exp < 100 {
		return append(dst, digitPairs[2*exp], digitPairs[2*exp+1])
	}
	return append(dst, '0'+byte(exp/100), digitPairs[exp%100*2], digitPairs[exp%100*2+1])
}

// appendPoint appends dec as ddd.ddd with prec digits after the point.
func appendPoint(dst []byte, negative bool, dec *decimal, prec int) []byte {
	if negative {
		dst = append(dst, '-')
	}
	whole := 0
	if dec.point > 0 {
		whole = min(dec.n, dec.point)
		dst = append(dst, dec.d[:whole]...)
		dst = appendZeros(dst, dec.point-whole)
	} else {
		dst = append(dst, '0')
	}
	if prec > 0 {
		dst = append(dst, '.')
		lead := min(max(-dec.point, 0), prec)
		dst = appendZeros(dst, lead)
		have := min(dec.n-whole, prec-lead)
		dst = append(dst, dec.d[whole:whole+have]...)
		dst = appendZeros(dst, prec-lead-have)
	}
	return dst
}

const zeros = "0000000000000000000000000000000000000000000000000000000000000000"

func appendZeros(dst []byte, n int) []byte {
	for n > len(zeros) {
		dst = append(dst, zeros...)
		n -= len(zeros)
	}
	if n > 0 {
		dst = append(dst, zeros[:n]...)
	}
	return dst
}

// appendHexFloat appends mant * 2^exp2 as 0x1.hhhp±dd.
func appendHexFloat(dst []byte, negative bool, mant uint64, exp2 int, fmt byte, prec int,
	format *floatFormat) []byte {
	if mant == 0 {
		exp2 = 0
	} else {
		// The leading 1 moves to bit 60, so that 15 digits follow it.
		exp2 += 60
		for mant>>60 == 0 {
			mant <<= 1
			exp2--
		}
	}
	if prec >= 0 && prec < 15 && mant != 0 {
		drop := uint(60 - prec*4)
		rest := mant & (1<<drop - 1)
		mant >>= drop
		half := uint64(1) << (drop - 1)
		if rest > half || rest == half && mant&1 != 0 {
			mant++
		}
		mant <<= drop
		if mant>>61 != 0 {
			mant >>= 1
			exp2++
		}
	}
	digits := digitChars
	if fmt == 'X' {
		digits = "0123456789ABCDEF"
	}
	if negative {
		dst = append(dst, '-')
	}
	dst = append(dst, '0', fmt, '0'+byte(mant>>60&1))
	mant <<= 4
	if prec < 0 && mant != 0 || prec > 0 {
		dst = append(dst, '.')
		for i := 0; prec < 0 && mant != 0 || i < prec; i++ {
			dst = append(dst, digits[mant>>60])
			mant <<= 4
		}
	}
	dst = append(dst, 'P'|fmt&('x'-'X'))
	if exp2 < 0 {
		dst = append(dst, '-')
		exp2 = -exp2
	} else {
		dst = append(dst, '+')
	}
	if exp2 < 10 {
		dst = append(dst, '0')
	}
	return AppendUint(dst, uint64(exp2), 10)
}
