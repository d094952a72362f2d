// Range tables: sets of code points as sorted ranges, and membership.

package unicode

// RangeTable is a set of code points. R16 and R32 are sorted and disjoint;
// R32 only has what is beyond 16 bits. LatinOffset is the number of leading
// ranges in R16 that end within Latin-1.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

// Range16 is Lo, Lo+Stride, ... up to Hi, of 16-bit code points.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Lo, Lo+Stride, ... up to Hi.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// Is reports whether r is in rangeTab.
func Is(rangeTab *RangeTable, r rune) bool {
	c := uint32(r)
	r16 := rangeTab.R16
	if n := len(r16); n > 0 && c <= uint32(r16[n-1].Hi) {
		lo, hi := 0, n // the first range that ends at or after c
		if c <= MaxLatin1 && rangeTab.LatinOffset < n {
			hi = rangeTab.LatinOffset + 1
		}
		for lo < hi {
			m := (lo + hi) / 2
			if uint32(r16[m].Hi) < c {
				lo = m + 1
			} else {
				hi = m
			}
		}
		if lo >= n || c < uint32(r16[lo].Lo) {
			return false
		}
		g := &r16[lo]
		return g.Stride == 1 || (c-uint32(g.Lo))%uint32(g.Stride) == 0
	}
	r32 := rangeTab.R32
	lo, hi := 0, len(r32)
	for lo < hi {
		m := (lo + hi) / 2
		if r32[m].Hi < c {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == len(r32) || c < r32[lo].Lo {
		return false
	}
	g := &r32[lo]
	return g.Stride == 1 || (c-g.Lo)%g.Stride == 0
}

// In reports whether r is in one of ranges.
func In(r rune, ranges ...*RangeTable) bool { return IsOneOf(ranges, r) }

// IsOneOf is In with the tables first.
func IsOneOf(ranges []*RangeTable, r rune) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// GraphicRanges are the sets IsGraphic asks about.
var GraphicRanges = []*RangeTable{&tableL, &tableM, &tableN, &tableP, &tableS, &tableZs}

// PrintRanges are the sets IsPrint asks about, beside U+0020.
var PrintRanges = []*RangeTable{&tableL, &tableM, &tableN, &tableP, &tableS}
