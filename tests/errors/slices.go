// errorcheck

// Slice expressions.
package p

type S []int
type A [4]int

func get() [3]int { return [3]int{} }

func test() {
	var arr [3]int
	var parr *[3]int
	var psl *[]int
	var sl S
	var s string
	var m map[string]int
	var i int
	var f float64
	_ = arr[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = arr[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = arr[:4] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = arr[4:] // ERROR "invalid argument: index 4 out of bounds \[0:4\]"
	_ = arr[1:2:3]
	_ = arr[1:3:2] // ERROR "invalid slice indices: 2 < 3"
	_ = arr[0:1:9] // ERROR "invalid argument: index 9 out of bounds \[0:4\]"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = get()[:] // ERROR "cannot slice unaddressable value get\(\) \(value of type \[3\]int\)"
	_ = parr[1:5] // ERROR "invalid argument: index 5 out of bounds \[0:4\]"
	_ = parr[:]
	_ = sl[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = sl["a":] // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = sl[1.5:] // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = sl[-1:] // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[1:2]
	_ = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = s[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	_ = "abc"[1:9] // ERROR "invalid argument: index 9 out of bounds \[0:4\]"
	_ = "abc"[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = "abc"[:]
	_ = m[1:] // ERROR "cannot slice m \(variable of type map\[string\]int\)"
	_ = i[1:] // ERROR "cannot slice i \(variable of type int\)"
	_ = nil[:] // ERROR "cannot slice nil"
	_ = psl[:] // ERROR "cannot slice psl \(variable of type \*\[\]int\)"
	_ = sl[i:i:i]
	_ = sl[1:i:0] // ERROR "invalid slice indices: 0 < 1"
	_ = sl[f:] // ERROR "invalid argument: index f \(variable of type float64\) must be integer"
	_ = sl[undefinedLow:undefinedHigh] // ERROR "undefined: undefinedLow" "undefined: undefinedHigh"
	_ = undefinedVar[1:2] // ERROR "undefined: undefinedVar"
	const c = "abc"[1:] // ERROR ".abc.\[1:\] \(value of type string\) is not constant"
	var s2 S = sl[1:]
	var s3 []string = arr[:] // ERROR "cannot use arr\[:\] \(value of type \[\]int\) as \[\]string value in variable declaration"
	var s4 A = sl[:4] // ERROR "cannot use sl\[:4\] \(value of slice type S\) as A value in variable declaration"
	_, _, _ = s2, s3, s4
	sl[:] = nil // ERROR "cannot assign to sl\[:\] \(neither addressable nor a map index expression\)"
	sl[1:2] // ERROR "sl\[1:2\] \(value of slice type S\) is not used"
}
