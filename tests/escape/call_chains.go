// escape
// What a callee does with its parameters decides about the caller's variables.
package p

var sink *int

func id(p *int) *int      { return p } // ERROR "leaking param: p to result ~r0 level=0"
func read(p *int) int     { return *p } // ERROR "p does not escape"
func keep(p *int)         { sink = p } // ERROR "leaking param: p"
func pick(p, q *int) *int { return q } // ERROR "p does not escape" "leaking param: q to result ~r0 level=0"
func deref(pp **int) *int { return *pp } // ERROR "leaking param: pp to result ~r0 level=1"
func wrap(p *int) *box    { return &box{p} } // ERROR "leaking param: p" "&box.\.\.\.. escapes to heap"
func (b *box) get() *int  { return b.p } // ERROR "leaking param: b to result ~r0 level=1"
func (b box) value() *int { return b.p } // ERROR "leaking param: b to result ~r0 level=0"

type box struct{ p *int }

func a() int {
	x := 1
	return read(id(&x))
}

func b() *int {
	x := 1 // ERROR "moved to heap: x"
	return id(id(&x))
}

func c() {
	x := 1 // ERROR "moved to heap: x"
	keep(id(&x))
}

func d() *int {
	x, y := 1, 2 // ERROR "moved to heap: y"
	return pick(&x, &y)
}

func e() int {
	x := 1
	p := &x
	return *deref(&p)
}

func f() int {
	x := 1 // ERROR "moved to heap: x"
	return *wrap(&x).get()
}

func g() *int {
	x := 1 // ERROR "moved to heap: x"
	b := box{&x}
	return b.value()
}

func h() int {
	x := 1
	return *(&box{&x}).get() // ERROR "&box.\.\.\.. does not escape"
}

func multi() (int, *int) {
	x, y := 1, 2 // ERROR "moved to heap: y"
	p, q := both(&x, &y)
	return *p, q
}

func both(p, q *int) (*int, *int) { return p, q } // ERROR "leaking param: p to result ~r0 level=0" "leaking param: q to result ~r1 level=0"

func nestedCalls() int { return *pick(new(int), id(new(int))) } // ERROR "new\(int\) does not escape"
