// Package bytes does for byte slices what package strings does for strings.
//
// Where a result is a number or a part of the argument, the work is strings':
// a slice is looked at through a string header, which costs nothing, and an
// index is as good for one as for the other. Only what makes new bytes is
// written again.
package bytes

import (
	"internal/bytealg"
	"strings"
	"unicode"
	"unicode/utf8"
)

func view(b []byte) string { return bytealg.View(b) }

// Equal reports whether a and b have the same bytes; nil is empty.
func Equal(a, b []byte) bool { return view(a) == view(b) }

// Compare is -1, 0 or +1 as a sorts before, with or after b.
func Compare(a, b []byte) int { return bytealg.Compare(view(a), view(b)) }

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t []byte) bool { return strings.EqualFold(view(s), view(t)) }

// Clone returns a fresh copy of b; nil stays nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Count is the number of disjoint copies of sep in s; one more than the
// number of runes if sep is empty.
func Count(s, sep []byte) int { return strings.Count(view(s), view(sep)) }

// Contains reports whether subslice is within b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether one of the runes of chars is in b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc reports whether a rune of b satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// Index is where the first sep begins in s, -1 if there is none.
func Index(s, sep []byte) int { return strings.Index(view(s), view(sep)) }

// LastIndex is where the last sep begins in s, -1 if there is none.
func LastIndex(s, sep []byte) int { return strings.LastIndex(view(s), view(sep)) }

// IndexByte is the first index of c in b, or -1.
func IndexByte(b []byte, c byte) int { return bytealg.IndexByte(view(b), c) }

// LastIndexByte is the last index of c in s, or -1.
func LastIndexByte(s []byte, c byte) int { return bytealg.LastIndexByte(view(s), c) }

// IndexRune is the first index of r in s, or -1, as strings.IndexRune.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(view(s), r) }

// IndexAny is the first index in s of one of the runes of chars, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(view(s), chars) }

// LastIndexAny is the last index in s of one of the runes of chars, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(view(s), chars) }

// IndexFunc is the first index in s of a rune that satisfies f, or -1.
func IndexFunc(s []byte, f func(rune) bool) int { return strings.IndexFunc(view(s), f) }

// LastIndexFunc is the last index in s of a rune that satisfies f, or -1.
func LastIndexFunc(s []byte, f func(rune) bool) int { return strings.LastIndexFunc(view(s), f) }

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

// Cut splits s around the first sep; the parts are parts of s.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix takes prefix off s and reports whether it was there.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix takes suffix off s and reports whether it was there.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// TrimPrefix takes prefix off s if it is there.
func TrimPrefix(s, prefix []byte) []byte {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix takes suffix off s if it is there.
func TrimSuffix(s, suffix []byte) []byte {
	s, _ = CutSuffix(s, suffix)
	return s
}

// fromLeft is the last n bytes of s; nil if there are none.
func fromLeft(s []byte, n int) []byte {
	if n == 0 {
		return nil
	}
	return s[len(s)-n:]
}

// Trim cuts the runes of cutset off both ends.
func Trim(s []byte, cutset string) []byte {
	if s = TrimLeft(s, cutset); s == nil {
		return nil
	}
	return TrimRight(s, cutset)
}

// TrimLeft cuts the runes of cutset off the beginning; nil if nothing is left.
func TrimLeft(s []byte, cutset string) []byte {
	return fromLeft(s, len(strings.TrimLeft(view(s), cutset)))
}

// TrimRight cuts the runes of cutset off the end.
func TrimRight(s []byte, cutset string) []byte {
	return s[:len(strings.TrimRight(view(s), cutset))]
}

// TrimSpace cuts white space off both ends; nil if nothing is left.
func TrimSpace(s []byte) []byte {
	left := strings.TrimLeftFunc(view(s), unicode.IsSpace)
	if left == "" {
		return nil
	}
	return s[len(s)-len(left):][:len(strings.TrimSpace(left))]
}

// TrimFunc cuts runes that satisfy f off both ends.
func TrimFunc(s []byte, f func(rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc cuts runes that satisfy f off the beginning; nil if nothing is left.
func TrimLeftFunc(s []byte, f func(rune) bool) []byte {
	return fromLeft(s, len(strings.TrimLeftFunc(view(s), f)))
}

// TrimRightFunc cuts runes that satisfy f off the end.
func TrimRightFunc(s []byte, f func(rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(view(s), f))]
}

// Join puts sep between the elements; the result is always fresh.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(s) - 1)
	for _, e := range s {
		n += len(e)
		if n < 0 {
			panic("bytes: Join output length overflow")
		}
	}
	b := make([]byte, 0, n)
	b = append(b, s[0]...)
	for _, e := range s[1:] {
		b = append(b, sep...)
		b = append(b, e...)
	}
	return b
}

// Repeat returns count copies of b in a row.
func Repeat(b []byte, count int) []byte {
	if count == 0 {
		return []byte{}
	}
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	n := len(b) * count
	if n/count != len(b) || n < 0 {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, n)
	if n == 0 {
		return out
	}
	for done := copy(out, b); done < n; done *= 2 {
		copy(out[done:], out[:done])
	}
	return out
}

// Replace returns a copy of s with the first n disjoint copies of old replaced
// by new, all of them if n < 0. An empty old is found before every rune and at
// the end.
func Replace(s, old, new []byte, n int) []byte {
	m := 0
	if n != 0 {
		m = Count(s, old)
	}
	if m == 0 {
		return append([]byte(nil), s...)
	}
	if n < 0 || m < n {
		n = m
	}
	b := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	if len(old) == 0 {
		b = append(b, new...)
		n--
	}
	for ; n > 0; n-- {
		end := 0
		if len(old) == 0 {
			_, end = utf8.DecodeRune(s)
		} else {
			end = Index(s, old)
		}
		b = append(b, s[:end]...)
		b = append(b, new...)
		s = s[end+len(old):]
	}
	return append(b, s...)
}

// ReplaceAll is Replace without a limit.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// Map applies mapping to every rune of s; a negative result drops the rune.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for _, c := range view(s) {
		if r := mapping(c); r >= 0 {
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}

// Runes is the runes of s.
func Runes(s []byte) []rune {
	out := make([]rune, 0, utf8.RuneCount(s))
	for _, r := range view(s) {
		out = append(out, r)
	}
	return out
}

// mapCase flips the case bit of the bytes in lo..lo+25; not if s is not ASCII,
// where full does the work.
func mapCase(s []byte, lo byte, full func(rune) rune) []byte {
	for _, c := range s {
		if c >= utf8.RuneSelf {
			return Map(full, s)
		}
	}
	b := append([]byte(""), s...)
	for i, c := range b {
		if c-lo < 26 {
			b[i] = c ^ 0x20
		}
	}
	return b
}

// ToUpper is a copy of s in upper case.
func ToUpper(s []byte) []byte { return mapCase(s, 'a', unicode.ToUpper) }

// ToLower is a copy of s in lower case.
func ToLower(s []byte) []byte { return mapCase(s, 'A', unicode.ToLower) }

// ToTitle is a copy of s in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with c's mappings first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with c's mappings first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with c's mappings first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title is a copy of s with the letters that begin words in title case.
// (Deprecated in Go: it does not know punctuation.)
func Title(s []byte) []byte { return []byte(strings.Title(view(s))) }

// ToValidUTF8 is a copy of s with each run of invalid bytes replaced.
func ToValidUTF8(s, replacement []byte) []byte {
	b := make([]byte, 0, len(s)+len(replacement))
	bad := false
	for len(s) > 0 {
		_, size := utf8.DecodeRune(s)
		if size == 1 && s[0] >= utf8.RuneSelf {
			if !bad {
				b = append(b, replacement...)
			}
			bad = true
		} else {
			b = append(b, s[:size]...)
			bad = false
		}
		s = s[size:]
	}
	return b
}

// explode cuts s into its runes, at most n pieces (n < 0: no limit).
func explode(s []byte, n int) [][]byte {
	count := utf8.RuneCount(s)
	if n < 0 || count < n {
		n = count
	}
	a := make([][]byte, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRune(s)
		a[i] = s[:size:size]
		s = s[size:]
	}
	if n > 0 {
		a[n-1] = s[:len(s):len(s)]
	}
	return a
}

// split cuts s at sep into at most n pieces that keep the first keep bytes of
// the separator that ends them. All but the last are capped, so that
// appending to one does not write into the next.
func split(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	n = min(n, len(s)+1)
	a := make([][]byte, n)
	i := 0
	for ; i < n-1; i++ {
		m := Index(s, sep)
		if m < 0 {
			break
		}
		a[i] = s[: m+keep : m+keep]
		s = s[m+len(sep):]
	}
	a[i] = s
	return a[:i+1]
}

// Split cuts s at every sep; at every rune if sep is empty.
func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

// SplitN is Split into at most n pieces, the last being the rest; n < 0 is no
// limit, n == 0 gives nil.
func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

// SplitAfter is Split with the separators kept at the pieces' ends.
func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitN with the separators kept at the pieces' ends.
func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

// Fields cuts s at each run of white space; no field is empty.
func Fields(s []byte) [][]byte { return FieldsFunc(s, unicode.IsSpace) }

// FieldsFunc cuts s at each run of runes that satisfy f.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	a := [][]byte{}
	start := -1 // of the field we are in
	for i, r := range view(s) {
		if f(r) {
			if start >= 0 {
				a = append(a, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		a = append(a, s[start:len(s):len(s)])
	}
	return a
}
