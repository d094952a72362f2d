// errorcheck

// Channel operations, make and conversions of type parameters: the type that forbids them.
package p

type (
	C0 interface{ int }
	C1 interface{ chan int }
	C2 interface{ <-chan int }
	C3 interface{ chan int | chan float32 }
	C4 interface{ chan int | chan<- int }
	C5 interface{ <-chan int | chan<- int }
	S2 interface{ []int | chan int }
)

func _[T any](c T)  { <-c; c <- 1; c <- 2 } // ERROR "invalid operation: cannot receive from c \(variable of type T constrained by any\): no specific channel type" "invalid operation: cannot send to c \(variable of type T constrained by any\): no specific channel type"
func _[T C0](c T)   { <-c } // ERROR "invalid operation: cannot receive from c \(variable of type T constrained by C0\): non-channel int"
func _[T C0](c T)   { c <- 1 } // ERROR "invalid operation: cannot send to c \(variable of type T constrained by C0\): non-channel int"
func _[T C1](c T)   { c <- <-c }
func _[T C2](c T)   { <-c; c <- 1 } // ERROR "invalid operation: cannot send to c \(variable of type T constrained by C2\): receive-only channel <-chan int"
func _[T C3](c T)   { <-c } // ERROR "invalid operation: cannot receive from c \(variable of type T constrained by C3\): channels chan int and chan float32 have different element types"
func _[T C3](c T)   { c <- 1 } // ERROR "invalid operation: cannot send to c \(variable of type T constrained by C3\): channels chan int and chan float32 have different element types"
func _[T C4](c T)   { c <- 1; <-c } // ERROR "invalid operation: cannot receive from c \(variable of type T constrained by C4\): send-only channel chan<- int"
func _[T C5](c T)   { c <- 1 } // ERROR "invalid operation: cannot send to c \(variable of type T constrained by C5\): receive-only channel <-chan int"
func _[T C5](c T)   { <-c } // ERROR "invalid operation: cannot receive from c \(variable of type T constrained by C5\): send-only channel chan<- int"
func _(c int, d <-chan int, e chan<- int) {
	<-c // ERROR "invalid operation: cannot receive from non-channel int c \(variable of type int\)"
	c <- 1 // ERROR "invalid operation: cannot send to non-channel int c \(variable of type int\)"
	d <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int d \(variable of type <-chan int\)"
	<-e // ERROR "invalid operation: cannot receive from send-only channel chan<- int e \(variable of type chan<- int\)"
}

func _[T any, A S2, B C3, C C5]() {
	_ = make(A) // ERROR "invalid argument: cannot make A: \[\]int and chan int have different underlying types"
	_ = make(B) // ERROR "invalid argument: cannot make B: channels chan int and chan float32 have different element types"
	_ = make(C) // ERROR "invalid argument: cannot make C: channels <-chan int and chan<- int have conflicting directions"
	_ = make(T) // ERROR "invalid argument: cannot make T: no specific type"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
}

func _[T any, I ~int8, M ~[]int | ~bool, X ~*int | ~int](x X, i I) {
	_ = T(0) // ERROR "cannot convert 0 \(untyped int value\) to type T: T does not contain specific types"
	_ = I(256) // ERROR "cannot convert 256 \(untyped int value\) to type I: constant 256 overflows int8 \(in I\)"
	_ = M(1) // ERROR "cannot convert 1 \(untyped int value\) to type M: cannot convert 1 \(untyped int constant\) to type \[\]int \(in M\)"
	_ = M(1.5) // ERROR "cannot convert 1\.5 \(untyped float value\) to type M: cannot convert 1\.5 \(untyped float constant\) to type \[\]int \(in M\)"
	_ = X("") // ERROR "cannot convert .. \(untyped string value\) to type X: cannot convert .. \(untyped string constant\) to type \*int \(in X\)"
	_ = I(x) // ERROR "cannot convert x \(variable of type X constrained by ~\*int \| ~int\) to type I: cannot convert \*int \(in X\) to type int8 \(in I\)"
	_ = (*string)(x) // ERROR "cannot convert x \(variable of type X constrained by ~\*int \| ~int\) to type \*string: cannot convert \*int \(in X\) to type \*string.*cannot assign \*int \(in X\) to \*string"
	_ = X(i) // ERROR "cannot convert i \(variable of type I constrained by ~int8\) to type X: cannot convert int8 \(in I\) to type \*int \(in X\)"
	_ = string(x) // ERROR "cannot convert x \(variable of type X constrained by ~\*int \| ~int\) to type string: cannot convert \*int \(in X\) to type string"
}

func _[P []int | struct{}](p P) {
	var a []int
	a = p // ERROR "cannot use p \(variable of type P constrained by \[\]int \| struct\{\}\) as \[\]int value in assignment: cannot assign struct\{\} \(in P\) to \[\]int"
	p = a // ERROR "cannot use a \(variable of type \[\]int\) as P value in assignment: cannot assign \[\]int to struct\{\} \(in P\)"
}
