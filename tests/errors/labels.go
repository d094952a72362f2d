// errorcheck

// Labels, break and continue.
package p

func a() {
L:
	for {
		break L
		continue L
	}
	goto M // ERROR "label M not defined"
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	break L // ERROR "invalid break label L"
	continue L // ERROR "invalid continue label L"
	goto Undefined // ERROR "label Undefined not defined"
	break Undefined // ERROR "break label not defined: Undefined"
	continue Undefined // ERROR "continue label not defined: Undefined"
	break Later // ERROR "break label not defined: Later"
Later: // ERROR "label Later defined and not used"
	for {
	}
}

func b() {
Unused: // ERROR "label Unused defined and not used"
	for {
	}
M:
M: // ERROR "label M already defined at ./labels.go:30:1"
	goto M
}

func d(v int) {
S:
	switch v {
	case 1:
		break S
		continue S // ERROR "invalid continue label S"
		continue // ERROR "continue is not in a loop"
	}
B:
	{
		break B // ERROR "invalid break label B"
		continue B // ERROR "invalid continue label B"
	}
I:
	if v == 1 {
		break I // ERROR "invalid break label I"
	}
T:
	v = 2
	for {
		break T // ERROR "invalid break label T"
		continue T // ERROR "invalid continue label T"
		break S // ERROR "invalid break label S"
	}
}

func e() {
	for {
		func() {
			break // ERROR "break is not in a loop, switch, or select"
			continue // ERROR "continue is not in a loop"
		}()
	}
Outer: // ERROR "label Outer defined and not used"
	for {
		func() {
			break Outer // ERROR "break label not defined: Outer"
			goto Outer // ERROR "label Outer not defined"
		}()
	}
}

func g(ch chan int) {
	select {
	case <-ch:
		break
		continue // ERROR "continue is not in a loop"
	}
Sel:
	select {
	case <-ch:
		break Sel
		continue Sel // ERROR "invalid continue label Sel"
	}
For:
	for {
		switch {
		case true:
			continue For
			break For
			continue
		}
		select {
		default:
			continue For
			break
		}
	}
_:
	for {
		break _ // ERROR "break label not defined: _"
	}
Type:
	switch any(1).(type) {
	case int:
		break Type
	}
Range:
	for range 3 {
		continue Range
	}
}

func h() {
L:
	L := 1
	_ = L
	goto L
}

func nested() {
L:
	for {
	L: // ERROR "label L already defined at ./labels.go:126:1"
		for {
			break L
		}
	}
}
