// Finding bytes, runes, substrings and what satisfies a predicate.

package strings

import (
	"internal/bytealg"
	"unicode/utf8"
)

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Contains reports whether substr is within s.
func Contains(s, substr string) bool { return Index(s, substr) >= 0 }

// ContainsAny reports whether one of the runes of chars is in s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// ContainsFunc reports whether a rune of s satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// Count is the number of disjoint copies of substr in s; one more than the
// number of runes if substr is empty.
func Count(s, substr string) int {
	switch len(substr) {
	case 0:
		return utf8.RuneCountInString(s) + 1
	case 1:
		return bytealg.Count(s, substr[0])
	}
	n := 0
	for {
		i := bytealg.Index(s, substr)
		if i < 0 {
			return n
		}
		n++
		s = s[i+len(substr):]
	}
}

// Index is where the first substr begins in s, -1 if there is none.
func Index(s, substr string) int {
	switch {
	case len(substr) == 0:
		return 0
	case len(substr) == 1:
		return bytealg.IndexByte(s, substr[0])
	case len(substr) > len(s):
		return -1
	}
	return bytealg.Index(s, substr)
}

// LastIndex is where the last substr begins in s, -1 if there is none.
func LastIndex(s, substr string) int {
	n := len(substr)
	if n == 0 {
		return len(s)
	}
	// Find the first byte from the back and compare what follows.
	for end := len(s) - n + 1; end > 0; {
		i := bytealg.LastIndexByte(s[:end], substr[0])
		if i < 0 {
			return -1
		}
		if s[i:i+n] == substr {
			return i
		}
		end = i
	}
	return -1
}

// IndexByte is the first index of c in s, or -1.
func IndexByte(s string, c byte) int { return bytealg.IndexByte(s, c) }

// LastIndexByte is the last index of c in s, or -1.
func LastIndexByte(s string, c byte) int { return bytealg.LastIndexByte(s, c) }

// IndexRune is the first index of r in s, or -1. RuneError is found at the
// first invalid byte too; a rune without encoding is found nowhere.
func IndexRune(s string, r rune) int {
	switch {
	case uint32(r) < utf8.RuneSelf:
		return bytealg.IndexByte(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == utf8.RuneError {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	return bytealg.Index(s, bytealg.View(buf[:n]))
}

// asciiSet is a set of ASCII bytes, a bit each.
type asciiSet [4]uint32

// makeSet fills set with the bytes of chars; false if one is not ASCII.
func (set *asciiSet) makeSet(chars string) bool {
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		if c >= utf8.RuneSelf {
			return false
		}
		set[c>>5] |= 1 << (c & 31)
	}
	return true
}

func (set *asciiSet) has(c byte) bool {
	return c < utf8.RuneSelf && set[c>>5]>>(c&31)&1 != 0
}

// IndexAny is the first index in s of one of the runes of chars, or -1.
func IndexAny(s, chars string) int {
	if chars == "" {
		return -1
	}
	var set asciiSet
	if set.makeSet(chars) {
		for i := 0; i < len(s); i++ {
			if set.has(s[i]) {
				return i
			}
		}
		return -1
	}
	for i, r := range s {
		if IndexRune(chars, r) >= 0 {
			return i
		}
	}
	return -1
}

// LastIndexAny is the last index in s of one of the runes of chars, or -1.
func LastIndexAny(s, chars string) int {
	if chars == "" {
		return -1
	}
	var set asciiSet
	if set.makeSet(chars) {
		for i := len(s) - 1; i >= 0; i-- {
			if set.has(s[i]) {
				return i
			}
		}
		return -1
	}
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if IndexRune(chars, r) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc is the first index in s of a rune that satisfies f, or -1.
func IndexFunc(s string, f func(rune) bool) int { return indexFunc(s, f, true) }

// LastIndexFunc is the last index in s of a rune that satisfies f, or -1.
func LastIndexFunc(s string, f func(rune) bool) int { return lastIndexFunc(s, f, true) }

// indexFunc is the first index of a rune for which f is want.
func indexFunc(s string, f func(rune) bool, want bool) int {
	for i, r := range s {
		if f(r) == want {
			return i
		}
	}
	return -1
}

// lastIndexFunc is the last index of a rune for which f is want.
func lastIndexFunc(s string, f func(rune) bool, want bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if f(r) == want {
			return i
		}
	}
	return -1
}
