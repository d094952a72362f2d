// errorcheck

// Goto: jumps over declarations and into blocks.
package p

func c() {
	goto L // ERROR "goto L jumps over declaration of x at ./goto.go:8:4"
	x := 1
	_ = x
L:
	goto N // ERROR "goto N jumps into block starting at ./goto.go:12:2"
	{
	N:
	}
	for {
	P:
		break P // ERROR "invalid break label P"
	}
	goto P // ERROR "goto P jumps into block starting at ./goto.go:15:6"
}

func f() {
	goto A // ERROR "goto A jumps over declaration of x at ./goto.go:24:6"
	var x int
A:
	_ = x
	var y int // ERROR "declared and not used: y"
	goto B
	y = 1
B:
	goto C
	type t int
	const k = 1
C:
	goto D
	if true {
		z := 1
		_ = z
	}
D:
	goto E // ERROR "goto E jumps over declaration of r at ./goto.go:43:6"
	p, q := 1, 2
	var r = 1
	_, _, _ = p, q, r
E:
	goto E
}

func i() {
back:
	x := 1
	_ = x
	goto back
	switch {
	case true:
		goto inCase // ERROR "goto inCase jumps into block starting at ./goto.go:57:2"
	case false:
	inCase:
	}
	goto inCase // ERROR "goto inCase jumps into block starting at ./goto.go:57:2"
}

func j() {
	goto into // ERROR "goto into jumps into block starting at ./goto.go:65:6"
	for {
	into:
	}
	goto into2 // ERROR "goto into2 jumps into block starting at ./goto.go:69:10"
	if true {
	into2:
	} else {
		goto into2 // ERROR "goto into2 jumps into block starting at ./goto.go:69:10"
	}
	goto into3 // ERROR "goto into3 jumps into block starting at ./goto.go:76:2"
	switch {
	case true:
	into3:
	}
	goto into4 // ERROR "label into4 not defined"
	func() {
	into4: // ERROR "label into4 defined and not used"
	}()
	goto into5 // ERROR "goto into5 jumps into block starting at ./goto.go:85:2"
	select {
	default:
	into5:
	}
	{
		goto outside
	}
outside:
	goto multi // ERROR "goto multi jumps over declaration of m1 at ./goto.go:93:6"
	var m1, m2 int = 1, 2
	_, _ = m1, m2
multi:
}
