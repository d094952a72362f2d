// Sorting.
//
// The algorithm is quicksort in the pattern-defeating form of Peters ("Pattern-defeating Quicksort",
// 2021): the pivot is the median of three, or of three medians of three (Bentley and McIlroy,
// 1993); a part whose pivot equals the element before it is split into what equals the pivot and
// what is greater, so few different values take linear time; short parts are sorted by insertion,
// and after more bad splits than log n the rest by heapsort (Musser, 1997). What is sorted
// or reversed as a whole is seen first. There are two kernels: by_value.go compares with <,
// by_func.go with a function. SortStableFunc inserts in short runs and merges in place.

package slices

import (
	"cmp"
	"math/bits"
)

const (
	shortRun  = 12 // up to here insertion sort is faster
	nintherAt = 50 // from here nine elements are asked for the pivot
	stableRun = 20
)

// Sort sorts x, NaNs first.
func Sort[S ~[]E, E cmp.Ordered](x S) {
	nans := 0
	for i, v := range x {
		if v != v {
			x[i] = x[nans]
			x[nans] = v
			nans++
		}
	}
	sortValues([]E(x)[nans:]) // here < is a strict weak order
}

// SortFunc sorts x by cmp, which is negative if a must come before b, positive if b before a. Equal
// elements may change places.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	if n > shortRun {
		i := 1
		for i < n && cmp(x[i], x[i-1]) >= 0 {
			i++
		}
		if i == n {
			return
		}
		if i == 1 {
			for i < n && cmp(x[i], x[i-1]) < 0 {
				i++
			}
			if i == n {
				Reverse(x)
				return
			}
		}
	}
	quickFunc([]E(x), 0, n, bits.Len(uint(n)), cmp)
}

// SortStableFunc is SortFunc with equal elements kept in order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	n := len(x)
	for a := 0; a < n; a += stableRun {
		insertionFunc([]E(x), a, min(a+stableRun, n), cmp)
	}
	for size := stableRun; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			mergeFunc([]E(x), a, a+size, min(a+2*size, n), cmp)
		}
	}
}

// IsSorted reports whether x is sorted, NaNs first.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc reports whether x is sorted by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}
