// escape
package p

func first(p *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0"

var f = func() *int { return new(int) } // ERROR "new\(int\) escapes to heap"

var g = func(p *int) *int { return first(f()) } // ERROR "p does not escape"

var h = func() *int { // ERROR "func literal does not escape"
	x := 1 // ERROR "moved to heap: x"
	return &x
}()

var i = new(int) // ERROR "new\(int\) escapes to heap"
