// errorcheck

// Short variable declarations.
package p

type t struct{ f int }

func f() (int, error) { return 0, nil }

func g() {
	a := 1 // ERROR "declared and not used: a"
	a := 2 // ERROR "no new variables on left side of :="
	a, b := 1, 2 // ERROR "declared and not used: b"
	a, b := 3, 4 // ERROR "no new variables on left side of :="
	x, x := 1, 2 // ERROR "declared and not used: x" "x repeated on left side of :="
	var s t
	s.f := 1 // ERROR "non-name s.f on left side of :="
	s.f, c := 1, 2 // ERROR "non-name s.f on left side of :=" "declared and not used: c"
	_ := 1 // ERROR "no new variables on left side of :="
	_, _ := 1, 2 // ERROR "no new variables on left side of :="
	1 := 2 // ERROR "non-name 1 on left side of :="
	f() := 3 // ERROR "non-name f\(\) on left side of :="
	d, err := f() // ERROR "declared and not used: d" "declared and not used: err"
	e, err := f() // ERROR "declared and not used: e"
	_, err := f() // ERROR "no new variables on left side of :="
	if h := 1; h == 1 {
	}
	if k := 1; true { // ERROR "declared and not used: k"
	}
	for i := 0; ; { // ERROR "declared and not used: i"
	}
	unused := func() {} // ERROR "declared and not used: unused"
	var alsoUnused int // ERROR "declared and not used: alsoUnused"
	var v1, v2 = 1, 2 // ERROR "declared and not used: v1" "declared and not used: v2"
	b = 2
	v1 = 3
	const unusedConst = 1
	type unusedType int
}

func params(a int, b string) (c int) {
	a := 1 // ERROR "no new variables on left side of :="
	{
		a := 2 // ERROR "declared and not used: a"
	}
	c := 3 // ERROR "no new variables on left side of :="
	return
}

func dup(a int, a string) {} // ERROR "a redeclared in this block"

func dupResult(a int) (a string) { return } // ERROR "a redeclared in this block" "result parameter a not in scope at return"

func (r t) dupReceiver(r int) {} // ERROR "r redeclared in this block"
