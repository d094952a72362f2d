// errorcheck

// Type sets: what is missing in them, empty ones, and interfaces that are only constraints.
package p

type Signed interface{ ~int | ~int8 }
type None interface {
	int
	string
}
type Both interface {
	comparable
	[]byte | string
}
type Arrays interface {
	comparable
	[2]any
}
type MyInt int
type U interface{ ~int | MyInt } // ERROR "overlapping terms p\.MyInt and ~int"
type M interface{ m() }
type UM interface{ int | M } // ERROR "cannot use p\.M in union \(p\.M contains methods\)"

func set[T Signed]()  {}
func none[T None](x T) {
	_ = x == x // ERROR "invalid operation: x == x \(empty type set\)"
	_ = x + x // ERROR "invalid operation: operator \+ not defined on x \(variable of type T constrained by None with empty type set\)"
	<-x // ERROR "invalid operation: cannot receive from x \(variable of type T constrained by None with empty type set\): no specific channel type"
	x <- 1 // ERROR "invalid operation: cannot send to x \(variable of type T constrained by None with empty type set\): no specific channel type"
}
func both[T Both](T)   {}
func exact[T int | MyInt]() {}
func comp[T comparable]()   {}
func arrays[T Arrays]()     {}

type F float64
type Str string

func _() {
	set[F]() // ERROR "F does not satisfy Signed \(F missing in ~int \| ~int8\)"
	exact[F]() // ERROR "F does not satisfy int \| MyInt \(F missing in int \| p\.MyInt\)"
	exact[int8]() // ERROR "int8 does not satisfy int \| MyInt \(int8 missing in int \| p\.MyInt\)"
	arrays[[2]any]() // ERROR "cannot satisfy Arrays \(empty type set\)"
	both[[]byte](nil) // ERROR "\[\]byte does not satisfy Both \(Both mentions \[\]byte, but \[\]byte is not in the type set of Both\)"
	both[Str]("") // ERROR "Str does not satisfy Both \(possibly missing ~ for string in Both\)"
	comp[func()]() // ERROR "func\(\) does not satisfy comparable"
	comp[[]int]() // ERROR "\[\]int does not satisfy comparable"
}

func _(x *interface{ int }) { // ERROR "cannot use type interface\{int\} outside a type constraint: interface contains type constraints"
	_ = (*interface{ ~string })(nil) // ERROR "cannot use type interface\{~string\} outside a type constraint: interface contains type constraints"
	_ = []*Signed{} // ERROR "cannot use type Signed outside a type constraint: interface contains type constraints"
	_ = new(Signed) // ERROR "cannot use type Signed outside a type constraint: interface contains type constraints"
	_ = new(comparable) // ERROR "cannot use type comparable outside a type constraint: interface is \(or embeds\) comparable"
}

type P interface{ *P } // ERROR "cannot use type P outside a type constraint: interface contains type constraints"
type G[T any] interface{ *G[T] } // ERROR "cannot use type G\[T\] outside a type constraint: interface contains type constraints"

func result() Signed { return struct{}{} } // ERROR "cannot use type Signed outside a type constraint: interface contains type constraints" "cannot use struct\{\}\{\} \(value of type struct\{\}\) as Signed value in return statement: struct\{\} does not implement Signed \(struct\{\} missing in ~int \| ~int8\)"
func array() [2]Both { return [2]Both{nil} } // ERROR "cannot use type Both outside a type constraint: interface contains type constraints"
