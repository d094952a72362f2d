// escape
// Recursive and mutually recursive functions are solved together.
package p

type list struct {
	next *list
	v    *int
}

func last(l *list) *list { // ERROR "leaking param: l to result ~r0 level=0"
	if l.next == nil {
		return l
	}
	return last(l.next)
}

func sum(l *list) int { // ERROR "l does not escape"
	if l == nil {
		return 0
	}
	return *l.v + sum(l.next)
}

func ping(p *int, n int) *int { // ERROR "leaking param: p"
	if n == 0 {
		return p
	}
	return pong(p, n-1)
}

func pong(p *int, n int) *int { return ping(p, n) } // ERROR "leaking param: p"

func leakyPing(p *int, n int) { // ERROR "leaking param: p"
	if n > 0 {
		leakyPong(p, n-1)
	}
}

func leakyPong(p *int, n int) { // ERROR "leaking param: p"
	sink = p
	leakyPing(p, n)
}

var sink *int

func build(n int) *list { // ERROR "moved to heap: n"
	if n == 0 {
		return nil
	}
	return &list{build(n - 1), &n} // ERROR "&list.\.\.\.. escapes to heap"
}

func local(n int) int {
	x := n // ERROR "moved to heap: x"
	if n == 0 {
		return x
	}
	return *ping(&x, 1) + local(n-1)
}
