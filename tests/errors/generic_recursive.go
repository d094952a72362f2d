// errorcheck

// Types that contain themselves through type arguments, and those that only seem to.
package p

type Box[T any] struct {
	value T
}

type T1 struct { // ERROR "invalid recursive type T1"
	_ Box[T1]
}

type Inner[T any] struct {
	value T
}

type Outer[T any] struct {
	inner Inner[T]
}

type T2 struct { // ERROR "invalid recursive type T2"
	_ Outer[T2]
}

type A[P any] [1]P

type B[P any] A[P]

type C B[C] // ERROR "invalid recursive type C"

type L[T any] struct {
	_ L[T] // ERROR "invalid recursive type: L refers to itself"
}

type fine1 struct {
	_ Box[*fine1]
	_ Box[Box[Box[int]]]
	_ Outer[Outer[Box[string]]]
}

type fine2[T any] struct {
	next *fine2[T]
	more []fine2[[]T]
}

type self[T interface{ less(self[T]) bool }] struct{}

type number[T number[T]] interface{ add(T) T }

func pointers[P any, Q *P](p P) {}

var _ = pointers[int]

type list[P any] int

func (list[P, Q]) m() {} // ERROR "receiver declares 2 type parameters, but receiver base type declares 1"

type U interface { // ERROR "invalid recursive type: U refers to itself"
	int | U
}

type V interface { // ERROR "invalid recursive type V"
	*int | W
}

type W interface {
	V
}
