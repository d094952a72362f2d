// escape
// A label that a later goto jumps back to makes a loop of the rest of its block.
package p

func backward(n int) int {
	var p *int
again:
	x := n // ERROR "moved to heap: x"
	p = &x
	n--
	if n > 0 {
		goto again
	}
	return *p
}

func forward(n int) int {
	var p *int
	if n > 0 {
		goto end
	}
	n++
end:
	x := n
	p = &x
	return *p
}

func local(n int) (s int) {
again:
	x := n
	p := &x
	s += *p
	n--
	if n > 0 {
		goto again
	}
	return s
}

func labelledFor(n int) int {
	var p *int
loop:
	for i := 0; ; i++ {
		x := i // ERROR "moved to heap: x"
		p = &x
		if i > n {
			break loop
		}
		continue loop
	}
	return *p
}
