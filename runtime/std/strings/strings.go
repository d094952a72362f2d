// Package strings works on UTF-8 strings.
//
// The scans for one byte or one substring are the C library's (package
// bytealg); everything else is loops over runes with a shortcut for ASCII.
// Results are substrings of the arguments wherever that is possible.
// This file: building, comparing, mapping and splitting; search.go finds,
// trim.go cuts off.
package strings

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// own makes a string of b, which must never be written again.
func own(b []byte) string {
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// Clone returns a fresh copy of s.
func Clone(s string) string {
	if len(s) == 0 {
		return ""
	}
	return own(append([]byte(nil), s...))
}

// Compare is -1, 0 or +1 as a sorts before, with or after b.
func Compare(a, b string) int { return bytealg.Compare(a, b) }

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t string) bool {
	for len(s) > 0 && len(t) > 0 {
		a, b := rune(s[0]), rune(t[0])
		na, nb := 1, 1
		if a >= utf8.RuneSelf {
			a, na = utf8.DecodeRuneInString(s)
		}
		if b >= utf8.RuneSelf {
			b, nb = utf8.DecodeRuneInString(t)
		}
		s, t = s[na:], t[nb:]
		if a == b {
			continue
		}
		if a < utf8.RuneSelf && b < utf8.RuneSelf {
			a |= 0x20
			if a != b|0x20 || a < 'a' || 'z' < a {
				return false
			}
			continue
		}
		r := unicode.SimpleFold(a)
		for r != a && r != b {
			r = unicode.SimpleFold(r)
		}
		if r != b {
			return false
		}
	}
	return len(s) == len(t)
}

// Join puts sep between the elements.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	n := len(sep) * (len(elems) - 1)
	for _, e := range elems {
		n += len(e)
		if n < 0 {
			panic("strings: Join output length overflow")
		}
	}
	b := make([]byte, 0, n)
	b = append(b, elems[0]...)
	for _, e := range elems[1:] {
		b = append(b, sep...)
		b = append(b, e...)
	}
	return own(b)
}

// Repeat returns count copies of s in a row.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if len(s) == 0 || count == 0 {
		return ""
	}
	if count == 1 {
		return s
	}
	n := len(s) * count
	if n/count != len(s) || n < 0 {
		panic("strings: Repeat output length overflow")
	}
	b := make([]byte, n)
	// Copy what is there after itself, doubling it each time.
	for done := copy(b, s); done < n; done *= 2 {
		copy(b[done:], b[:done])
	}
	return own(b)
}

// Replace returns s with the first n disjoint copies of old replaced by new,
// all of them if n < 0. An empty old is found before every rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	m := Count(s, old)
	if m == 0 {
		return s
	}
	if n < 0 || m < n {
		n = m
	}
	b := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	if old == "" {
		b = append(b, new...)
		n--
	}
	for ; n > 0; n-- {
		end := 0
		if old == "" {
			_, end = utf8.DecodeRuneInString(s)
		} else {
			end = bytealg.Index(s, old)
		}
		b = append(b, s[:end]...)
		b = append(b, new...)
		s = s[end+len(old):]
	}
	return own(append(b, s...))
}

// ReplaceAll is Replace without a limit.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map applies mapping to every rune of s; a negative result drops the rune.
func Map(mapping func(rune) rune, s string) string {
	// Nothing is copied up to the first change.
	i := 0
	for i < len(s) {
		c, size := utf8.DecodeRuneInString(s[i:])
		r := mapping(c)
		// An invalid byte changes even if the mapping keeps U+FFFD.
		if r != c || c == utf8.RuneError && size == 1 {
			b := make([]byte, 0, len(s)+utf8.UTFMax)
			b = append(b, s[:i]...)
			if r >= 0 {
				b = utf8.AppendRune(b, r)
			}
			for _, c := range s[i+size:] {
				if r := mapping(c); r >= 0 {
					b = utf8.AppendRune(b, r)
				}
			}
			return own(b)
		}
		i += size
	}
	return s
}

// asciiCase is the index of the first byte of s in lo..lo+25 and whether s is all ASCII.
func asciiCase(s string, lo byte) (first int, ascii bool) {
	first = -1
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return first, false
		}
		if first < 0 && c-lo < 26 {
			first = i
		}
	}
	return first, true
}

// flipCase flips the case bit of the bytes in lo..lo+25, from first on.
func flipCase(s string, first int, lo byte) string {
	b := []byte(s)
	for i := first; i < len(b); i++ {
		if b[i]-lo < 26 {
			b[i] ^= 0x20
		}
	}
	return own(b)
}

// ToUpper maps all of s to upper case.
func ToUpper(s string) string {
	first, ascii := asciiCase(s, 'a')
	if !ascii {
		return Map(unicode.ToUpper, s)
	}
	if first < 0 {
		return s
	}
	return flipCase(s, first, 'a')
}

// ToLower maps all of s to lower case.
func ToLower(s string) string {
	first, ascii := asciiCase(s, 'A')
	if !ascii {
		return Map(unicode.ToLower, s)
	}
	if first < 0 {
		return s
	}
	return flipCase(s, first, 'A')
}

// ToTitle maps all of s to title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with c's mappings first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with c's mappings first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with c's mappings first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// separates reports whether a word ends at r, as Title sees it.
func separates(r rune) bool {
	if r < utf8.RuneSelf {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && unicode.IsSpace(r)
}

// Title maps the letters that begin words to title case. (Deprecated in Go:
// it does not know punctuation.)
func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		start := separates(prev)
		prev = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// ToValidUTF8 replaces each run of invalid bytes in s by replacement.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	b := make([]byte, 0, len(s)+len(replacement))
	bad := false // the last byte was invalid
	for i := 0; i < len(s); {
		_, size := utf8.DecodeRuneInString(s[i:])
		if size == 1 && s[i] >= utf8.RuneSelf {
			if !bad {
				b = append(b, replacement...)
			}
			bad = true
		} else {
			b = append(b, s[i:i+size]...)
			bad = false
		}
		i += size
	}
	return own(b)
}

// explode cuts s into its runes, at most n pieces (n < 0: no limit).
func explode(s string, n int) []string {
	count := utf8.RuneCountInString(s)
	if n < 0 || count < n {
		n = count
	}
	a := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		a[i] = s[:size]
		s = s[size:]
	}
	if n > 0 {
		a[n-1] = s
	}
	return a
}

// split cuts s at sep into at most n pieces that keep the first keep bytes of
// the separator that ends them.
func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	n = min(n, len(s)+1)
	a := make([]string, n)
	i := 0
	for ; i < n-1; i++ {
		m := Index(s, sep)
		if m < 0 {
			break
		}
		a[i] = s[:m+keep]
		s = s[m+len(sep):]
	}
	a[i] = s
	return a[:i+1]
}

// Split cuts s at every sep; at every rune if sep is empty.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN is Split into at most n pieces, the last being the rest; n < 0 is no
// limit, n == 0 gives nil.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter is Split with the separators kept at the pieces' ends.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitN with the separators kept at the pieces' ends.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// spaces has a 1 for each ASCII white space.
const spaces = 1<<'\t' | 1<<'\n' | 1<<'\v' | 1<<'\f' | 1<<'\r' | 1<<' '

func isSpaceByte(c byte) bool { return c <= ' ' && spaces>>c&1 != 0 }

// Fields cuts s at each run of white space; no field is empty.
func Fields(s string) []string {
	n, inField := 0, false
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return FieldsFunc(s, unicode.IsSpace)
		}
		space := isSpaceByte(s[i])
		if !space && !inField {
			n++
		}
		inField = !space
	}
	a := make([]string, 0, n)
	for i := 0; i < len(s); {
		for i < len(s) && isSpaceByte(s[i]) {
			i++
		}
		start := i
		for i < len(s) && !isSpaceByte(s[i]) {
			i++
		}
		if start < i {
			a = append(a, s[start:i])
		}
	}
	return a
}

// FieldsFunc cuts s at each run of runes that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	a := []string{}
	start := -1 // of the field we are in
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				a = append(a, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		a = append(a, s[start:])
	}
	return a
}

// Cut splits s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix takes prefix off s and reports whether it was there.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix takes suffix off s and reports whether it was there.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
