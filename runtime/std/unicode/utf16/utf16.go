// Package utf16 translates between runes and UTF-16 code units.
//
// A rune above FFFF is two units: the top ten bits of (r - 10000) in a high
// surrogate D800..DBFF, the low ten in a low surrogate DC00..DFFF (RFC 2781).
package utf16

const (
	replacement = '\uFFFD'
	highMin     = 0xD800
	lowMin      = 0xDC00
	surEnd      = 0xE000
	supplement  = 0x10000
	maxRune     = '\U0010FFFF'
)

// IsSurrogate reports whether r is one half of a surrogate pair.
func IsSurrogate(r rune) bool { return highMin <= r && r < surEnd }

// DecodeRune joins a surrogate pair; U+FFFD if the two are not one.
func DecodeRune(r1, r2 rune) rune {
	if highMin <= r1 && r1 < lowMin && lowMin <= r2 && r2 < surEnd {
		return (r1-highMin)<<10 | (r2 - lowMin) + supplement
	}
	return replacement
}

// EncodeRune is the surrogate pair of r, or two U+FFFD if r has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < supplement || r > maxRune {
		return replacement, replacement
	}
	r -= supplement
	return highMin + r>>10, lowMin + r&0x3FF
}

// RuneLen is the number of units of r's encoding, -1 if r has none.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < highMin, surEnd <= r && r < supplement:
		return 1
	case supplement <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends r's encoding to a; that of U+FFFD if it has none.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode is the encoding of all of s.
func Encode(s []rune) []uint16 {
	n := len(s)
	for _, r := range s {
		if r >= supplement {
			n++
		}
	}
	a := make([]uint16, 0, n)
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode is the runes of s; a lone surrogate becomes U+FFFD.
func Decode(s []uint16) []rune {
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != replacement {
				i++
			}
			r = pair
		}
		out = append(out, r)
	}
	return out
}
