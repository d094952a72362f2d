package strconv

import (
	"unicode"
	"unicode/utf8"
)

// Go literals of strings and runes, written and read.

const (
	lowerHex   = "0123456789abcdef"
	quoteASCII = 1 // escape everything outside ASCII
	quoteGraph = 2 // leave graphic characters as they are, spaces that are not ' ' too
)

// IsPrint reports whether r is printable: a letter, mark, number, punctuation, symbol or
// the ASCII space.
func IsPrint(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	return unicode.IsPrint(r)
}

// IsGraphic reports whether r is printable or any Unicode space character.
func IsGraphic(r rune) bool {
	if r < 0x7F {
		return r >= ' '
	}
	return unicode.IsGraphic(r)
}

// CanBackquote reports whether s can stand unchanged in a raw string literal of one line.
func CanBackquote(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' && c != '\t' || c == '`' || c == 0x7F {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if n == 1 || r == 0xFEFF {
			return false
		}
		i += n
	}
	return true
}

// Quote returns s as a Go string literal with escapes for what is not printable.
func Quote(s string) string {
	return quoteString(s, 0)
}

// AppendQuote appends Quote(s) to dst.
func AppendQuote(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', 0)
}

// QuoteToASCII is Quote with escapes for everything outside ASCII.
func QuoteToASCII(s string) string {
	return quoteString(s, quoteASCII)
}

// AppendQuoteToASCII appends QuoteToASCII(s) to dst.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', quoteASCII)
}

// QuoteToGraphic is Quote that leaves graphic characters unchanged.
func QuoteToGraphic(s string) string {
	return quoteString(s, quoteGraph)
}

// AppendQuoteToGraphic appends QuoteToGraphic(s) to dst.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', quoteGraph)
}

// QuoteRune returns r as a Go rune literal; what is no code point is U+FFFD.
func QuoteRune(r rune) string {
	var buf [16]byte
	return string(appendQuotedRune(buf[:0], r, 0))
}

// AppendQuoteRune appends QuoteRune(r) to dst.
func AppendQuoteRune(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, 0)
}

// QuoteRuneToASCII is QuoteRune with escapes for everything outside ASCII.
func QuoteRuneToASCII(r rune) string {
	var buf [16]byte
	return string(appendQuotedRune(buf[:0], r, quoteASCII))
}

// AppendQuoteRuneToASCII appends QuoteRuneToASCII(r) to dst.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, quoteASCII)
}

// QuoteRuneToGraphic is QuoteRune that leaves graphic characters unchanged.
func QuoteRuneToGraphic(r rune) string {
	var buf [16]byte
	return string(appendQuotedRune(buf[:0], r, quoteGraph))
}

// AppendQuoteRuneToGraphic appends QuoteRuneToGraphic(r) to dst.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRune(dst, r, quoteGraph)
}

func quoteString(s string, mode int) string {
	var buf [64]byte
	return string(appendQuoted(buf[:0], s, '"', mode))
}

func appendQuoted(dst []byte, s string, quote byte, mode int) []byte {
	dst = append(dst, quote)
	plain := 0 // s[plain:i] is to be copied unchanged
	for i := 0; i < len(s); {
		c := s[i]
		if ' ' <= c && c < 0x7F && c != quote && c != '\\' {
			i++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
			if n > 1 && printsAsIs(r, mode) {
				i += n
				continue
			}
		}
		dst = append(dst, s[plain:i]...)
		if r == utf8.RuneError && n == 1 {
			dst = append(dst, '\\', 'x', lowerHex[c>>4], lowerHex[c&15])
		} else {
			dst = appendEscaped(dst, r, quote)
		}
		i += n
		plain = i
	}
	dst = append(dst, s[plain:]...)
	return append(dst, quote)
}

func appendQuotedRune(dst []byte, r rune, mode int) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	dst = append(dst, '\'')
	if r != '\'' && r != '\\' && printsAsIs(r, mode) {
		dst = utf8.AppendRune(dst, r)
	} else {
		dst = appendEscaped(dst, r, '\'')
	}
	return append(dst, '\'')
}

// printsAsIs reports whether r, neither a quote nor a backslash, needs no escape.
func printsAsIs(r rune, mode int) bool {
	switch {
	case r < 0x7F:
		return r >= ' '
	case mode&quoteASCII != 0:
		return false
	case mode&quoteGraph != 0:
		return IsGraphic(r)
	}
	return IsPrint(r)
}

// appendEscaped appends r with a backslash, as short as Go writes it.
func appendEscaped(dst []byte, r rune, quote byte) []byte {
	if r == rune(quote) || r == '\\' {
		return append(dst, '\\', byte(r))
	}
	if '\a' <= r && r <= '\r' {
		return append(dst, '\\', "abtnvfr"[r-'\a'])
	}
	digits, mark := 8, byte('U')
	switch {
	case r < ' ' || r == 0x7F:
		digits, mark = 2, 'x'
	case r < 0x10000:
		digits, mark = 4, 'u'
	}
	dst = append(dst, '\\', mark)
	for shift := digits*4 - 4; shift >= 0; shift -= 4 {
		dst = append(dst, lowerHex[r>>uint(shift)&15])
	}
	return dst
}

// hexDigit returns the value of a hexadecimal digit, -1 for anything else.
func hexDigit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= lower(c) && lower(c) <= 'f':
		return rune(lower(c)-'a') + 10
	}
	return -1
}

// UnquoteChar decodes the first character or byte of s, the text of a literal in the
// given kind of quotes. The results are the value, whether it is to be encoded as
// UTF-8 in more than one byte, and the rest of s. With a quote of ' or " that quote may
// not stand unescaped, and only that one may be escaped; with 0 neither may be escaped.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(s)
		return r, true, s[n:], nil
	}
	if c != '\\' {
		return rune(c), false, s[1:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c = s[1]
	s = s[2:]
	digits := 0
	switch c {
	case 'a':
		return '\a', false, s, nil
	case 'b':
		return '\b', false, s, nil
	case 'f':
		return '\f', false, s, nil
	case 'n':
		return '\n', false, s, nil
	case 'r':
		return '\r', false, s, nil
	case 't':
		return '\t', false, s, nil
	case 'v':
		return '\v', false, s, nil
	case '\\':
		return '\\', false, s, nil
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, s, nil
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case '0', '1', '2', '3', '4', '5', '6', '7':
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		v, d1, d2 := rune(c-'0'), rune(s[0])-'0', rune(s[1])-'0'
		if d1 < 0 || d1 > 7 || d2 < 0 || d2 > 7 || v > 3 {
			return 0, false, "", ErrSyntax
		}
		return v<<6 | d1<<3 | d2, false, s[2:], nil
	default:
		return 0, false, "", ErrSyntax
	}
	if len(s) < digits {
		return 0, false, "", ErrSyntax
	}
	var v rune
	for i := 0; i < digits; i++ {
		d := hexDigit(s[i])
		if d < 0 {
			return 0, false, "", ErrSyntax
		}
		v = v<<4 | d
	}
	if c == 'x' {
		return v, false, s[2:], nil
	}
	if !utf8.ValidRune(v) {
		return 0, false, "", ErrSyntax
	}
	return v, true, s[digits:], nil
}

// QuotedPrefix returns the quoted literal at the start of s.
func QuotedPrefix(s string) (string, error) {
	n, _ := quotedLength(s)
	if n == 0 {
		return "", ErrSyntax
	}
	return s[:n], nil
}

// Unquote returns what the literal s, in single, double or back quotes, stands for; in
// single quotes it is a string of at most one character (none is accepted, as in gc).
func Unquote(s string) (string, error) {
	n, plain := quotedLength(s)
	if n == 0 || n != len(s) {
		return "", ErrSyntax
	}
	quote := s[0]
	body := s[1 : n-1]
	if plain {
		return body, nil
	}
	var store [64]byte
	buf := store[:0]
	if quote == '`' {
		for i := 0; i < len(body); i++ {
			if body[i] != '\r' {
				buf = append(buf, body[i])
			}
		}
		return string(buf), nil
	}
	for body != "" {
		r, multibyte, rest, err := UnquoteChar(body, quote)
		if err != nil {
			return "", err
		}
		body = rest
		if multibyte {
			buf = utf8.AppendRune(buf, r)
		} else {
			buf = append(buf, byte(r))
		}
	}
	return string(buf), nil
}

// quotedLength returns the length of the literal at the start of s with its quotes, 0 if
// there is none, and whether its text stands for itself.
func quotedLength(s string) (n int, plain bool) {
	if len(s) < 2 {
		return 0, false
	}
	quote := s[0]
	plain = true
	switch quote {
	case '`':
		for i := 1; i < len(s); i++ {
			if s[i] == '`' {
				return i + 1, plain
			}
			plain = plain && s[i] != '\r'
		}
		return 0, false
	case '"', '\'':
	default:
		return 0, false
	}
	chars := 0
	rest := s[1:]
	for rest != "" && rest[0] != quote {
		if rest[0] == '\n' {
			return 0, false
		}
		r, multibyte, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return 0, false
		}
		// An escape differs from its text, and so does a byte that is no UTF-8.
		if rest[0] == '\\' || multibyte && r == utf8.RuneError {
			plain = false
		}
		chars++
		if quote == '\'' && chars > 1 {
			return 0, false
		}
		rest = tail
	}
	if rest == "" {
		return 0, false
	}
	return len(s) - len(rest) + 1, plain
}
