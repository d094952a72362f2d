// Package slices has the loops over slices that every program needs: comparing and searching (this
// file), inserting and deleting (edit.go), sorting (sort.go), iterators (iter.go).
//
// What is cut off a slice in place is cleared, so that it holds nothing alive that nobody sees.
package slices

import (
	"cmp"
	"math/bits"
	"unsafe"
)

// Equal reports whether s1 and s2 have the same length and equal elements.
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if v != s2[i] {
			return false
		}
	}
	return true
}

// EqualFunc reports whether s1 and s2 have the same length, and eq is true for their elements.
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

// Compare is cmp.Compare of the first elements that differ; without such the shorter slice is less.
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i := range min(len(s1), len(s2)) {
		if c := cmp.Compare(s1[i], s2[i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(s1), len(s2))
}

// CompareFunc is the first result of cmp on elements of s1 and s2 that is not zero; without such
// the shorter slice is less.
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

// Index is where v is first in s, -1 if it is not.
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if s[i] == v {
			return i
		}
	}
	return -1
}

// IndexFunc is where f is first true, -1 if nowhere.
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

// Contains reports whether v is in s.
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }

// ContainsFunc reports whether f is true for an element of s.
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Min is the least element of x; NaN if there is one. It panics if x is empty.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

// MinFunc is the first of the least elements of x by cmp. It panics if x is empty.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 {
			m = v
		}
	}
	return m
}

// Max is the greatest element of x; NaN if there is one. It panics if x is empty.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

// MaxFunc is the first of the greatest elements of x by cmp. It panics if x is empty.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 {
			m = v
		}
	}
	return m
}

// BinarySearch finds target in the sorted slice x: where it is first, or where it would have to be
// inserted, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		m := int(uint(i+j) / 2)
		if cmp.Less(x[m], target) {
			i = m + 1
		} else {
			j = m
		}
	}
	return i, i < len(x) && (x[i] == target || x[i] != x[i] && target != target)
}

// BinarySearchFunc is BinarySearch in a slice sorted by cmp, which compares an element with target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		m := int(uint(i+j) / 2)
		if cmp(x[m], target) < 0 {
			i = m + 1
		} else {
			j = m
		}
	}
	return i, i < len(x) && cmp(x[i], target) == 0
}

// Clone is a copy of s in memory of its own; nil for nil.
func Clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...) // not s[:0:0]: that would keep the memory of an empty s alive
}

// Clip is s without capacity beyond its length.
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

// Grow is s with capacity for at least n more elements. It panics if n is negative.
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make(S, n)...)[:len(s)]
	}
	return s
}

// Concat is a new slice of the elements of all slices; nil if there are none.
func Concat[S ~[]E, E any](slices ...S) S {
	n := 0
	for _, s := range slices {
		n += len(s)
		if n < 0 {
			panic("len out of range")
		}
	}
	all := Grow[S](nil, n)
	for _, s := range slices {
		all = append(all, s...)
	}
	return all
}

// Repeat is a new slice of count copies of x in a row. It panics if count is negative.
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	high, n := bits.Mul(uint(len(x)), uint(count))
	if high != 0 || int(n) < 0 {
		panic("the result of (len(x) * count) overflows")
	}
	all := make(S, n)
	// Copy what is there after itself, doubling it each time.
	for done := copy(all, x); done > 0 && done < len(all); done *= 2 {
		copy(all[done:], all[:done])
	}
	return all
}

// Reverse turns s around.
func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// rotate swaps the neighbours s[:m] and s[m:], which may differ in length, by swapping blocks of the
// shorter one's length (Gries and Mills, "Swapping Sections", 1981).
func rotate[E any](s []E, m int) {
	for 0 < m && m < len(s) {
		if n := len(s) - m; n <= m { // the back block goes to its place at the front
			swapBlocks(s[:n], s[m:])
			s, m = s[n:], m-n
		} else { // the front block goes to its place at the back
			swapBlocks(s[:m], s[n:])
			s = s[:n]
		}
	}
}

// swapBlocks exchanges the elements of a and b, which have the same length.
func swapBlocks[E any](a, b []E) {
	for i := range a {
		a[i], b[i] = b[i], a[i]
	}
}

// apart is v, or a copy of it if it shares an element with r.
func apart[E any](v, r []E) []E {
	if overlap(v, r) {
		return append([]E(nil), v...)
	}
	return v
}

// overlap reports whether a and b share an element.
func overlap[E any](a, b []E) bool {
	size := unsafe.Sizeof(*new(E))
	if len(a) == 0 || len(b) == 0 || size == 0 {
		return false
	}
	pa, pb := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return pa < pb+uintptr(len(b))*size && pb < pa+uintptr(len(a))*size
}
