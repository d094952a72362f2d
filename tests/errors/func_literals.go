// errorcheck

// Function literals.
package p

func test() {
	x := 1 // ERROR "declared and not used: x"
	f := func(a int) int {
		b := 2 // ERROR "declared and not used: b"
		return a + "x" // ERROR "invalid operation: a \+ .x. \(mismatched types int and untyped string\)"
	}
	f("a") // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to f"
	g := func() int { // ERROR "declared and not used: g"
		x = 2
	} // ERROR "missing return"
	h := func() { // ERROR "declared and not used: h"
		h() // ERROR "undefined: h"
		undefinedA() // ERROR "undefined: undefinedA"
		return 1 // ERROR "too many return values"
	}
	_ = func(a, a int) {} // ERROR "a redeclared in this block"
	_ = func(int, string) {}
	_ = func() (x int, err error) {
		{
			err := 1
			_ = err
			return // ERROR "result parameter err not in scope at return"
		}
	}
	func() { y := 1 }() // ERROR "declared and not used: y"
	go func() { z := 1 }() // ERROR "declared and not used: z"
	defer func(e error) { x = e }(5) // ERROR "cannot use e \(variable of interface type error\) as int value in assignment" "cannot use 5 \(constant of type int\) as error value in argument to func\(e error\) \{…\}: int does not implement error \(missing method Error\)"
	var w func(int) = func() {} // ERROR "declared and not used: w" "cannot use func\(\) \{\} \(value of type func\(\)\) as func\(int\) value in variable declaration"
	func(i int) {
		i := 1 // ERROR "no new variables on left side of :="
	}(1)
	_ = func() {
		var unusedInner int // ERROR "declared and not used: unusedInner"
		_ = func() {
			unusedInner = 2
			var deeper int // ERROR "declared and not used: deeper"
		}
	}
	_ = [...]func(){func() { a := 1 }} // ERROR "declared and not used: a"
	var r func() = func() { r() } // ERROR "declared and not used: r" "undefined: r"
}

var pkgFn = func() int {
	unused := 1 // ERROR "declared and not used: unused"
	return "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in return statement"
}

var ok = func() int { return okay() }

func okay() int { return 1 }
