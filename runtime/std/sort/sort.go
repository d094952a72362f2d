// Package sort sorts slices and ordered collections and searches in them.
//
// The algorithm is introsort (Musser, 1997): quicksort with the median of
// three, or of three medians of three (Bentley and McIlroy, 1993), insertion
// sort for short parts, heapsort after more bad splits than log n. A part in
// which partitioning moved nothing is checked for being sorted already.
// Stable is insertion sort of short runs and merging in place.
package sort

import (
	"internal/rtype"
	"math/bits"
	"slices"
)

const (
	shortRun  = 12 // up to here insertion sort is faster
	nintherAt = 50 // from here nine elements are asked for the pivot
	stableRun = 20
)

// Interface is a collection that can be sorted, indexed by integers. Less must
// be a strict weak order.
type Interface interface {
	Len() int
	Less(i, j int) bool // element i must come before element j
	Swap(i, j int)
}

// Sort sorts data; equal elements may change places.
func Sort(data Interface) {
	n := data.Len()
	quick(data, 0, n, bits.Len(uint(n)))
}

// Stable sorts data; equal elements keep their order.
func Stable(data Interface) { stable(data, data.Len()) }

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool { return isSorted(data, 0, data.Len()) }

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse is data with the opposite order.
func Reverse(data Interface) Interface { return &reverse{data} }

// lessSwapper is what the kernel needs of Interface.
type lessSwapper interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// lessSwap is what Slice and its like sort.
type lessSwap struct {
	less     func(i, j int) bool
	elements rtype.Elements
}

func (x *lessSwap) Less(i, j int) bool { return x.less(i, j) }
func (x *lessSwap) Swap(i, j int)      { x.elements.Swap(i, j) }

// Slice sorts the slice x by less; equal elements may change places. It
// panics if x is no slice.
func Slice(x any, less func(i, j int) bool) {
	data := lessSwap{less, rtype.ElementsOf(x)}
	n := rtype.ValueOf(x).Len()
	quick(&data, 0, n, bits.Len(uint(n)))
}

// SliceStable sorts the slice x by less; equal elements keep their order.
func SliceStable(x any, less func(i, j int) bool) {
	data := lessSwap{less, rtype.ElementsOf(x)}
	stable(&data, rtype.ValueOf(x).Len())
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	data := lessSwap{less: less}
	return isSorted(&data, 0, rtype.ValueOf(x).Len())
}

// IntSlice is an Interface of ints.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts in p.
func (p IntSlice) Search(x int) int { return SearchInts(p, x) }

// StringSlice is an Interface of strings.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings in p.
func (p StringSlice) Search(x string) int { return SearchStrings(p, x) }

// Float64Slice is an Interface of float64s, NaNs first.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return lessFloat(x[i], x[j]) }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s in p.
func (p Float64Slice) Search(x float64) int { return SearchFloat64s(p, x) }

// lessFloat is < with NaN below everything else.
func lessFloat(a, b float64) bool { return a < b || a != a && b == b }

// Ints sorts x.
func Ints(x []int) { slices.Sort(x) }

// Strings sorts x.
func Strings(x []string) { slices.Sort(x) }

// Float64s sorts x, NaNs first.
func Float64s(x []float64) { slices.Sort(x) }

// IntsAreSorted reports whether x is sorted.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// StringsAreSorted reports whether x is sorted.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

// Float64sAreSorted reports whether x is sorted, NaNs first.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }
