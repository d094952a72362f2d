// escape
// A store through a pointer, slice or map gives the value to the heap.
package p

type T struct{ p *int }

func pointer() {
	var t T
	q := &t
	x := 1 // ERROR "moved to heap: x"
	q.p = &x
}

func direct() int {
	var t T
	x := 1
	t.p = &x
	return *t.p
}

func slice() {
	s := make([]*int, 1) // ERROR "make\(\[]\*int, 1\) does not escape"
	x := 1 // ERROR "moved to heap: x"
	s[0] = &x
}

func array() int {
	var a [2]*int
	x := 1
	a[0] = &x
	return *a[0]
}

func arrayPointer() {
	var a [2]*int
	p := &a
	x := 1 // ERROR "moved to heap: x"
	p[0] = &x
}

func indirect() {
	var p *int
	q := &p
	x := 1 // ERROR "moved to heap: x"
	*q = &x
}

func param(t *T) { // ERROR "t does not escape"
	x := 1 // ERROR "moved to heap: x"
	t.p = &x
}

func value(t T) int { // ERROR "t does not escape"
	x := 1
	t.p = &x
	return *t.p
}

func copied(dst, src *T) { *dst = *src } // ERROR "dst does not escape" "leaking param content: src"

func copiedField(dst, src *T) { dst.p = src.p } // ERROR "dst does not escape" "leaking param content: src"
