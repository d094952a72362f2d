package strconv

import "math/bits"

// Integers: formatting goes backwards through a buffer on the stack, two decimal
// digits at a time; parsing is one loop with an overflow check that short decimal
// strings do without.

// IntSize is the size in bits of an int or a uint.
const IntSize = 32 << (^uint(0) >> 63)

const maxUint64 = 1<<64 - 1

const digitChars = "0123456789abcdefghijklmnopqrstuvwxyz"

const digitPairs = "00010203040506070809" +
	"10111213141516171819" +
	"20212223242526272829" +
	"30313233343536373839" +
	"40414243444546474849" +
	"50515253545556575859" +
	"60616263646566676869" +
	"70717273747576777879" +
	"80818283848586878889" +
	"90919293949596979899"

// FormatUint returns i in the given base, 2 to 36, with lower-case digits.
func FormatUint(i uint64, base int) string {
	if base == 10 && i < 100 {
		return smallDecimal(int(i))
	}
	var buf [65]byte
	return string(buf[formatBits(&buf, i, base, false):])
}

// FormatInt returns i in the given base, 2 to 36, with lower-case digits.
func FormatInt(i int64, base int) string {
	if base == 10 && 0 <= i && i < 100 {
		return smallDecimal(int(i))
	}
	var buf [65]byte
	return string(buf[formatBits(&buf, uint64(i), base, i < 0):])
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string {
	return FormatInt(int64(i), 10)
}

// AppendInt appends FormatInt(i, base) to dst.
func AppendInt(dst []byte, i int64, base int) []byte {
	if base == 10 && 0 <= i && i < 10 {
		return append(dst, '0'+byte(i))
	}
	var buf [65]byte
	return append(dst, buf[formatBits(&buf, uint64(i), base, i < 0):]...)
}

// AppendUint appends FormatUint(i, base) to dst.
func AppendUint(dst []byte, i uint64, base int) []byte {
	if base == 10 && i < 10 {
		return append(dst, '0'+byte(i))
	}
	var buf [65]byte
	return append(dst, buf[formatBits(&buf, i, base, false):]...)
}

// smallDecimal returns 0 <= i < 100 without an allocation.
func smallDecimal(i int) string {
	if i < 10 {
		return digitChars[i : i+1]
	}
	return digitPairs[2*i : 2*i+2]
}

// formatDecimal writes u to the end of buf and returns where it begins.
func formatDecimal(buf []byte, u uint64) int {
	i := len(buf)
	for u >= 100 {
		q := u / 100
		pair := (u - q*100) * 2
		i -= 2
		buf[i] = digitPairs[pair]
		buf[i+1] = digitPairs[pair+1]
		u = q
	}
	if u >= 10 {
		i -= 2
		buf[i] = digitPairs[2*u]
		buf[i+1] = digitPairs[2*u+1]
	} else {
		i--
		buf[i] = '0' + byte(u)
	}
	return i
}

// formatBits writes u, or -u when negative, to the end of buf and returns where it
// begins.
func formatBits(buf *[65]byte, u uint64, base int, negative bool) int {
	if base < 2 || base > len(digitChars) {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	if negative {
		u = -u
	}
	i := len(buf)
	switch {
	case base == 10:
		i = formatDecimal(buf[:], u)
	case base&(base-1) == 0:
		shift := uint(bits.TrailingZeros(uint(base)))
		mask := uint64(base) - 1
		for {
			i--
			buf[i] = digitChars[u&mask]
			u >>= shift
			if u == 0 {
				break
			}
		}
	default:
		b := uint64(base)
		for {
			i--
			q := u / b
			buf[i] = digitChars[u-q*b]
			u = q
			if u == 0 {
				break
			}
		}
	}
	if negative {
		i--
		buf[i] = '-'
	}
	return i
}

// lower returns the lower-case letter for a letter of either case.
func lower(c byte) byte { return c | ('x' - 'X') }

// basePrefix returns the base that a prefix of s names (10 without one) and the length
// of that prefix. A lone leading 0 means octal.
func basePrefix(s string) (int, int) {
	if len(s) == 0 || s[0] != '0' {
		return 10, 0
	}
	if len(s) >= 3 {
		switch lower(s[1]) {
		case 'b':
			return 2, 2
		case 'o':
			return 8, 2
		case 'x':
			return 16, 2
		}
	}
	return 8, 1
}

// ParseUint is ParseInt for unsigned numbers; it accepts no sign.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	return parseUint("ParseUint", s, s, base, bitSize)
}

// parseUint parses s, which is whole without its sign; the errors tell of fn and whole.
func parseUint(fn, whole, s string, base int, bitSize int) (uint64, error) {
	if s == "" {
		return 0, syntaxError(fn, whole)
	}
	base0 := base == 0
	digits := s
	switch {
	case 2 <= base && base <= 36:
	case base0:
		var n int
		base, n = basePrefix(s)
		digits = s[n:]
	default:
		return 0, numError(fn, whole, &plainError{"invalid base " + Itoa(base)})
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, numError(fn, whole, &plainError{"invalid bit size " + Itoa(bitSize)})
	}
	limit := uint64(1)<<uint(bitSize) - 1

	var n uint64
	underscores := false
	for i := 0; i < len(digits); i++ {
		c := digits[i]
		var d byte
		switch {
		case '0' <= c && c <= '9':
			d = c - '0'
		case c == '_' && base0:
			underscores = true
			continue
		case 'a' <= lower(c) && lower(c) <= 'z':
			d = lower(c) - 'a' + 10
		default:
			return 0, syntaxError(fn, whole)
		}
		if int(d) >= base {
			return 0, syntaxError(fn, whole)
		}
		hi, next := bits.Mul64(n, uint64(base))
		sum := next + uint64(d)
		if hi != 0 || sum < next || sum > limit {
			return limit, rangeError(fn, whole)
		}
		n = sum
	}
	if underscores && !underscoresOK(s) {
		return 0, syntaxError(fn, whole)
	}
	return n, nil
}

// plainError is an error with a text of its own, for arguments no caller should pass.
type plainError struct {
	text string
}

func (e *plainError) Error() string { return e.text }

// ParseInt parses an optionally signed integer in the given base (0 takes the base
// from the prefix and allows underscores) that must fit bitSize bits (0 means int).
// On ErrRange the result is the nearest value that fits.
func ParseInt(s string, base int, bitSize int) (int64, error) {
	return parseInt("ParseInt", s, base, bitSize)
}

func parseInt(fn, s string, base int, bitSize int) (int64, error) {
	negative := false
	digits := s
	if s != "" && (s[0] == '+' || s[0] == '-') {
		negative = s[0] == '-'
		digits = s[1:]
	}
	u, err := parseUint(fn, s, digits, base, bitSize)
	if err != nil && err.(*NumError).Err != ErrRange {
		return 0, err
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	cutoff := uint64(1) << uint(bitSize-1)
	if !negative && u >= cutoff {
		return int64(cutoff - 1), rangeError(fn, s)
	}
	if negative && u > cutoff {
		return -int64(cutoff), rangeError(fn, s)
	}
	if negative {
		return -int64(u), nil
	}
	return int64(u), nil
}

// Atoi is ParseInt(s, 10, 0) with an int as its result.
func Atoi(s string) (int, error) {
	// Up to 18 digits cannot overflow 64 bits, up to 9 not 32.
	if 0 < len(s) && len(s) <= IntSize*9/32 {
		i := 0
		if s[0] == '-' || s[0] == '+' {
			i = 1
		}
		n := 0
		ok := i < len(s)
		for ; i < len(s); i++ {
			d := s[i] - '0'
			if d > 9 {
				ok = false
				break
			}
			n = n*10 + int(d)
		}
		if !ok {
			return 0, syntaxError("Atoi", s)
		}
		if s[0] == '-' {
			n = -n
		}
		return n, nil
	}
	i64, err := parseInt("Atoi", s, 10, 0)
	return int(i64), err
}

// underscoresOK reports whether the underscores of the number s stand where Go's
// literals allow them: between digits, or between a base prefix and a digit. Nothing
// else about s is checked.
func underscoresOK(s string) bool {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	hex := false
	digitBefore := false
	i := 0
	if len(s) >= 2 && s[0] == '0' {
		switch lower(s[1]) {
		case 'b', 'o', 'x':
			hex = lower(s[1]) == 'x'
			digitBefore = true // a prefix counts as a digit here
			i = 2
		}
	}
	pending := false // the last byte was an underscore
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9' || hex && 'a' <= lower(c) && lower(c) <= 'f':
			digitBefore, pending = true, false
		case c == '_':
			if !digitBefore || pending {
				return false
			}
			digitBefore, pending = false, true
		default:
			if pending {
				return false
			}
			digitBefore = false
		}
	}
	return !pending
}
