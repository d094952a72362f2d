// escape
// Named results: taken addresses, bare returns, deferred changes.
package p

func named(p *int) (r *int) { // ERROR "leaking param: p to result r level=0"
	r = p
	return
}

func addressed() (n int, p *int) { // ERROR "moved to heap: n"
	p = &n
	return
}

func deferred(p *int) (r *int) { // ERROR "leaking param: p to result r level=0"
	defer func() { r = p }() // ERROR "func literal does not escape"
	return nil
}

func captured() (n int) {
	f := func() { n++ } // ERROR "func literal does not escape"
	f()
	return
}

func escapes() (n int, f func()) { // ERROR "moved to heap: n"
	f = func() { n++ } // ERROR "func literal escapes to heap"
	return
}

func blank() (_ *int, err error) { return new(int), nil } // ERROR "new\(int\) escapes to heap"

func unnamed(p *int) (*int, int) { return p, 1 } // ERROR "leaking param: p to result ~r0 level=0"

func leaksAndReturns(p *int) (r *int, s *int) { // ERROR "leaking param: p"
	sink = p
	r = p
	return
}

var sink *int
