// errorcheck

// Instances of things that are not generic.
package p

type T struct{}

func f(int) {}

func test() {
	var a T[int] // ERROR "invalid operation: T\[int\] \(T is not a generic type\)"
	_ = f[int] // ERROR "cannot index f \(value of type func\(int\)\)"
	f[int](1) // ERROR "cannot index f \(value of type func\(int\)\)"
	var x []int
	_ = x[int] // ERROR "int \(type\) is not an expression"
	_ = T[int]{} // ERROR "invalid operation: T\[int\] \(T is not a generic type\)"
	var m map[string]int
	_ = m[string] // ERROR "string \(type\) is not an expression"
	var i int
	_ = i[int] // ERROR "cannot index i \(variable of type int\)"
	var y x // ERROR "x \(local variable\) is not a type"
	var z f // ERROR "f \(function\) is not a type"
	var w test.T // ERROR "test.T is not a type"
	var v undefinedPkg.T // ERROR "undefined: undefinedPkg"
	var u m.T // ERROR "m.T is not a type"
	_, _, _, _, _, _ = a, y, z, w, v, u
}
