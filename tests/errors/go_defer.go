// errorcheck

// Go and defer statements.
package p

func f()     {}
func g() int { return 1 }

func test() {
	var fn func(int)
	var m map[string]int
	go f()
	go g()
	defer f()
	defer g()
	go f // ERROR "expression in go must be function call"
	defer f // ERROR "expression in defer must be function call"
	go func() {}()
	defer func() {}()
	defer func() {} // ERROR "expression in defer must be function call"
	defer len("a") // ERROR "defer discards result of len\(.a.\) \(constant 1 of type int\)"
	defer cap([]int{}) // ERROR "defer discards result of cap\(\[\]int\{\}\) \(value of type int\)"
	go append([]int{}, 1) // ERROR "go discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	defer make([]int, 1) // ERROR "defer discards result of make\(\[\]int, 1\) \(value of type \[\]int\)"
	go new(int) // ERROR "go discards result of new\(int\) \(value of type \*int\)"
	defer complex(1, 2) // ERROR "defer discards result of complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\)"
	defer int(5) // ERROR "defer requires function call, not conversion int\(5\) \(constant 5 of type int\)"
	go string("a") // ERROR "go requires function call, not conversion string\(.a.\) \(constant .a. of type string\)"
	defer copy([]int{}, []int{})
	defer delete(m, "a")
	defer close(make(chan int))
	defer panic("a")
	defer print("a")
	defer recover()
	defer clear(m)
	defer min(1, 2) // ERROR "defer discards result of min\(1, 2\) \(untyped int constant 1\)"
	defer fn("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to fn"
	go fn() // ERROR "not enough arguments in call to fn"
	defer undefinedF() // ERROR "undefined: undefinedF"
	defer (f()) // ERROR "expression in defer must not be parenthesized"
	go (f)()
	defer 5 // ERROR "expression in defer must be function call"
	defer test.x() // ERROR "test.x undefined \(type func\(\) has no field or method x\)"
	defer nil // ERROR "expression in defer must be function call"
	go 5() // ERROR "invalid operation: cannot call 5 \(untyped int constant\): untyped int is not a function"
	defer f()() // ERROR "f\(\) \(no value\) used as value or type"
	defer int // ERROR "expression in defer must be function call"
}
