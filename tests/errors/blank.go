// errorcheck

// The blank identifier.
package p

import _ "fmt"

var _ = 1
var _ int = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in variable declaration"
var _, _ = 1, 2
const _ = 1
const _ int = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in constant declaration"
type _ struct{}
type _ undefinedT // ERROR "undefined: undefinedT"
func _() {}
func _() { undefinedF() } // ERROR "undefined: undefinedF"
func (T) _() {}

type T struct {
	_ int
	_ string
}

func f(_ int, _ string) (_ int) {
	_ = 1
	_ = _ // ERROR "cannot use _ as value or type"
	_ := 1 // ERROR "no new variables on left side of :="
	_++ // ERROR "cannot use _ as value or type"
	_ += 1 // ERROR "cannot use _ as value or type"
	x := _ // ERROR "declared and not used: x" "cannot use _ as value or type"
	_.x = 1 // ERROR "cannot use _ as value or type"
	_[0] = 1 // ERROR "cannot use _ as value or type"
	_() // ERROR "cannot use _ as value or type"
	var _ int = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in variable declaration"
	_, y := 1, 2 // ERROR "declared and not used: y"
	_, _ = f(1, "a") // ERROR "assignment mismatch: 2 variables but f returns 1 value"
	_ = T{_: 1} // ERROR "unknown field _ in struct literal of type T"
	for _ = range 3 {
	}
	for _, _ = range []int{} {
	}
	return _ // ERROR "cannot use _ as value or type"
}
