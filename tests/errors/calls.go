// errorcheck

// Calls: number and types of arguments.
package p

func none()                      {}
func one(int)                    {}
func two(int, string)            {}
func named(a, b int, c string)   {}
func vari(a int, b ...string)    {}
func anys(a ...any)              {}
func r1() int                    { return 0 }
func r2() (int, string)          { return 0, "" }
func r3() (int, string, float64) { return 0, "", 0 }

type T struct{ f func(int) }

func (T) m(int) {}

func test() {
	none(1) // ERROR "too many arguments in call to none"
	none(1, "a") // ERROR "too many arguments in call to none"
	none(r2()) // ERROR "too many arguments in call to none"
	one() // ERROR "not enough arguments in call to one"
	one(1, 2) // ERROR "too many arguments in call to one"
	one("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to one"
	one(1.5) // ERROR "cannot use 1.5 \(untyped float constant\) as int value in argument to one \(truncated\)"
	one(nil) // ERROR "cannot use nil as int value in argument to one"
	one(r2()) // ERROR "too many arguments in call to one"
	one(none()) // ERROR "none\(\) \(no value\) used as value"
	one(none) // ERROR "cannot use none \(value of type func\(\)\) as int value in argument to one"
	one(int) // ERROR "int \(type\) is not an expression"
	two() // ERROR "not enough arguments in call to two"
	two(1) // ERROR "not enough arguments in call to two"
	two(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to two"
	two("a", 1) // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to two" "cannot use 1 \(untyped int constant\) as string value in argument to two"
	two(1, "b", 3) // ERROR "too many arguments in call to two"
	two(r2())
	two(r3()) // ERROR "too many arguments in call to two"
	two(r1()) // ERROR "not enough arguments in call to two"
	two(1, r2()) // ERROR "multiple-value r2\(\) \(value of type \(int, string\)\) in single-value context"
	two(r2(), 1) // ERROR "multiple-value r2\(\) \(value of type \(int, string\)\) in single-value context" "cannot use 1 \(untyped int constant\) as string value in argument to two"
	named(1, 2) // ERROR "not enough arguments in call to named"
	named(1.5, 2.0, 'a') // ERROR "cannot use 1.5 \(untyped float constant\) as int value in argument to named \(truncated\)" "cannot use 'a' \(untyped rune constant 97\) as string value in argument to named"
	vari() // ERROR "not enough arguments in call to vari"
	vari("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to vari"
	vari(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari"
	vari(1, "a", 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to vari"
	vari(1, []string{}...)
	vari(1, []int{}...) // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]string value in argument to vari"
	vari(1, "a", []string{}...) // ERROR "too many arguments in call to vari"
	vari([]string{}...) // ERROR "not enough arguments in call to vari"
	vari(1, nil...)
	vari(1, "a"...) // ERROR "cannot use .a. \(untyped string constant\) as \[\]string value in argument to vari"
	vari(r2())
	vari(r3()) // ERROR "cannot use r3\(\) \(value of type float64\) as string value in argument to vari"
	vari(r2()...) // ERROR "cannot use ... with 2-valued r2\(\)"
	anys(1, "a", nil, none)
	anys([]int{}...) // ERROR "cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]any value in argument to anys"
	anys(none()) // ERROR "none\(\) \(no value\) used as value"
	anys(int) // ERROR "int \(type\) is not an expression"
	one([]int{}...) // ERROR "cannot use ... in call to non-variadic one"
	T{}.m() // ERROR "not enough arguments in call to T\{\}.m"
	T{}.m("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to T\{\}.m"
	T.m(T{}, 1)
	T.m(1) // ERROR "not enough arguments in call to T.m"
	T.m(1, 2) // ERROR "cannot use 1 \(untyped int constant\) as T value in argument to T.m"
	T{}.f("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to T\{\}.f"
	T{}.f(1)
	5() // ERROR "invalid operation: cannot call 5 \(untyped int constant\): untyped int is not a function"
	"a"() // ERROR "invalid operation: cannot call .a. \(untyped string constant\): untyped string is not a function"
	nil() // ERROR "invalid operation: cannot call nil: untyped nil is not a function"
	var x int
	x() // ERROR "invalid operation: cannot call x \(variable of type int\): int is not a function"
	x.y() // ERROR "x.y undefined \(type int has no field or method y\)"
	undefinedFunc() // ERROR "undefined: undefinedFunc"
	undefinedFunc(undefinedArg) // ERROR "undefined: undefinedFunc" "undefined: undefinedArg"
	none()() // ERROR "none\(\) \(no value\) used as value or type"
	r2()
	func(a int) {}("x") // ERROR "cannot use .x. \(untyped string constant\) as int value in argument to func\(a int\) \{\}"
	func() {}(1) // ERROR "too many arguments in call to func\(\) \{\}"
	var f func(int, ...string)
	f() // ERROR "not enough arguments in call to f"
	f(1, 2) // ERROR "cannot use 2 \(untyped int constant\) as string value in argument to f"
	(one)("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to \(one\)"
	_ = one
	_ = one(1) // ERROR "one\(1\) \(no value\) used as value"
	y := none() // ERROR "declared and not used: y" "none\(\) \(no value\) used as value"
	var s string = r2() // ERROR "declared and not used: s" "multiple-value r2\(\) \(value of type \(int, string\)\) in single-value context"
	s = r1() // ERROR "cannot use r1\(\) \(value of type int\) as string value in assignment"
	println(r2())
	println(none()) // ERROR "none\(\) \(no value\) used as value"
}
