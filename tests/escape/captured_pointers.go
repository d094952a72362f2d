// escape
// A store through a captured pointer does not reassign it: it is captured by value.
package p

type in struct{ n int }

func (c *in) attach(p interface{}) { c.n++ } // ERROR "c does not escape" "p does not escape"

type timer struct {
	in
	t *int
}

func f1() (interface{}, func()) {
	c := &timer{} // ERROR "&timer\{\} escapes to heap"
	c.attach(nil)
	return c, func() { c.n = 1 } // ERROR "func literal escapes to heap"
}

func f2() (interface{}, func()) {
	c := &timer{}                // ERROR "&timer\{\} escapes to heap"
	c.t = new(int)               // ERROR "new\(int\) escapes to heap"
	return c, func() { c.n = 1 } // ERROR "func literal escapes to heap"
}

func f3() (interface{}, func()) {
	c := &timer{} // ERROR "&timer\{\} escapes to heap"
	if c.n == 5 {
		return c, func() { c.n = 2 } // ERROR "func literal escapes to heap"
	}
	return c, func() { c.n = 1 } // ERROR "func literal escapes to heap"
}

func (c *timer) cancel() {} // ERROR "c does not escape"

func f4() (interface{}, func()) {
	c := &timer{}                   // ERROR "&timer\{\} escapes to heap"
	return c, func() { c.cancel() } // ERROR "func literal escapes to heap"
}

type outer struct {
	*in
	v in
	a [2]*in
	b [2]in
}

func f5() (func(), func(), func()) {
	var o, p, q outer
	o.n = 1
	o.in = nil
	p.n = 2
	q.v.n = 3
	return func() { println(o.n) }, func() { println(p.n) }, func() { println(q.n) } // ERROR "func literal escapes to heap"
}

func f6() (func(), func(), func(), func()) {
	var o, p, q outer
	r := &outer{} // ERROR "&outer\{\} escapes to heap"
	o.a[0] = nil
	p.a[1].n = 2
	q.b[1].n = 3
	r.b[1].n++
	return func() { println(o.n) }, func() { println(p.n) }, func() { println(q.n) }, func() { println(r.n) } // ERROR "func literal escapes to heap"
}

func f7() (func(), func()) {
	o := &in{}       // ERROR "&in\{\} escapes to heap"
	p := new([3]int) // ERROR "new\(\[3\]int\) escapes to heap"
	(*o).n, p[1] = 1, 2
	o.n++
	(*p)[2] += 3
	return func() { println(o.n) }, func() { println(p[0]) } // ERROR "func literal escapes to heap"
}
