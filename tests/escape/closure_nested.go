// escape
// Closures in closures, captured across levels; recursive closures; closures that store.
package p

var sink func() int
var sinkPtr *int

func nested() int {
	x := 1
	f := func() func() int { // ERROR "func literal does not escape"
		return func() int { return x } // ERROR "func literal escapes to heap"
	}
	return f()()
}

func nestedRef() func() int {
	x := 1 // ERROR "moved to heap: x"
	return func() int { // ERROR "func literal escapes to heap"
		g := func() { x++ } // ERROR "func literal does not escape"
		g()
		return x
	}
}

func recursive(n int) int {
	var fact func(int) int
	fact = func(k int) int { // ERROR "func literal does not escape"
		if k == 0 {
			return 1
		}
		return k * fact(k-1)
	}
	return fact(n)
}

func stored() {
	x := 1
	sink = func() int { return x } // ERROR "func literal escapes to heap"
}

func stores() {
	x := 1 // ERROR "moved to heap: x"
	f := func() { sinkPtr = &x } // ERROR "func literal does not escape"
	f()
}

func storesParam(p *int) { // ERROR "leaking param: p"
	f := func() { sinkPtr = p } // ERROR "func literal does not escape"
	f()
}

func assigns() *int {
	var p *int
	x := 1 // ERROR "moved to heap: x"
	f := func() { p = &x } // ERROR "func literal does not escape"
	f()
	return p
}

func resultOf() *int {
	f := func() *int { // ERROR "func literal does not escape"
		y := 2 // ERROR "moved to heap: y"
		return &y
	}
	return f()
}

func inSlice() int {
	x := 1
	fs := []func() int{func() int { return x }} // ERROR "\[]func\(\) int.\.\.\.. does not escape" "func literal does not escape"
	return fs[0]()
}

func inStruct() int {
	x := 1
	s := struct{ f func() int }{func() int { return x }} // ERROR "func literal does not escape"
	return s.f()
}
