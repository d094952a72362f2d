// escape
// Calls of function values: parameters, fields, results; what they are given leaks.
package p

type T struct{ f func(*int) *int }

func call(f func()) { f() } // ERROR "f does not escape"

func callWith(f func(*int), p *int) { f(p) } // ERROR "f does not escape" "leaking param: p"

func callResult(f func() *int) *int { return f() } // ERROR "f does not escape"

func callField(t T, p *int) { t.f(p) } // ERROR "t does not escape" "leaking param: p"

func callFieldPointer(t *T, p *int) *int { return t.f(p) } // ERROR "t does not escape" "leaking param: p"

func passLiteral() int {
	n := 0
	call(func() { n++ }) // ERROR "func literal does not escape"
	return n
}

func passKnown() { callWith(ignore, new(int)) } // ERROR "new\(int\) escapes to heap"

func ignore(p *int) {} // ERROR "p does not escape"

func variable() int {
	x := 1
	f := ignore
	f(&x)
	return x
}

func reassigned(c bool) {
	f := ignore
	if c {
		f = keep
	}
	x := 1 // ERROR "moved to heap: x"
	f(&x)
}

var sink *int

func keep(p *int) { sink = p } // ERROR "leaking param: p"

func each(s []*int, f func(*int)) { // ERROR "leaking param content: s" "f does not escape"
	for _, p := range s {
		f(p)
	}
}

func results(fs []func(int) int) func(int) int { return fs[0] } // ERROR "leaking param: fs to result ~r0 level=1"
