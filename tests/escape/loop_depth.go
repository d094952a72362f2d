// escape
// A variable declared in a loop whose address reaches one declared outside of it escapes.
package p

func outer(n int) int {
	var p *int
	for i := 0; i < n; i++ {
		x := i // ERROR "moved to heap: x"
		p = &x
	}
	return *p
}

func inner(n int) (s int) {
	for i := 0; i < n; i++ {
		x := i
		p := &x
		s += *p
	}
	return s
}

func composite(n int) int {
	var last *struct{ v int }
	for i := range n {
		last = &struct{ v int }{i} // ERROR "&struct . v int ..\.\.\.. escapes to heap"
	}
	return last.v
}

func literalInside(n int) (s int) {
	for i := range n {
		t := &struct{ v int }{i} // ERROR "&struct . v int ..\.\.\.. does not escape"
		s += t.v
	}
	return s
}

func loopVariable(n int) int {
	var p *int
	for i := 0; i < n; i++ { // ERROR "moved to heap: i"
		p = &i
	}
	return *p
}

func rangeVariable(s []int) int { // ERROR "s does not escape"
	var p *int
	for _, v := range s { // ERROR "moved to heap: v"
		p = &v
	}
	return *p
}

func closureInLoop(n int) (fs []func() int) {
	for i := 0; i < n; i++ {
		fs = append(fs, func() int { return i }) // ERROR "func literal escapes to heap" "append escapes to heap"
	}
	return fs
}

func closureCalled(n int) (s int) {
	for i := 0; i < n; i++ {
		s += func() int { return i }() // ERROR "func literal does not escape"
	}
	return s
}

func makeInLoop(n int) (s int) {
	var keep []int
	for range n {
		t := make([]int, 4) // ERROR "make\(\[]int, 4\) escapes to heap"
		keep = t
	}
	return len(keep)
}

func nested(n int) {
	var p, q *int
	for range n {
		var x int // ERROR "moved to heap: x"
		for range n {
			var y int // ERROR "moved to heap: y"
			p = &y
			r := &x
			_ = r
		}
		q = &x
	}
	_, _ = p, q
}
