// errorcheck

// Composite literals of maps.
package p

type T struct{ a int }
type M map[string]int

func use() int { return 1 }

func test() {
	_ = M{"a": 1}
	_ = M{"a": 1, "a": 2} // ERROR "duplicate key .a. in map literal"
	_ = M{"a"} // ERROR "missing key in map literal"
	_ = M{1: 1} // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = M{"a": "b"} // ERROR "cannot use .b. \(untyped string constant\) as int value in map literal"
	_ = M{"a": 1, "b"} // ERROR "missing key in map literal"
	_ = M{a: 1} // ERROR "undefined: a"
	_ = M{"a": undefinedValue} // ERROR "undefined: undefinedValue"
	_ = map[int]string{1: "a", 2: "b", 1: "c"} // ERROR "duplicate key 1 in map literal"
	_ = map[any]int{1: 1, "a": 2, 1: 3, 1.0: 4, nil: 5, nil: 6} // ERROR "duplicate key 1 in map literal"
	_ = map[any]int{int8(1): 1, int16(1): 2, int8(1): 3} // ERROR "duplicate key 1 in map literal"
	_ = map[bool]int{true: 1, false: 2, true: 3} // ERROR "duplicate key true in map literal"
	_ = map[float64]int{1: 1, 1.0: 2} // ERROR "duplicate key 1 in map literal"
	_ = map[rune]int{'a': 1, 97: 2} // ERROR "duplicate key 97 in map literal"
	_ = map[[]int]int{} // ERROR "invalid map key type \[\]int"
	_ = map[func()]int{} // ERROR "invalid map key type func\(\)"
	_ = map[T]int{{a: 1}: 1, {a: 1}: 2}
	_ = map[T]int{{b: 1}: 1} // ERROR "unknown field b in struct literal of type T"
	_ = map[*T]int{{a: 1}: 1}
	_ = map[string]T{"a": {1}, "b": {1, 2}} // ERROR "too many values in struct literal of type T"
	_ = map[string]*T{"a": {1}, "b": T{1}} // ERROR "cannot use T\{…\} \(value of struct type T\) as \*T value in map literal"
	_ = map[string][]int{"a": {1, "b"}} // ERROR "cannot use .b. \(untyped string constant\) as int value in array or slice literal"
	_ = map[string]int{use(): 1} // ERROR "cannot use use\(\) \(value of type int\) as string value in map literal"
	_ = map[int]int{use(): 1, use(): 2}
	_ = map[string]string{"x": 1, "x": "y"} // ERROR "cannot use 1 \(untyped int constant\) as string value in map literal" "duplicate key .x. in map literal"
	_ = map[error]int{"a": 1} // ERROR "cannot use .a. \(constant of type string\) as error value in map literal: string does not implement error \(missing method Error\)"
	_ = map[int8]int{300: 1} // ERROR "cannot use 300 \(untyped int constant\) as int8 value in map literal \(overflows\)"
	map[int]int{} // ERROR "map\[int\]int\{\} \(value of type map\[int\]int\) is not used"
	map[int]int{}[1] = 2
}
