// escape
// range over slices, arrays, strings, maps and integers: what the variables carry.
package p

type T struct {
	p *int
	n int
}

var sink *int

func slice(s []*int) *int { // ERROR "leaking param: s to result ~r0 level=1"
	for _, p := range s {
		return p
	}
	return nil
}

func structs(s []T) *int { // ERROR "leaking param: s to result ~r0 level=1"
	for _, t := range s {
		return t.p
	}
	return nil
}

func numbers(s []T) (n int) { // ERROR "s does not escape"
	for _, t := range s {
		n += t.n
	}
	return n
}

func index(s []*int) (n int) { // ERROR "s does not escape"
	for i := range s {
		n += i
	}
	return n
}

func leak(s []*int) { // ERROR "leaking param content: s"
	for _, p := range s {
		sink = p
	}
}

func arrayPointer(a *[3]*int) *int { // ERROR "leaking param: a to result ~r0 level=1"
	for _, p := range a {
		return p
	}
	return nil
}

func str(s string) (n int) { // ERROR "s does not escape"
	for _, r := range s {
		n += int(r)
	}
	return n
}

func integer(n int) *int {
	for i := range n { // ERROR "moved to heap: i"
		return &i
	}
	return nil
}

func mapValues(m map[int]*int) { // ERROR "leaking param content: m"
	for _, v := range m {
		sink = v
	}
}

func address(s []T) *T { // ERROR "leaking param: s to result ~r0 level=0"
	for i := range s {
		return &s[i]
	}
	return nil
}

func copyAddress(s []T) *T { // ERROR "leaking param content: s"
	for _, t := range s { // ERROR "moved to heap: t"
		return &t
	}
	return nil
}

func intoField(s []*int) *int { // ERROR "leaking param: s to result ~r0 level=1"
	var t T
	for _, t.p = range s {
	}
	return t.p
}
