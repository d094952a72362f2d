// Package unicode tells the properties of code points and maps their case.
//
// The data of the whole code space is utf8proc's, in the runtime: category,
// toUpper, toLower and toTitle below. The first 256 code points, which are
// nearly all that programs ask about, are answered here from one table of
// categories. Range tables (tables.go) serve Is and In only.
package unicode

const (
	MaxRune         = '\U0010FFFF' // the largest code point
	ReplacementChar = '\uFFFD'     // stands for an invalid code point
	MaxASCII        = '\u007F'     // the largest of ASCII
	MaxLatin1       = '\u00FF'     // the largest of Latin-1
)

// The general categories, numbered as utf8proc numbers them.
const (
	catCn = iota
	catLu
	catLl
	catLt
	catLm
	catLo
	catMn
	catMc
	catMe
	catNd
	catNl
	catNo
	catPc
	catPd
	catPs
	catPe
	catPi
	catPf
	catPo
	catSm
	catSc
	catSk
	catSo
	catZs
	catZl
	catZp
	catCc
	catCf
	catCs
	catCo
)

// Sets of categories, a bit each.
const (
	setLetter  = 1<<catLu | 1<<catLl | 1<<catLt | 1<<catLm | 1<<catLo
	setMark    = 1<<catMn | 1<<catMc | 1<<catMe
	setNumber  = 1<<catNd | 1<<catNl | 1<<catNo
	setPunct   = 1<<catPc | 1<<catPd | 1<<catPs | 1<<catPe | 1<<catPi | 1<<catPf | 1<<catPo
	setSymbol  = 1<<catSm | 1<<catSc | 1<<catSk | 1<<catSo
	setPrint   = setLetter | setMark | setNumber | setPunct | setSymbol
	setGraphic = setPrint | 1<<catZs
)

// latin1 holds the categories of the first 256 code points.
const latin1 = "" +
	"\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a" +
	"\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a" +
	"\x17\x12\x12\x12\x14\x12\x12\x12\x0e\x0f\x12\x13\x12\x0d\x12\x12" +
	"\x09\x09\x09\x09\x09\x09\x09\x09\x09\x09\x12\x12\x13\x13\x13\x12" +
	"\x12\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01" +
	"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x0e\x12\x0f\x15\x0c" +
	"\x15\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02" +
	"\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x0e\x13\x0f\x13\x1a" +
	"\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a" +
	"\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a\x1a" +
	"\x17\x12\x14\x14\x14\x14\x16\x12\x15\x16\x05\x10\x13\x1b\x16\x15" +
	"\x16\x13\x0b\x0b\x15\x02\x12\x12\x15\x0b\x05\x11\x0b\x0b\x0b\x12" +
	"\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01" +
	"\x01\x01\x01\x01\x01\x01\x01\x13\x01\x01\x01\x01\x01\x01\x01\x02" +
	"\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02" +
	"\x02\x02\x02\x02\x02\x02\x02\x13\x02\x02\x02\x02\x02\x02\x02\x02"

// category is the general category of r, one of the cat constants; 0 (Cn) if
// r is unassigned or no code point (utf8proc_category).
func category(r rune) int

// mapUpper, mapLower and mapTitle are r's simple case mappings, r itself if
// it has none (utf8proc_toupper and its siblings).
func mapUpper(r rune) rune
func mapLower(r rune) rune
func mapTitle(r rune) rune

// in reports whether r's category is in set.
func in(r rune, set uint32) bool {
	if uint32(r) <= MaxLatin1 {
		return set>>latin1[r]&1 != 0
	}
	return set>>uint(category(r))&1 != 0
}

// IsLetter reports whether r is a letter (L).
func IsLetter(r rune) bool { return in(r, setLetter) }

// IsMark reports whether r is a mark (M).
func IsMark(r rune) bool { return in(r, setMark) }

// IsNumber reports whether r is a number (N).
func IsNumber(r rune) bool { return in(r, setNumber) }

// IsDigit reports whether r is a decimal digit (Nd).
func IsDigit(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return '0' <= r && r <= '9'
	}
	return in(r, 1<<catNd)
}

// IsPunct reports whether r is punctuation (P).
func IsPunct(r rune) bool { return in(r, setPunct) }

// IsSymbol reports whether r is a symbol (S).
func IsSymbol(r rune) bool { return in(r, setSymbol) }

// IsControl reports whether r is a control character (Cc).
func IsControl(r rune) bool {
	return 0 <= r && r < 0x20 || 0x7F <= r && r < 0xA0
}

// IsGraphic reports whether r is a graphic by Unicode's definition: letter,
// mark, number, punctuation, symbol or space (Zs).
func IsGraphic(r rune) bool { return in(r, setGraphic) }

// IsPrint is IsGraphic with U+0020 as the only space.
func IsPrint(r rune) bool { return r == ' ' || in(r, setPrint) }

// IsSpace reports whether r has the property White_Space.
func IsSpace(r rune) bool {
	if uint32(r) <= MaxLatin1 {
		return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0
	}
	switch {
	case 0x2000 <= r && r <= 0x200A, r == 0x1680, r == 0x2028, r == 0x2029,
		r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

// IsUpper reports whether r is an upper case letter (Lu).
func IsUpper(r rune) bool { return in(r, 1<<catLu) }

// IsLower reports whether r is a lower case letter (Ll).
func IsLower(r rune) bool {
	return in(r, 1<<catLl)
}

// IsTitle reports whether r is a title case letter (Lt).
func IsTitle(r rune) bool { return r > MaxLatin1 && in(r, 1<<catLt) }
