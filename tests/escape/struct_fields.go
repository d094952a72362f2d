// escape
// Fields are not told apart: what one field holds, the whole variable holds.
package p

type T struct {
	p, q *int
	s    []int
	n    int
	in   inner
}

type inner struct{ r *int }

func field(t T) *int { return t.p } // ERROR "leaking param: t to result ~r0 level=0"

func fieldOfPointer(t *T) *int { return t.p } // ERROR "leaking param: t to result ~r0 level=1"

func number(t T) int { return t.n } // ERROR "t does not escape"

func innerField(t *T) *int { return t.in.r } // ERROR "leaking param: t to result ~r0 level=1"

func innerAddress(t *T) *inner { return &t.in } // ERROR "leaking param: t to result ~r0 level=0"

func other() *int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	t := T{p: &x, q: &y}
	return t.q
}

func stays() int {
	x := 1
	t := T{p: &x}
	return *t.p
}

func copied() *int {
	x := 1 // ERROR "moved to heap: x"
	t := T{p: &x}
	u := t
	return u.q
}

func built(p *int, s []int) T { return T{p: p, s: s} } // ERROR "leaking param: p to result ~r0 level=0" "leaking param: s to result ~r0 level=0"

func builtPointer(p *int) *T { return &T{in: inner{p}} } // ERROR "leaking param: p" "&T.\.\.\.. escapes to heap"

func compared(a, b T) bool { return a.p == b.p } // ERROR "a does not escape" "b does not escape"
