// errorcheck

// Index expressions.
package p

type T struct{}

func none() {}

func test() {
	var arr [3]int
	var parr *[3]int
	var psl *[]int
	var sl []int
	var s string
	var m map[string]int
	var i int
	var f float64
	var pt *T
	_ = arr[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = arr[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = arr[1.5] // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = arr[1.0]
	_ = arr["a"] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = arr[f] // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = arr[i]
	_ = parr[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = parr[2]
	_ = psl[0] // ERROR "cannot index psl \(variable of type \*\[\]int\)"
	_ = sl[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = sl["a"] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = sl[nil] // ERROR "cannot convert nil to type int"
	_ = sl[1<<64] // ERROR "1 << 64 \(untyped int constant 18446744073709551616\) overflows int"
	_ = s[0]
	_ = s[-1] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = "abc"[2]
	_ = "abc"[i]
	_ = m[1] // ERROR "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = m["a"]
	_ = m[nil] // ERROR "cannot use nil as string value in map index"
	_ = m[none()] // ERROR "none\(\) \(no value\) used as value"
	_ = i[0] // ERROR "cannot index i \(variable of type int\)"
	_ = 5[0] // ERROR "cannot index 5 \(untyped int constant\)"
	_ = nil[0] // ERROR "cannot index nil"
	_ = none[0] // ERROR "cannot index none \(value of type func\(\)\)"
	_ = none()[0] // ERROR "none\(\) \(no value\) used as value or type"
	_ = len[0] // ERROR "cannot index len \(built-in\)"
	_ = pt[0] // ERROR "cannot index pt \(variable of type \*T\)"
	_ = sl[true] // ERROR "cannot convert true \(untyped bool constant\) to type int"
	_ = sl[int] // ERROR "int \(type\) is not an expression"
	_ = sl[none()] // ERROR "none\(\) \(no value\) used as value"
	_ = sl[undefinedIdx] // ERROR "undefined: undefinedIdx"
	_ = undefinedVar[0] // ERROR "undefined: undefinedVar"
	_ = [...]int{1, 2, 3}[5] // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	_ = []int{1, 2, 3}[5]
	_ = [2][2]int{}[1][2] // ERROR "invalid argument: index 2 out of bounds \[0:2\]"
	const d = "abc"[1] // ERROR ".abc.\[1\] \(value of type byte\) is not constant"
	arr[0] = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	m["a"] = "b" // ERROR "cannot use .b. \(untyped string constant\) as int value in assignment"
	s[0] = 'x' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	arr[5] = 1 // ERROR "invalid argument: index 5 out of bounds \[0:3\]"
	parr[7] = 1 // ERROR "invalid argument: index 7 out of bounds \[0:3\]"
	[3]int{}[0] = 1 // ERROR "cannot assign to \[3\]int\{\}\[0\] \(neither addressable nor a map index expression\)"
}
