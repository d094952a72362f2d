// errorcheck

// Expressions that are no statements.
package p

import "fmt"

func none()             {}
func one() int          { return 1 }
func two() (int, error) { return 1, nil }

func exprs() {
	x := 1
	s := []int{}
	x // ERROR "x \(variable of type int\) is not used"
	x + 1 // ERROR "x \+ 1 \(value of type int\) is not used"
	-x // ERROR "-x \(value of type int\) is not used"
	1 // ERROR "1 \(untyped int constant\) is not used"
	"a" // ERROR ".a. \(untyped string constant\) is not used"
	nil // ERROR "nil is not used"
	int // ERROR "int \(type\) is not an expression"
	one // ERROR "one \(value of type func\(\) int\) is not used"
	one()
	two()
	x == 1 // ERROR "x == 1 \(untyped bool value\) is not used"
	x.y // ERROR "x.y undefined \(type int has no field or method y\)"
	&x // ERROR "&x \(value of type \*int\) is not used"
	*&x // ERROR "\*&x \(variable of type int\) is not used"
	(x) // ERROR "\(x\) \(variable of type int\) is not used"
	(one())
	func() {} // ERROR "func\(\) \{\} \(value of type func\(\)\) is not used"
	func() {}()
	[]int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not used"
	len("a") // ERROR "len\(.a.\) \(constant 1 of type int\) is not used"
	append([]int{}, 1) // ERROR "append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used"
	int(x) // ERROR "int\(x\) \(value of type int\) is not used"
	none() + 1 // ERROR "none\(\) \(no value\) used as value"
	x << 1 // ERROR "x << 1 \(value of type int\) is not used"
	!true // ERROR "!true \(untyped bool constant false\) is not used"
	'a' // ERROR "'a' \(untyped rune constant 97\) is not used"
	1.5 // ERROR "1.5 \(untyped float constant\) is not used"
	1 << 3 // ERROR "1 << 3 \(untyped int constant 8\) is not used"
	true // ERROR "true \(untyped bool constant\) is not used"
	undefinedX // ERROR "undefined: undefinedX"
	struct{}{} // ERROR "struct\{\}\{\} \(value of type struct\{\}\) is not used"
	<-make(chan int)
	-5 // ERROR "-5 \(untyped int constant\) is not used"
	"a" + "b" // ERROR ".a. \+ .b. \(untyped string constant .ab.\) is not used"
	s[0] // ERROR "s\[0\] \(variable of type int\) is not used"
	s[1:] // ERROR "s\[1:\] \(value of type \[\]int\) is not used"
	s.foo // ERROR "s.foo undefined \(type \[\]int has no field or method foo\)"
	fmt.Sprint // ERROR "fmt.Sprint \(value of type func\(a ...any\) string\) is not used"
	fmt.Sprint()
	print // ERROR "print \(built-in\) must be called"
	x > 1 && x < 2 // ERROR "x > 1 && x < 2 \(untyped bool value\) is not used"
	any(x).(int) // ERROR "any\(x\).\(int\) \(comma, ok expression of type int\) is not used"
	one() == 1 // ERROR "one\(\) == 1 \(untyped bool value\) is not used"
	len // ERROR "len \(built-in\) must be called"
	_ // ERROR "cannot use _ as value or type"
	-one() // ERROR "-one\(\) \(value of type int\) is not used"
}
