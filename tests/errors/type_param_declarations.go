// errorcheck

// Type parameters where types are declared: embedded, as an alias, redeclared by a body.
package p

type A[T any] struct{ a T }
type fooer interface{ Foo() }
type B2[T any] struct{ T } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type B3[T any] struct{ *T } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type C2 interface{ ~error | ~int } // ERROR "invalid use of ~ \(error is an interface\)"
type C5[T any] = T // ERROR "cannot use type parameter declared in alias declaration as RHS"

func f7[T any]()   { type T int; var T2 T; _ = T2 } // ERROR "T redeclared in this block"
func (a A[T]) q1() { var T int; _ = T } // ERROR "T redeclared in this block" "T \(type\) is not an expression"
func (a A[T]) q2() {
	{
		var T int
		_ = T
	}
}
func (a A[_]) q3()    { var T int; _ = T; type U[P any] struct{ x P } }
func q4[T any]()      { func() { var T int; _ = T }() }
func q5[T any](x T)   { T := x; _ = T } // ERROR "cannot assign to T" "T \(type\) is not an expression"
func q6[T any](T int) {} // ERROR "T redeclared in this block"
func q7[T any]() {
T:
	for {
		break T
	}
}
func q8[T any](x T) { const T = 3 } // ERROR "T redeclared in this block"
func q9[T any](x T) {
	for T := range 3 {
		_ = T
	}
	if T := 1; T > 0 {
	}
	switch T := any(x).(type) {
	case int:
		_ = T
	}
}
func r1[T any](x T) {
	type A = T
	var y A = x
	_ = y
	type B struct{ T } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
	type C struct{ *T } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
	type D []T
}

type R3[T any, P interface{ *T }] struct{ P } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type R4[P any] = struct{ P } // ERROR "embedded field type cannot be a \(pointer to a\) type parameter"
type R5[P, Q any] = Q // ERROR "cannot use type parameter declared in alias declaration as RHS"

func q17[T int](x T) {
	switch x {
	case 1, 1: // ERROR "duplicate case 1 \(constant of type T constrained by int\) in expression switch"
	case 2:
	}
}
func q27[T any](f ...T) { q27(f); q27(f...); q27[T](f); q27[[]T](f) } // ERROR "cannot use f \(variable of type \[\]T\) as T value in argument to q27\[T\]"
func q28[T ~int | ~string](x T) {
	switch any(x).(type) {
	case T, int:
	case T: // ERROR "duplicate case T in type switch"
	}
	var i interface{ int } // ERROR "declared and not used: i" "cannot use type interface\{int\} outside a type constraint: interface contains type constraints"
}
func q32[K any](m map[K]int, n map[[2]K]int, o map[struct{ k K }]int, p map[*K]int, q map[chan K]int, r map[A[K]]int) { // ERROR "invalid map key type K \(missing comparable constraint\)" "invalid map key type \[2\]K" "invalid map key type struct\{k K\}" "invalid map key type A\[K\]"
}
func q38[T any](x T) {
	println(x)
	print(x, 1)
	_ = new(T)
	_ = new(x)
	panic(x)
	_ = []T{x, 1} // ERROR "cannot use 1 \(untyped int constant\) as T value in array or slice literal"
	_ = map[string]T{"": x, "": x} // ERROR "duplicate key .. in map literal"
}
