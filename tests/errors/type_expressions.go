// errorcheck

// Type expressions where values are wanted and the reverse.
package p

import "unsafe"

var v int

func f() int { return 1 }

func params(a v, b f) {} // ERROR "v \(package-level variable\) is not a type" "f \(function\) is not a type"

func types() {
	var a1 v // ERROR "declared and not used: a1" "v \(package-level variable\) is not a type"
	var a2 f // ERROR "declared and not used: a2" "f \(function\) is not a type"
	var a6 []v // ERROR "declared and not used: a6" "v \(package-level variable\) is not a type"
	var a7 map[v]int // ERROR "declared and not used: a7" "v \(package-level variable\) is not a type"
	var a8 chan f // ERROR "declared and not used: a8" "f \(function\) is not a type"
	var a9 *v // ERROR "declared and not used: a9" "v \(package-level variable\) is not a type"
	var b1 func(v) f // ERROR "declared and not used: b1" "v \(package-level variable\) is not a type" "f \(function\) is not a type"
	var b2 [v]int // ERROR "declared and not used: b2" "invalid array length v"
	var b3 [f()]int // ERROR "declared and not used: b3" "array length f\(\) \(value of type int\) must be constant"
	var b4 struct{ x v } // ERROR "declared and not used: b4" "v \(package-level variable\) is not a type"
	var b5 interface{ M(v) } // ERROR "declared and not used: b5" "v \(package-level variable\) is not a type"
	var b6 undefinedT // ERROR "declared and not used: b6" "undefined: undefinedT"
	var b7 undefinedP.T // ERROR "declared and not used: b7" "undefined: undefinedP"
	var b8 unsafe.T // ERROR "declared and not used: b8" "undefined: unsafe.T"
	var b9 unsafe // ERROR "declared and not used: b9" "unsafe \(package name\) is not a type"
	var a4 nil // ERROR "declared and not used: a4" "nil \(untyped nil\) is not a type"
	var a5 true // ERROR "declared and not used: a5" "true \(constant\) is not a type"
	var d3 _ // ERROR "declared and not used: d3" "cannot use _ as value or type"
	var d4 (int) // ERROR "declared and not used: d4"
	var d5 *(*int) // ERROR "declared and not used: d5"
	var d9 len // ERROR "declared and not used: d9" "len \(built-in function\) is not a type"
}

func lengths() {
	var c1 [len("abc")]int = [3]int{} // ERROR "declared and not used: c1"
	var c2 [unsafe.Sizeof(v)]int = [9]int{} // ERROR "declared and not used: c2" "cannot use \[9\]int\{\} \(value of type \[9\]int\) as \[8\]int value in variable declaration"
	var c4 [1 << 62]int8 // ERROR "declared and not used: c4"
	var c5 [1e3]int // ERROR "declared and not used: c5"
	var c6 ['a']int // ERROR "declared and not used: c6"
	var c7 [-1]int // ERROR "declared and not used: c7" "invalid array length -1 \(untyped int constant\)"
	var c8 [nil]int // ERROR "declared and not used: c8" "invalid array length nil"
	var c9 [int]int // ERROR "declared and not used: c9" "invalid array length int"
	var d1 [undefinedN]int // ERROR "declared and not used: d1" "undefined array length undefinedN or missing type constraint"
	var d2 [2 + 3i]int // ERROR "declared and not used: d2" "array length 2 \+ 3i \(untyped complex constant \(2 \+ 3i\)\) must be integer"
	var e1 [v + 1]int // ERROR "declared and not used: e1" "array length v \+ 1 \(value of type int\) must be constant"
	var e2 ["a"]int // ERROR "declared and not used: e2" "array length .a. \(untyped string constant\) must be integer"
	var e3 [1.5]int // ERROR "declared and not used: e3" "array length 1.5 \(untyped float constant\) must be integer"
}

func values() {
	_ = []v{} // ERROR "v \(package-level variable\) is not a type"
	_ = map[string]f{} // ERROR "f \(function\) is not a type"
	_ = (*v)(nil) // ERROR "invalid operation: cannot indirect v \(variable of type int\)"
	_ = (v)(1) // ERROR "invalid operation: cannot call \(v\) \(variable of type int\): int is not a function"
	_ = struct{ a v }{} // ERROR "v \(package-level variable\) is not a type"
	_ = new(v)
	_ = any(1).(v) // ERROR "v \(package-level variable\) is not a type"
	_ = func(v) {} // ERROR "v \(package-level variable\) is not a type"
	_ = []int // ERROR "\[\]int \(type\) is not an expression"
	_ = map[string]int + 1 // ERROR "map\[string\]int \(type\) is not an expression"
	_ = *int // ERROR "\*int \(type\) is not an expression"
	_ = struct{} // ERROR "struct\{\} \(type\) is not an expression"
	_ = func() // ERROR "func\(\) \(type\) is not an expression"
	_ = interface{} // ERROR "interface\{\} \(type\) is not an expression"
	_ = chan int // ERROR "chan int \(type\) is not an expression"
	f(int) // ERROR "int \(type\) is not an expression" "too many arguments in call to f"
	f([]int) // ERROR "\[\]int \(type\) is not an expression" "too many arguments in call to f"
}
