// errorcheck

// Labels are judged in each function that has no syntax error, others or not.
package p

func a() {
	goto Missing // ERROR "label Missing not defined"
	break // ERROR "break is not in a loop, switch, or select"
	func() {
		continue // ERROR "continue is not in a loop"
	}()
Unused: // ERROR "label Unused defined and not used"
	for {
	}
}

func b() {
	x := := 1 // ERROR "syntax error: unexpected :=, expected expression"
	goto Quiet // ERROR "syntax error: unexpected keyword goto at end of statement"
}

func c() {
	func() {
		y := := 1 // ERROR "syntax error: unexpected :=, expected expression"
	}()
	break
}

func d(x int) {
	switch x {
	case 1:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	goto Over // ERROR "goto Over jumps over declaration of v at ./labels_syntax.go:35:4"
	v := 1
Over:
	_ = v
}
