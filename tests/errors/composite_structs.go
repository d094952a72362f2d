// errorcheck

// Composite literals of structs.
package p

import "strings"

type T struct {
	a int
	b string
	c *T
}
type E struct {
	T
	d int
}
type P *T

func use() int { return 1 }

func test() {
	_ = T{}
	_ = T{1} // ERROR "too few values in struct literal of type T"
	_ = T{1, "a"} // ERROR "too few values in struct literal of type T"
	_ = T{1, "a", nil}
	_ = T{1, "a", nil, 4} // ERROR "too many values in struct literal of type T"
	_ = T{"a", 1, nil} // ERROR "cannot use .a. \(untyped string constant\) as int value in struct literal" "cannot use 1 \(untyped int constant\) as string value in struct literal"
	_ = T{a: 1, "b"} // ERROR "mixture of field:value and value elements in struct literal"
	_ = T{1, b: "a"} // ERROR "mixture of field:value and value elements in struct literal" "too few values in struct literal of type T"
	_ = T{a: 1, a: 2} // ERROR "duplicate field name a in struct literal"
	_ = T{zz: 1} // ERROR "unknown field zz in struct literal of type T"
	_ = T{A: 1} // ERROR "unknown field A in struct literal of type T, but does have a"
	_ = T{a: "x"} // ERROR "cannot use .x. \(untyped string constant\) as int value in struct literal"
	_ = T{1: 2} // ERROR "invalid field name 1 in struct literal"
	_ = T{"a": 2} // ERROR "invalid field name .a. in struct literal"
	_ = T{a.b: 2} // ERROR "invalid field name a.b in struct literal"
	_ = T{a: undefinedName} // ERROR "undefined: undefinedName"
	_ = T{zz: undefinedName} // ERROR "unknown field zz in struct literal of type T" "undefined: undefinedName"
	_ = T{c: T{}} // ERROR "cannot use T\{\} \(value of struct type T\) as \*T value in struct literal"
	_ = T{c: &T{}}
	_ = T{c: {}} // ERROR "missing type in composite literal"
	_ = T{_: 1} // ERROR "unknown field _ in struct literal of type T"
	_ = T{nil, "a", nil} // ERROR "cannot use nil as int value in struct literal"
	_ = T{a: use, b: use()} // ERROR "cannot use use \(value of type func\(\) int\) as int value in struct literal" "cannot use use\(\) \(value of type int\) as string value in struct literal"
	_ = E{T: T{}, d: 1}
	_ = E{a: 1} // ERROR "unknown field a in struct literal of type E"
	_ = E{T{}, 2}
	_ = E{T: T{zz: 1}} // ERROR "unknown field zz in struct literal of type T"
	_ = P{} // ERROR "invalid composite literal type P"
	_ = *T{} // ERROR "invalid operation: cannot indirect T\{\} \(value of struct type T\)"
	_ = &T{a: "s"} // ERROR "cannot use .s. \(untyped string constant\) as int value in struct literal"
	_ = undefinedType{} // ERROR "undefined: undefinedType"
	_ = undefinedType{a: undefinedName2} // ERROR "undefined: undefinedType" "undefined: undefinedName2"
	_ = use{} // ERROR "use \(function\) is not a type"
	_ = int{} // ERROR "invalid composite literal type int"
	_ = int{1} // ERROR "invalid composite literal type int"
	_ = any{} // ERROR "invalid composite literal type any"
	_ = struct{ a, b int }{1} // ERROR "too few values in struct literal of type struct\{a int; b int\}"
	_ = struct{ a, b int }{1, 2}
	_ = struct{}{1} // ERROR "too many values in struct literal of type struct\{\}"
	_ = strings.Reader{1, 2, 3} // ERROR "implicit assignment to unexported field s in struct literal of type strings.Reader" "implicit assignment to unexported field i in struct literal of type strings.Reader" "implicit assignment to unexported field prevRune in struct literal of type strings.Reader"
	_ = strings.Builder{foo: nil} // ERROR "unknown field foo in struct literal of type strings.Builder"
	T{} // ERROR "T\{\} \(value of struct type T\) is not used"
	&T{} // ERROR "&T\{\} \(value of type \*T\) is not used"
	T{}.a = 1 // ERROR "cannot assign to T\{\}.a \(neither addressable nor a map index expression\)"
}
