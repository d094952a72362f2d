// errorcheck

// Composite literals of arrays and slices.
package p

type T struct {
	a int
	b string
}
type Arr [3]int
type P *T

const k = 2

func use() int { return 1 }

func test() {
	var i int
	_ = []int{1, 2, 3}
	_ = []int{"a"} // ERROR "cannot use .a. \(untyped string constant\) as int value in array or slice literal"
	_ = []int{1.5, 2.0} // ERROR "cannot use 1.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	_ = []int{0: 1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = []int{1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = []int{2: 1, 2, 3: 5} // ERROR "duplicate index 3 in array or slice literal"
	_ = []int{-1: 1} // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{"a": 1} // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = []int{1.0: 1}
	_ = []int{1.5: 1} // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = []int{k: 1}
	_ = []int{i: 1} // ERROR "index i must be integer constant"
	_ = []int{use(): 1} // ERROR "index use\(\) must be integer constant"
	_ = []int{undefinedIdx: 1} // ERROR "undefined: undefinedIdx"
	_ = []int{'a': 1, 97: 2} // ERROR "duplicate index 97 in array or slice literal"
	_ = []int{nil} // ERROR "cannot use nil as int value in array or slice literal"
	_ = []int{1, 2, use} // ERROR "cannot use use \(value of type func\(\) int\) as int value in array or slice literal"
	_ = []int{{}} // ERROR "invalid composite literal element type int"
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // ERROR "invalid argument: index 5 out of bounds \[0:2\]"
	_ = [2]int{1: 1, 2} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = [...]int{1, 2, 3}
	_ = [...]int{5: 1, 2, 5: 3} // ERROR "duplicate index 5 in array or slice literal"
	var x [2]int = [...]int{1, 2, 3} // ERROR "cannot use \[...\]int\{…\} \(value of type \[3\]int\) as \[2\]int value in variable declaration"
	_ = [use()]int{} // ERROR "array length use\(\) \(value of type int\) must be constant"
	_ = [-1]int{} // ERROR "invalid array length -1 \(untyped int constant\)"
	_ = [1.5]int{} // ERROR "array length 1.5 \(untyped float constant\) must be integer"
	_ = ["a"]int{} // ERROR "array length .a. \(untyped string constant\) must be integer"
	_ = Arr{3: 1} // ERROR "invalid argument: index 3 out of bounds \[0:3\]"
	_ = Arr{1, 2, 3, 4} // ERROR "index 3 is out of bounds \(>= 3\)"
	_ = [3]string{0: "a", 0: "b"} // ERROR "duplicate index 0 in array or slice literal"
	_ = []string{0: "a", "b", 1: "c"} // ERROR "duplicate index 1 in array or slice literal"
	_ = []T{{1, "a"}, {zz: 1}, T{}, {1}} // ERROR "unknown field zz in struct literal of type T" "too few values in struct literal of type T"
	_ = []*T{{1, "a"}, {zz: 1}, &T{}, T{}} // ERROR "unknown field zz in struct literal of type T" "cannot use T\{\} \(value of struct type T\) as \*T value in array or slice literal"
	_ = [][]int{{1}, {"a"}} // ERROR "cannot use .a. \(untyped string constant\) as int value in array or slice literal"
	_ = [2][2]int{{1, 2, 3}, {}, {}} // ERROR "index 2 is out of bounds \(>= 2\)"
	_ = []any{{}, 1} // ERROR "invalid composite literal element type any"
	_ = []P{{}}
	_ = []**T{{}} // ERROR "invalid composite literal element type \*\*T"
	_ = []func(){test, use} // ERROR "cannot use use \(value of type func\(\) int\) as func\(\) value in array or slice literal"
	_ = []undefinedType{1, 2} // ERROR "undefined: undefinedType"
	_ = []int{undefinedName} // ERROR "undefined: undefinedName"
	_ = []int{test()} // ERROR "test\(\) \(no value\) used as value"
	_ = []byte{256, 'a', "b"} // ERROR "cannot use 256 \(untyped int constant\) as byte value in array or slice literal \(overflows\)" "cannot use .b. \(untyped string constant\) as byte value in array or slice literal"
	_ = []int{1}[0] + "a" // ERROR "invalid operation: \[\]int\{…\}\[0\] \+ .a. \(mismatched types int and untyped string\)"
	[]int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not used"
	_ = x
}
