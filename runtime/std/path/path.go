// Package path works on slash-separated paths, as text only.
package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern of Match is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean is the shortest path equivalent to path: no doubled slashes, no ".",
// no "x/..", no ".." after the root; "." for the empty one.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	out := make([]byte, 0, len(path))
	rooted := path[0] == '/'
	if rooted {
		out = append(out, '/')
	}
	floor := len(out) // what ".." must not eat
	for i := 0; i < len(path); {
		if path[i] == '/' {
			i++
			continue
		}
		start := i
		for i < len(path) && path[i] != '/' {
			i++
		}
		switch elem := path[start:i]; {
		case elem == ".":
		case elem == ".." && len(out) > floor:
			n := len(out) - 1
			for n > floor && out[n] != '/' {
				n--
			}
			out = out[:n]
		case elem == ".." && rooted:
		default:
			if len(out) > 0 && out[len(out)-1] != '/' {
				out = append(out, '/')
			}
			out = append(out, elem...)
			if elem == ".." {
				floor = len(out)
			}
		}
	}
	if len(out) == 0 {
		return "."
	}
	if string(out) == path {
		return path
	}
	return string(out)
}

// Split cuts path after its last slash.
func Split(path string) (dir, file string) {
	i := len(path)
	for i > 0 && path[i-1] != '/' {
		i--
	}
	return path[:i], path[i:]
}

// Join joins the elements that are not empty and cleans the result.
func Join(elem ...string) string {
	var b []byte
	for _, e := range elem {
		if e == "" {
			continue
		}
		if len(b) > 0 {
			b = append(b, '/')
		}
		b = append(b, e...)
	}
	if len(b) == 0 {
		return ""
	}
	return Clean(string(b))
}

// Ext is the end of path from the last dot in its last element, or "".
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base is the last element of path: "." if it is empty, "/" if it is slashes.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	_, file := Split(path)
	return file
}

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool { return path != "" && path[0] == '/' }

// Dir is all but the last element of path, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Match reports whether name as a whole matches pattern: * is any bytes but
// slashes, ? any rune but a slash, [a-z] and [^a-z] one rune of a set, \x the
// rune x. The whole pattern is checked even if name fails early.
func Match(pattern, name string) (matched bool, err error) {
	// Backtracking needs only the last star: what an earlier one could give
	// up, the later one can take.
	p, n := 0, 0
	starP, starN := -1, 0 // after the last star; where it ends in name
	for {
		if p < len(pattern) && pattern[p] == '*' {
			p++
			starP, starN = p, n
			continue
		}
		if p == len(pattern) && n == len(name) {
			return true, nil
		}
		if p < len(pattern) {
			ok, np, nn, err := matchOne(pattern, p, name, n)
			if err != nil {
				return false, err
			}
			if ok {
				p, n = np, nn
				continue
			}
		}
		if starP < 0 || starN >= len(name) || name[starN] == '/' {
			return false, checkRest(pattern, p)
		}
		starN++
		p, n = starP, starN
	}
}

// checkRest looks for syntax errors in the part of pattern from p on.
func checkRest(pattern string, p int) error {
	for p < len(pattern) {
		if pattern[p] == '*' {
			p++
			continue
		}
		_, np, _, err := matchOne(pattern, p, "", 0)
		if err != nil {
			return err
		}
		p = np
	}
	return nil
}

// matchOne matches one item of pattern, no star, at p with one rune of name
// at n, and returns where both go on; of pattern that also if it fails.
func matchOne(pattern string, p int, name string, n int) (ok bool, np, nn int, err error) {
	r, size := rune(-1), 0 // the rune of name; none at the end
	if n < len(name) {
		r, size = utf8.DecodeRuneInString(name[n:])
	}
	nn = n + size
	switch pattern[p] {
	case '?':
		return r >= 0 && r != '/', p + 1, nn, nil
	case '[':
		ok, np, err = matchSet(pattern, p+1, r)
		return ok && r >= 0, np, nn, err
	case '\\':
		p++
		if p == len(pattern) {
			return false, p, n, ErrBadPattern
		}
	}
	return n < len(name) && name[n] == pattern[p], p + 1, n + 1, nil
}

// matchSet matches r with the set whose inside begins at p.
func matchSet(pattern string, p int, r rune) (ok bool, np int, err error) {
	negated := p < len(pattern) && pattern[p] == '^'
	if negated {
		p++
	}
	for first := true; ; first = false {
		if p < len(pattern) && pattern[p] == ']' && !first {
			return ok != negated, p + 1, nil
		}
		lo, next, err := setRune(pattern, p)
		if err != nil {
			return false, p, err
		}
		hi := lo
		if p = next; pattern[p] == '-' {
			if hi, p, err = setRune(pattern, p+1); err != nil {
				return false, p, err
			}
		}
		if lo <= r && r <= hi {
			ok = true
		}
	}
}

// setRune is one end of a range in a set; something must follow it.
func setRune(pattern string, p int) (r rune, next int, err error) {
	if p == len(pattern) || pattern[p] == '-' || pattern[p] == ']' {
		return 0, p, ErrBadPattern
	}
	if pattern[p] == '\\' {
		p++
		if p == len(pattern) {
			return 0, p, ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(pattern[p:])
	if r == utf8.RuneError && size == 1 || p+size == len(pattern) {
		return 0, p, ErrBadPattern
	}
	return r, p + size, nil
}
