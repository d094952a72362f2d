// run
// To the escape pass a variable is another one from an assignment on. Each way that an older or
// newer value comes back must be seen: what is kept here is found by no other variable.
package main

type node struct {
	value int
	next  *node
}

var kept []*node

func keep(n *node) { kept = append(kept, n) }

//go:noinline
func churn(depth int) int {
	var a [64]int
	for i := range a {
		a[i] = depth * i
	}
	if depth > 0 {
		return churn(depth-1) + a[depth]
	}
	return a[1]
}

//go:noinline
func joins(c bool) {
	p := &node{value: 1}
	if c {
		p = &node{value: 2}
	}
	keep(p)
	q := &node{value: 3}
	if !c {
		q = &node{value: -3}
	}
	keep(q)
	var r *node
	if c {
		r = &node{value: 4}
	} else {
		r = &node{value: -4}
	}
	keep(r)
}

//go:noinline
func swaps() {
	p, q := &node{value: 10}, &node{value: 11}
	p, q = q, p
	keep(p)
	s, t := &node{value: 12}, &node{value: 13}
	s, t = t, s
	keep(t)
	u := &node{value: 14}
	v := u
	u = &node{value: -14}
	keep(v)
	w := &node{value: 15}
	w, w.next = &node{value: -15}, w
	x := &node{value: 16, next: &node{value: 17}}
	x, y := x.next, x
	keep(x)
	keep(y)
	_ = w
}

//go:noinline
func loops(n int) {
	var p *node
	for i := 0; i < n; i++ {
		if p != nil {
			keep(p)
		}
		p = &node{value: 20 + i}
	}
	var q *node
	for i := 0; i < n; i++ {
		if i == n-1 {
			keep(q)
			break
		}
		q = &node{value: 30 + i}
		if i == 0 {
			continue
		}
		q = &node{value: 40 + i}
	}
	var r *node
outer:
	for {
		for i := 0; ; i++ {
			r = &node{value: 50 + i}
			if i == 2 {
				break outer
			}
		}
	}
	keep(r)
	var s *node
	for s = (&node{value: 60}); s != nil; s = s.next {
		keep(s)
		if s.value == 60 {
			s.next = &node{value: 61}
		}
	}
	var t *node
	for _, t = range []*node{{value: 62}, {value: 63}} {
		keep(t)
	}
	keep(t)
}

//go:noinline
func jumps(n int) {
	i := 0
	p := &node{value: 70}
again:
	keep(p)
	p = &node{value: 71 + i}
	if i++; i < n {
		goto again
	}
	q := &node{value: 80}
	if n > 1 {
		q = &node{value: 81}
		goto behind
	}
	q = &node{value: -80}
behind:
	keep(q)
	r := &node{value: 82}
	{
		r = &node{value: -82}
		r = &node{value: 83}
		if n > 1 {
			goto out
		}
		r = nil
	}
out:
	keep(r)
}

//go:noinline
func arms(k int, c chan *node) {
	var p *node
	switch k {
	case 0:
		p = &node{value: 90}
		fallthrough
	case 1:
		keep(p)
		p = &node{value: 91}
	default:
		p = nil
	}
	keep(p)
	c <- &node{value: 92}
	q := &node{value: -92}
	select {
	case q = <-c:
	default:
		q = nil
	}
	keep(q)
	var x any = &node{value: 93}
	switch y := x.(type) {
	case *node:
		x = &node{value: 94}
		keep(y)
	}
	keep(x.(*node))
}

//go:noinline
func captured() {
	p := &node{value: 100}
	get := func() *node { return p }
	p = &node{value: 101}
	keep(get())
	q := &node{value: 102}
	pq := &q
	q = &node{value: 103}
	keep(*pq)
	r := &node{value: 104}
	*(&r) = &node{value: 105}
	keep(r)
	s := &node{value: 106}
	func() { s = &node{value: 107} }()
	keep(s)
	t := &node{value: 108}
	for range func(yield func() bool) { yield() } {
		t = &node{value: 109}
	}
	keep(t)
	u := &node{value: 110}
	defer keep(u)
	u = &node{value: -110}
}

//go:noinline
func result(fail bool) (n *node) {
	defer func() {
		if recover() != nil {
			n.value++
		}
	}()
	n = &node{value: 119}
	if fail {
		panic(1)
	}
	n = &node{value: 121}
	return
}

func first(a, b *node) (n *node) {
	n = a
	if b != nil {
		n = b
		return
	}
	n = &node{value: -1}
	return n
}

func last(n *node) *node {
	for n.next != nil {
		n = n.next
	}
	return n
}

//go:noinline
func inlined(parameter *node) {
	keep(first(parameter, &node{value: 130}))
	parameter = &node{value: 131}
	keep(last(parameter))
	keep(last(&node{next: &node{value: 132}}))
	p, err := two()
	keep(p)
	q, err := two()
	keep(q)
	_ = err
	list := []*node{{value: 135}}
	list = append(list, &node{value: 136})
	l := list
	list = nil
	keep(l[0])
	keep(l[1])
}

//go:noinline
func two() (*node, error) { return &node{value: 133}, nil }

func main() {
	joins(true)
	joins(false)
	swaps()
	loops(4)
	jumps(3)
	arms(0, make(chan *node, 1))
	captured()
	keep(result(true))
	keep(result(false))
	inlined(nil)
	churn(20)
	for _, k := range kept {
		if k != nil {
			print(k.value, " ")
		}
	}
	println()
}
