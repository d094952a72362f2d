// escape
// Deferred calls keep their arguments on the frame, except in loops.
package p

func plain(p *int) {} // ERROR "p does not escape"
func keep(p *int)  { sink = p } // ERROR "leaking param: p"

var sink *int

func once() {
	x := 1
	defer plain(&x)
}

func leaks() {
	x := 1 // ERROR "moved to heap: x"
	defer keep(&x)
}

func literal() (n int) {
	defer func() { n++ }() // ERROR "func literal does not escape"
	return 1
}

func literalArgument() {
	x := 1
	defer func(p *int) { *p = 2 }(&x) // ERROR "p does not escape" "func literal does not escape"
}

func loop(n int) {
	for i := 0; i < n; i++ {
		defer func() { _ = i }() // ERROR "func literal escapes to heap"
	}
}

func loopArgument(n int) {
	for i := 0; i < n; i++ {
		x := i // ERROR "moved to heap: x"
		defer plain(&x)
	}
}

func conditional(c bool) {
	x := 1
	if c {
		defer func() { x++ }() // ERROR "func literal does not escape"
	}
}

type T struct{ n int }

func (t *T) close() {} // ERROR "t does not escape"

func method() {
	t := &T{} // ERROR "&T.. does not escape"
	defer t.close()
}

func methodLoop() {
	for range 3 {
		t := &T{} // ERROR "&T.. escapes to heap"
		defer t.close()
	}
}

func recovered() (err any) {
	defer func() { err = recover() }() // ERROR "func literal does not escape"
	return nil
}
