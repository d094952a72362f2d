// escape
// How parameters flow to results: the level counts the indirections on the way.
package p

type node struct {
	next *node
	v    int
}

func same(p *int) *int { return p } // ERROR "leaking param: p to result ~r0 level=0"

func deref(p **int) *int { return *p } // ERROR "leaking param: p to result ~r0 level=1"

func deref2(p ***int) *int { return **p } // ERROR "leaking param: p to result ~r0 level=2"

func address(p *node) *int { return &p.v } // ERROR "leaking param: p to result ~r0 level=0"

func next(p *node) *node { return p.next } // ERROR "leaking param: p to result ~r0 level=1"

func nextNext(p *node) *node { return p.next.next } // ERROR "leaking param: p to result ~r0 level=2"

func read(p *int) int { return *p } // ERROR "p does not escape"

func ignored(p *int) {} // ERROR "p does not escape"

func blank(_ *int, q *int) { _ = q } // ERROR "q does not escape"

func two(p, q *int) (*int, *int) { return q, p } // ERROR "leaking param: p to result ~r1 level=0" "leaking param: q to result ~r0 level=0"

func either(c bool, p, q *int) *int { // ERROR "leaking param: p to result ~r0 level=0" "leaking param: q to result ~r0 level=0"
	if c {
		return p
	}
	return q
}

func elem(s []*int) *int { return s[0] } // ERROR "leaking param: s to result ~r0 level=1"

func elemAddr(s []int) *int { return &s[0] } // ERROR "leaking param: s to result ~r0 level=0"

func sub(s []int) []int { return s[1:] } // ERROR "leaking param: s to result ~r0 level=0"

func str(s string) string { return s[1:] } // ERROR "leaking param: s to result ~r0 level=0"

func byteOf(s string) byte { return s[0] } // ERROR "s does not escape"
