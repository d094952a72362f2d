// Package cmp compares ordered values.
//
// The operators leave NaN without a place among the floating-point numbers; here it is the least
// of them and equal to itself, so that there is one order for sorting and searching. For types
// without NaNs x != x is false at compile time, and nothing is left of it.
package cmp

// Ordered are the types with an operator <.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x is before y; NaN is before all that is not NaN.
func Less[T Ordered](x, y T) bool {
	return x < y || x != x && y == y
}

// Compare is -1 if x is before y, +1 if y is before x, and 0 if they are equal or both NaN.
func Compare[T Ordered](x, y T) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return +1
	case x == y:
		return 0
	case y == y: // only x is NaN
		return -1
	case x == x:
		return +1
	}
	return 0
}

// Or is the first of vals that is not zero, zero if there is none.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
