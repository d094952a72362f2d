package fmt

import (
	"strconv"
	"unicode/utf8"
)

// Layout of numbers and strings: signs, prefixes, precision, padding.

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

// A layout is what a directive says beside its verb.
type layout struct {
	wid, prec       int
	widSet, precSet bool
	minus           bool
	plus            bool
	sharp           bool
	space           bool
	zero            bool
	plusV           bool // %+v
	sharpV          bool // %#v
}

// A printer is the state of one call.
type printer struct {
	buf []byte
	layout
	operandState
	wrapping  bool // this is Errorf: %w is a verb
	erroring  bool // a complaint is being printed: no methods
	panicking bool // a panic is being printed
	wrapped   []int
}

func appendInt(b []byte, n int) []byte {
	return strconv.AppendInt(b, int64(n), 10)
}

func appendRune(b []byte, r rune) []byte {
	return utf8.AppendRune(b, r)
}

const (
	blanks = "                                                                "
	zeros  = "0000000000000000000000000000000000000000000000000000000000000000"
)

// padding appends n bytes of padding: zeros if the flag says so and it goes to the left.
func (p *printer) padding(n int) {
	fill := blanks
	if p.zero && !p.minus {
		fill = zeros
	}
	for n > len(fill) {
		p.buf = append(p.buf, fill...)
		n -= len(fill)
	}
	if n > 0 {
		p.buf = append(p.buf, fill[:n]...)
	}
}

// pad appends b padded to the width.
func (p *printer) pad(b []byte) {
	if !p.widSet || p.wid == 0 {
		p.buf = append(p.buf, b...)
		return
	}
	n := p.wid - utf8.RuneCount(b)
	if !p.minus {
		p.padding(n)
	}
	p.buf = append(p.buf, b...)
	if p.minus {
		p.padding(n)
	}
}

// padString appends s padded to the width.
func (p *printer) padString(s string) {
	if !p.widSet || p.wid == 0 {
		p.buf = append(p.buf, s...)
		return
	}
	n := p.wid - utf8.RuneCountInString(s)
	if !p.minus {
		p.padding(n)
	}
	p.buf = append(p.buf, s...)
	if p.minus {
		p.padding(n)
	}
}

// padBlank is pad without zeros.
func (p *printer) padBlank(b []byte) {
	zero := p.zero
	p.zero = false
	p.pad(b)
	p.zero = zero
}

// formatInteger appends u, or int64(u) when signed, in the base.
func (p *printer) formatInteger(u uint64, base int, signed bool, verb rune, digits string) {
	negative := signed && int64(u) < 0
	if negative {
		u = -u
	}
	if !p.widSet && !p.precSet && !p.sharp && base == 10 && verb != 'O' {
		switch {
		case negative:
			p.buf = append(p.buf, '-')
		case p.plus:
			p.buf = append(p.buf, '+')
		case p.space:
			p.buf = append(p.buf, ' ')
		}
		p.buf = strconv.AppendUint(p.buf, u, 10)
		return
	}

	var store [68]byte
	buf := store[:]
	// A precision and the flag 0 both ask for leading zeros; the precision wins.
	prec := 0
	if p.precSet {
		prec = p.prec
		if prec == 0 && u == 0 {
			zero := p.zero
			p.zero = false
			p.padding(p.wid)
			p.zero = zero
			return
		}
	} else if p.zero && !p.minus && p.widSet {
		prec = p.wid
		if negative || p.plus || p.space {
			prec--
		}
	}
	if prec+4 > len(buf) {
		buf = make([]byte, prec+4)
	}
	i := len(buf)
	switch base {
	case 10:
		for u >= 10 {
			i--
			q := u / 10
			buf[i] = '0' + byte(u-q*10)
			u = q
		}
	default:
		shift, mask := uint(1), uint64(1)
		if base == 8 {
			shift, mask = 3, 7
		} else if base == 16 {
			shift, mask = 4, 15
		}
		for u > mask {
			i--
			buf[i] = digits[u&mask]
			u >>= shift
		}
	}
	i--
	buf[i] = digits[u]
	for i > 0 && prec > len(buf)-i {
		i--
		buf[i] = '0'
	}
	if p.sharp {
		switch base {
		case 2:
			i -= 2
			buf[i], buf[i+1] = '0', 'b'
		case 8:
			if buf[i] != '0' {
				i--
				buf[i] = '0'
			}
		case 16:
			i -= 2
			buf[i], buf[i+1] = '0', digits[16]
		}
	}
	if verb == 'O' {
		i -= 2
		buf[i], buf[i+1] = '0', 'o'
	}
	switch {
	case negative:
		i--
		buf[i] = '-'
	case p.plus:
		i--
		buf[i] = '+'
	case p.space:
		i--
		buf[i] = ' '
	}
	p.padBlank(buf[i:])
}

// formatUnicode appends u as U+0078, with the character itself under the flag #.
func (p *printer) formatUnicode(u uint64) {
	var store [48]byte
	prec := 4
	if p.precSet && p.prec > 4 {
		prec = p.prec
	}
	b := append(store[:0], "U+"...)
	n := 1
	for x := u >> 4; x != 0; x >>= 4 {
		n++
	}
	for i := n; i < prec; i++ {
		b = append(b, '0')
	}
	for n--; n >= 0; n-- {
		b = append(b, upperDigits[u>>uint(n*4)&15])
	}
	if p.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		b = append(b, " '"...)
		b = appendRune(b, rune(u))
		b = append(b, '\'')
	}
	p.padBlank(b)
}

// toRune returns the rune c is, U+FFFD if it is too large for one.
func toRune(c uint64) rune {
	if c > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(c)
}

func (p *printer) formatChar(c uint64) {
	var store [utf8.UTFMax]byte
	p.pad(appendRune(store[:0], toRune(c)))
}

func (p *printer) formatQuotedChar(c uint64) {
	var store [16]byte
	if p.plus {
		p.pad(strconv.AppendQuoteRuneToASCII(store[:0], toRune(c)))
	} else {
		p.pad(strconv.AppendQuoteRune(store[:0], toRune(c)))
	}
}

// runePrefix returns how many bytes of s the precision, a number of characters, allows.
func (p *printer) runePrefix(s string) int {
	if p.precSet && p.prec < len(s) {
		n := p.prec
		for i := range s {
			n--
			if n < 0 {
				return i
			}
		}
	}
	return len(s)
}

func (p *printer) formatText(s string) {
	p.padString(s[:p.runePrefix(s)])
}

func (p *printer) formatBytesText(b []byte) {
	if p.precSet {
		at := 0
		for n := p.prec; n > 0 && at < len(b); n-- {
			_, size := utf8.DecodeRune(b[at:])
			at += size
		}
		b = b[:at]
	}
	p.pad(b)
}

// formatQuoted appends s as a Go string literal.
func (p *printer) formatQuoted(s string) {
	s = s[:p.runePrefix(s)]
	var store [64]byte
	switch {
	case p.sharp && strconv.CanBackquote(s):
		b := append(store[:0], '`')
		b = append(b, s...)
		p.pad(append(b, '`'))
	case !p.widSet && !p.plus:
		p.buf = strconv.AppendQuote(p.buf, s)
	case p.plus:
		p.pad(strconv.AppendQuoteToASCII(store[:0], s))
	default:
		p.pad(strconv.AppendQuote(store[:0], s))
	}
}

// formatHex appends the bytes of s in hexadecimal; with the flags space and # apart and
// with prefixes.
func (p *printer) formatHex(s string, digits string) {
	n := len(s)
	if p.precSet && p.prec < n {
		n = p.prec
	}
	width := 2 * n
	if n == 0 {
		if p.widSet {
			p.padding(p.wid)
		}
		return
	}
	if p.space {
		if p.sharp {
			width *= 2
		}
		width += n - 1
	} else if p.sharp {
		width += 2
	}
	if p.widSet && !p.minus {
		p.padding(p.wid - width)
	}
	buf := p.buf
	for i := 0; i < n; i++ {
		if i > 0 && p.space {
			buf = append(buf, ' ')
		}
		if p.sharp && (i == 0 || p.space) {
			buf = append(buf, '0', digits[16])
		}
		buf = append(buf, digits[s[i]>>4], digits[s[i]&15])
	}
	p.buf = buf
	if p.widSet && p.minus {
		p.padding(p.wid - width)
	}
}

// formatFloat appends f by a verb of strconv, with the precision of the directive if it
// has one.
func (p *printer) formatFloat(f float64, size int, verb byte, prec int) {
	if p.precSet {
		prec = p.prec
	}
	var store [80]byte
	// One byte in front for the sign, which is always there at first.
	num := strconv.AppendFloat(store[:1], f, verb, prec, size)
	if num[1] == '-' || num[1] == '+' {
		num = num[1:]
	} else {
		num[0] = '+'
	}
	if p.space && num[0] == '+' && !p.plus {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' {
		if num[1] == 'N' && !p.space && !p.plus {
			num = num[1:]
		}
		p.padBlank(num) // an infinity keeps its sign whatever the flags are
		return
	}
	if p.sharp && verb != 'b' {
		num = sharpen(num, verb, prec)
	}
	if !p.plus && num[0] == '+' {
		p.pad(num[1:])
		return
	}
	if p.zero && !p.minus && p.widSet && p.wid > len(num) {
		// The sign goes before the zeros.
		p.buf = append(p.buf, num[0])
		p.padding(p.wid - len(num))
		p.buf = append(p.buf, num[1:]...)
		return
	}
	p.pad(num)
}

// sharpen gives a number (with its sign) a decimal point if it has none and %g the zeros
// that its precision asks for.
func sharpen(num []byte, verb byte, prec int) []byte {
	digits := 0
	if verb == 'g' || verb == 'G' || verb == 'x' { // gc leaves X out
		digits = prec
		if digits < 0 {
			digits = 6
		}
	}
	var store [8]byte
	tail := store[:0]
	hasPoint, significant := false, false
scan:
	for i := 1; i < len(num); i++ {
		c := num[i]
		isExponent := c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X'
		switch {
		case c == '.':
			hasPoint = true
		case isExponent:
			tail = append(tail, num[i:]...)
			num = num[:i]
			break scan
		default:
			if c != '0' {
				significant = true
			}
			if significant {
				digits--
			}
		}
	}
	if !hasPoint {
		if len(num) == 2 && num[1] == '0' {
			digits-- // a lone 0 counts
		}
		num = append(num, '.')
	}
	for ; digits > 0; digits-- {
		num = append(num, '0')
	}
	return append(num, tail...)
}
