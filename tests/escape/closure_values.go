// escape
// Closures capture by value what never changes, by reference what does; the record stays if only called.
package p

func byValue() int {
	x := 1
	f := func() int { return x } // ERROR "func literal does not escape"
	return f()
}

func byRef() int {
	x := 1
	f := func() { x++ } // ERROR "func literal does not escape"
	f()
	return x
}

func returnedByValue() func() int {
	x := 1
	return func() int { return x } // ERROR "func literal escapes to heap"
}

func returnedByRef() func() int {
	x := 1 // ERROR "moved to heap: x"
	return func() int { x++; return x } // ERROR "func literal escapes to heap"
}

func returnedPointer(p *int) func() int { // ERROR "leaking param: p"
	return func() int { return *p } // ERROR "func literal escapes to heap"
}

func calledDirectly(p *int) *int { // ERROR "leaking param: p to result ~r0 level=0"
	return func() *int { return p }() // ERROR "func literal does not escape"
}

func calledWithArgument(p *int) *int { // ERROR "leaking param: p to result ~r0 level=0"
	return func(q *int) *int { return q }(p) // ERROR "leaking param: q to result ~r0 level=0" "func literal does not escape"
}

func large() int {
	var a [200]int
	f := func() int { return a[3] } // ERROR "func literal does not escape"
	return f()
}

func largeReturned() func() int {
	var a [200]int // ERROR "moved to heap: a"
	return func() int { return a[3] } // ERROR "func literal escapes to heap"
}

func changedLater() func() int {
	x := 1 // ERROR "moved to heap: x"
	f := func() int { return x } // ERROR "func literal escapes to heap"
	x = 2
	return f
}

func noCapture() func() int { return func() int { return 1 } } // ERROR "func literal escapes to heap"

func slice(s []int) func() []int { return func() []int { return s } } // ERROR "leaking param: s" "func literal escapes to heap"
