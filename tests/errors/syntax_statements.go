// errorcheck

// Syntax errors in statements.
package p

func a() {
	if x {
	}
	else { // ERROR "syntax error: unexpected keyword else, expected \}"
	}
}

func b() {
	for i := 0; i < 10 { // ERROR "syntax error: unexpected \{, expected semicolon or newline"
	} // ERROR "syntax error: unexpected \}, expected expression"
}

func c() {
	x = = 1 // ERROR "syntax error: unexpected =, expected expression"
}

func d() {
	if x := 1 { // ERROR "syntax error: cannot use x := 1 as value"
	}
}

func e() {
	a b // ERROR "syntax error: unexpected name b at end of statement"
}

func f() {
	x := 1 2 // ERROR "syntax error: unexpected literal 2 at end of statement"
}

func g() {
	switch x {
		foo() // ERROR "syntax error: unexpected name foo, expected case or default or \}"
	} // ERROR "syntax error: unexpected \}, expected :"
}

func h() { // ERROR "syntax error: unexpected name h, expected \("
	defer // ERROR "syntax error: unexpected keyword defer at end of statement"
} // ERROR "syntax error: unexpected \}, expected expression"

func i() {
	var x = 
} // ERROR "syntax error: unexpected \}, expected expression"

func j() {
	case 1: // ERROR "syntax error: unexpected keyword case, expected \}"
}

func k() {
	for var i = 0; i < 10; i++ { // ERROR "syntax error: var declaration not allowed in for initializer"
	}
}

func l() {
	if { // ERROR "syntax error: missing condition in if statement"
	}
}

func m() {
	x++ + 1 // ERROR "syntax error: unexpected \+ at end of statement"
}

func n() {
	goto 1 // ERROR "syntax error: unexpected literal 1, expected name"
}

func o() {
	return return // ERROR "syntax error: unexpected keyword return, expected expression"
}

func p1() {
	func foo() {} // ERROR "syntax error: unexpected name foo, expected \("
} // ERROR "syntax error: non-declaration statement outside function body"

func q() {
	import "fmt" // ERROR "syntax error: unexpected keyword import, expected \}"
}

func r()
{ // ERROR "syntax error: unexpected semicolon or newline before \{"
}
