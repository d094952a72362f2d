// escape
// Conversions between named types, blank assignments, conditions: nothing is kept.
package p

type A struct{ p *int }
type B A

func convert(a A) B { return B(a) } // ERROR "leaking param: a to result ~r0 level=0"

func convertPointer(a *A) *B { return (*B)(a) } // ERROR "leaking param: a to result ~r0 level=0"

func blank(p *int) { // ERROR "p does not escape"
	_ = p
	_, _ = p, *p
}

func conditions(p, q *int) bool { return p == q && p != nil || *p > *q } // ERROR "p does not escape" "q does not escape"

func statements(p *int, s []int) { // ERROR "p does not escape" "s does not escape"
	if p != nil {
		*p++
	}
	s[0], s[1] = s[1], s[0] // ERROR "statements ignoring self-assignment in s\[0], s\[1] = s\[1], s\[0]"
	for range s {
	}
	switch {
	case *p > 1:
	}
	println(p, len(s))
}

func increments(p *int, a *[3]int) { // ERROR "p does not escape" "a does not escape"
	*p += a[1]
	a[2]++
}
