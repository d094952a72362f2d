// escape
// &T{} stays when its address does; T{} as a value has no place of its own.
package p

type T struct {
	a int
	p *T
}

var sink *T

func stays() int {
	t := &T{a: 1} // ERROR "&T.\.\.\.. does not escape"
	return t.a
}

func returned() *T { return &T{a: 2} } // ERROR "&T.\.\.\.. escapes to heap"

func stored() { sink = &T{} } // ERROR "&T.. escapes to heap"

func nested() *T {
	return &T{p: &T{p: &T{}}} // ERROR "&T.\.\.\.. escapes to heap" "&T.. escapes to heap"
}

func inner() int {
	t := T{p: &T{a: 1}} // ERROR "&T.\.\.\.. does not escape"
	return t.p.a
}

func assigned() {
	t := &T{} // ERROR "&T.. does not escape"
	u := &T{p: t} // ERROR "&T.\.\.\.. does not escape"
	_ = u
}

func passed() int { return use(&T{a: 3}) } // ERROR "&T.\.\.\.. does not escape"

func use(t *T) int { return t.a } // ERROR "t does not escape"

func kept() { keep(&T{}) } // ERROR "&T.. escapes to heap"

func keep(t *T) { sink = t } // ERROR "leaking param: t"

func anonymous() int {
	p := &struct{ x, y int }{1, 2} // ERROR "&struct . x int; y int ..\.\.\.. does not escape"
	return p.x
}

func arrays() *[2]int { return &[2]int{1, 2} } // ERROR "&\[2]int.\.\.\.. escapes to heap"
