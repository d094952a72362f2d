// Case: the three mappings, Unicode's simple folding, and the mappings of
// languages that differ (Turkish).

package unicode

// The cases To can map to, indexes of a CaseRange's Delta.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as a Delta means that the range alternates upper, lower, upper...
const UpperLower = MaxRune + 1

// CaseRange is a range of code points with the same three differences to
// their upper, lower and title case forms.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase is a language's own case mappings; they go before the general ones.
type SpecialCase []CaseRange

var turkish = [...]CaseRange{
	{0x0049, 0x0049, d{0, 0x131 - 0x49, 0}},
	{0x0069, 0x0069, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x0130, 0x0130, d{0, 0x69 - 0x130, 0}},
	{0x0131, 0x0131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// TurkishCase and AzeriCase: i with and without a dot are two letters.
var (
	TurkishCase SpecialCase = turkish[:]
	AzeriCase   SpecialCase = turkish[:]
)

// lookup maps r to a case by the ranges; found is false if none holds r.
func (special SpecialCase) lookup(which int, r rune) (mapped rune, found bool) {
	for i := range special {
		c := &special[i]
		if r < rune(c.Lo) || rune(c.Hi) < r {
			continue
		}
		delta := c.Delta[which]
		if delta <= MaxRune {
			return r + delta, true
		}
		// Alternating: even offsets are upper, odd ones lower case.
		offset := (r - rune(c.Lo)) &^ 1
		if which == LowerCase {
			offset++
		}
		return rune(c.Lo) + offset, true
	}
	return r, false
}

// ToUpper maps r to upper case as the language does.
func (special SpecialCase) ToUpper(r rune) rune {
	if m, ok := special.lookup(UpperCase, r); ok && m != r {
		return m
	}
	return ToUpper(r)
}

// ToLower maps r to lower case as the language does.
func (special SpecialCase) ToLower(r rune) rune {
	if m, ok := special.lookup(LowerCase, r); ok && m != r {
		return m
	}
	return ToLower(r)
}

// ToTitle maps r to title case as the language does.
func (special SpecialCase) ToTitle(r rune) rune {
	if m, ok := special.lookup(TitleCase, r); ok && m != r {
		return m
	}
	return ToTitle(r)
}

// To maps r to UpperCase, LowerCase or TitleCase; any other which gives
// ReplacementChar.
func To(which int, r rune) rune {
	switch which {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

// ToUpper maps r to upper case.
func ToUpper(r rune) rune {
	if uint32(r) > MaxLatin1 {
		return mapUpper(r)
	}
	switch {
	case 'a' <= r && r <= 'z', 0xE0 <= r && r <= 0xFE && r != 0xF7:
		return r - 0x20
	case r == 0xB5: // micro sign
		return 0x39C
	case r == 0xFF:
		return 0x178
	}
	return r // U+00DF too: its simple mapping is itself
}

// ToLower maps r to lower case.
func ToLower(r rune) rune {
	if uint32(r) > MaxLatin1 {
		return mapLower(r)
	}
	if 'A' <= r && r <= 'Z' || 0xC0 <= r && r <= 0xDE && r != 0xD7 {
		return r + 0x20
	}
	return r
}

// ToTitle maps r to title case.
func ToTitle(r rune) rune {
	if uint32(r) > MaxLatin1 {
		return mapTitle(r)
	}
	return ToUpper(r)
}

// folds are the steps of the folding orbits that the simple mappings alone do
// not give: orbits of three and more members (K, k, Kelvin sign), and the two
// Turkish letters, which are alone.
var folds = [...]struct{ from, to uint16 }{
	{0x006B, 0x212A}, {0x0073, 0x017F}, {0x00DF, 0x1E9E}, {0x00E5, 0x212B},
	{0x0130, 0x0130}, {0x0131, 0x0131}, {0x01C4, 0x01C5}, {0x01C7, 0x01C8},
	{0x01CA, 0x01CB}, {0x01F1, 0x01F2}, {0x03A3, 0x03C2}, {0x03B2, 0x03D0},
	{0x03B5, 0x03F5}, {0x03B8, 0x03D1}, {0x03B9, 0x1FBE}, {0x03BA, 0x03F0},
	{0x03BC, 0x00B5}, {0x03C0, 0x03D6}, {0x03C1, 0x03F1}, {0x03C2, 0x03C3},
	{0x03C6, 0x03D5}, {0x03C9, 0x2126}, {0x03D1, 0x03F4}, {0x03F4, 0x0398},
	{0x0432, 0x1C80}, {0x0434, 0x1C81}, {0x043E, 0x1C82}, {0x0441, 0x1C83},
	{0x0442, 0x1C84}, {0x044A, 0x1C86}, {0x0463, 0x1C87}, {0x1C84, 0x1C85},
	{0x1E61, 0x1E9B}, {0x1FBE, 0x0345}, {0x2126, 0x03A9}, {0x212A, 0x004B},
	{0x212B, 0x00C5}, {0xA64B, 0x1C88},
}

// SimpleFold steps through the code points that are the same under simple
// case folding: it returns the next one after r, the smallest after the
// largest, r itself if it is alone or no code point.
func SimpleFold(r rune) rune {
	if r < 0 || r > MaxRune {
		return r
	}
	if r <= 0xFFFF {
		lo, hi := 0, len(folds)
		for lo < hi {
			m := (lo + hi) / 2
			if rune(folds[m].from) < r {
				lo = m + 1
			} else {
				hi = m
			}
		}
		if lo < len(folds) && rune(folds[lo].from) == r {
			return rune(folds[lo].to)
		}
	}
	if l := ToLower(r); l != r {
		return l
	}
	return ToUpper(r)
}
