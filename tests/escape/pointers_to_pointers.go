// escape
// Chains of assignments: the fewest indirections decide.
package p

var sink *int

func chain() int {
	x := 1
	p := &x
	q := p
	r := q
	return *r
}

func chainOut() *int {
	x := 1 // ERROR "moved to heap: x"
	p := &x
	q := p
	r := q
	return r
}

func double() int {
	x := 1
	p := &x
	pp := &p
	return **pp
}

func doubleOut() *int {
	x := 1 // ERROR "moved to heap: x"
	p := &x
	pp := &p
	return *pp
}

func mixed(pp **int) *int { // ERROR "leaking param: pp to result ~r0 level=1"
	p := *pp
	qq := &p
	return *qq
}

func cycle(n int) *int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	p, q := &x, &y
	for range n {
		p, q = q, p
	}
	return p
}

func selfPointer() {
	type T *T
	var t T
	t = &t
	_ = t
}

func leakDeref(pp **int) { sink = *pp } // ERROR "leaking param content: pp"

func pass() {
	x := 1 // ERROR "moved to heap: x"
	p := &x
	leakDeref(&p)
}

func conditional(c bool) *int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	p := &x
	if c {
		p = &y
	}
	q := *p
	if q > 1 {
		return p
	}
	return nil
}
