// Inserting, replacing and deleting, in place where the capacity allows it.

package slices

// Insert puts v before s[i]. It panics if i is greater than len(s).
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	tail := s[i:]
	if len(v) == 0 {
		return s
	}
	if len(tail) == 0 {
		return append(s, v...)
	}
	n, m := len(s), len(v)
	if n+m > cap(s) {
		// append finds the capacity and copies s[:i]; what it is given is overwritten at once.
		r := append(s[:i], make(S, n+m-i)...)
		copy(r[i:], v)
		copy(r[i+m:], tail)
		return r
	}
	r := s[:n+m]
	v = apart(v, r[i+m:])
	copy(r[i+m:], tail)
	copy(r[i:], v)
	return r
}

// Replace puts v in the place of s[i:j]. It panics if that is no part of s.
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	tail := s[j:]
	if i == j {
		return Insert(s, i, v...)
	}
	m := len(v)
	n := i + m + len(tail)
	if n > cap(s) {
		r := append(s[:i], make(S, n-i)...)
		copy(r[i:], v)
		copy(r[i+m:], tail)
		return r
	}
	r := s[:n]
	if i+m <= j { // the tail moves down: it would overwrite what is not yet replaced
		copy(r[i:], v)
		copy(r[i+m:], tail)
		clear(s[n:])
		return r
	}
	v = apart(v, r[i+m:])
	copy(r[i+m:], tail)
	copy(r[i:], v)
	return r
}

// Delete takes s[i:j] out. It panics if that is no part of s.
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	r := append(s[:i], s[j:]...)
	clear(s[len(r):])
	return r
}

// DeleteFunc takes out the elements for which del is true.
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	n := IndexFunc(s, del)
	if n < 0 {
		return s
	}
	for _, v := range s[n+1:] {
		if !del(v) {
			s[n] = v
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// Compact keeps the first of each run of equal elements.
func Compact[S ~[]E, E comparable](s S) S {
	n := 1 // s[:n] is done
	for n < len(s) && s[n] != s[n-1] {
		n++
	}
	if n >= len(s) {
		return s
	}
	for i := n + 1; i < len(s); i++ {
		if s[i] != s[i-1] {
			s[n] = s[i]
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}

// CompactFunc keeps the first of each run of elements for which eq is true.
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	n := 1 // s[:n] is done
	for i := 1; i < len(s); i++ {
		if !eq(s[i], s[i-1]) {
			if n != i {
				s[n] = s[i]
			}
			n++
		}
	}
	clear(s[n:])
	return s[:n]
}
