// run

package main

import "fmt"

type P struct{ x, y int }

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = -n - i
	}
	if n > 0 {
		return a[n%64] + clobber(n-1)
	}
	return a[3]
}

// range while re-appending
//
//go:noinline
func rangeReappend() (r []int) {
	s := []int{1, 2, 3, 4}
	for i, v := range s {
		s = append(s[:0:0], 9, 9, 9, 9)
		s[i] = 100 + v
		r = append(r, v)
	}
	return
}

//go:noinline
func rangeAppendLoop() int {
	var s []int
	for i := 0; i < 4; i++ {
		s = append(s, i+1)
	}
	n := 0
	for _, v := range s {
		s = nil
		for j := 0; j < 4; j++ {
			s = append(s, 50+j)
		}
		n = n*10 + v
	}
	return n
}

type Q struct {
	a int
	F P
}

//go:noinline
func field(n int) *P {
	var s []Q
	for i := 0; i < n; i++ {
		s = append(s, Q{i, P{i, i * 2}})
	}
	return &s[n-1].F
}

//go:noinline
func field2(n int) *int {
	s := make([]Q, 0, 4)
	s = append(s, Q{1, P{n, n}})
	p := &s[0]
	return &p.F.y
}

//go:noinline
func litField(n int) *int {
	s := []P{{n, n + 1}}
	t := s
	return &t[0].y
}

//go:noinline
func arrField(n int) []int {
	var a [4]int
	for i := range a {
		a[i] = n + i
	}
	b := a[1:]
	c := b[1:]
	return c
}

// goto loops
//
//go:noinline
func gotoLoop(n int) int {
	var ps [10]*int
	i := 0
L:
	x := i * 11
	p := &x
	ps[i] = p
	i++
	if i < n {
		goto L
	}
	s := 0
	for j := 0; j < n; j++ {
		s = s*3 + *ps[j]
	}
	return s
}

//go:noinline
func gotoLoop2(n int) (r int) {
	var last *P
	i := 0
again:
	{
		v := P{i, i + 1}
		if last != nil {
			r = r*7 + last.x
		}
		last = &v
	}
	if i++; i < n {
		goto again
	}
	return r + last.y
}

//go:noinline
func gotoClosure(n int) (r int) {
	var fs []func() int
	i := 0
again:
	j := i
	fs = append(fs, func() int { j++; return j })
	if i++; i < n {
		goto again
	}
	for _, f := range fs {
		r = r*10 + f() + f()
	}
	return
}

//go:noinline
func loopPointers(n int) (r int) {
	var prev *P
	for i := 0; i < n; i++ {
		v := P{i, 0}
		if prev != nil {
			v.y = prev.x
		}
		prev = &v
		r = r*3 + prev.y
	}
	return r
}

//go:noinline
func loopStored(n int) int {
	var head *node
	pp := &head
	for i := 0; i < n; i++ {
		nd := node{v: i}
		*pp = &nd
		pp = &nd.next
	}
	s := 0
	for p := head; p != nil; p = p.next {
		s = s*10 + p.v
	}
	return s
}

type node struct {
	v    int
	next *node
}

//go:noinline
func ifaceBoxes(n int) int {
	var last any
	eq := 0
	for i := 0; i < n; i++ {
		var cur any = P{i / 2, 300}
		if cur == last {
			eq++
		}
		last = cur
	}
	return eq
}

//go:noinline
func swapPtrs(n int) int {
	a, b := P{1, 2}, P{3, 4}
	p, q := &a, &b
	for i := 0; i < n; i++ {
		p, q = q, p
		p.x += q.y
		c := P{p.x, q.x}
		old := p
		p = &c
		p.y++
		p = old
	}
	return p.x*1000 + q.x
}

//go:noinline
func ring() int {
	var a, b, c node
	a.next, b.next, c.next = &b, &c, &a
	a.v, b.v, c.v = 1, 2, 3
	d := a
	d.v = 9
	s := 0
	for p, i := &d, 0; i < 7; i++ {
		s = s*10 + p.v
		p = p.next
	}
	return s
}

//go:noinline
func selfRef() int {
	var t node
	t = node{1, &t}
	u := &node{2, nil}
	u.next = u
	u = &node{3, u}
	t = node{t.v + 10, t.next}
	return t.v*1000 + t.next.v*10 + u.next.v + u.v
}

//go:noinline
func copyStruct() *node {
	var x node
	x.v = 5
	y := node{6, &x}
	z := y
	w := &z
	return w.next
}

//go:noinline
func arrayOfPtrs(n int) int {
	var a [8]*int
	for i := range a {
		v := i * n
		a[i] = &v
	}
	b := a
	s := 0
	for _, p := range b {
		s = s*2 + *p
	}
	return s
}

func main() {
	fmt.Println(rangeReappend(), rangeAppendLoop())
	p := field(9)
	p2 := field2(3)
	p3 := litField(7)
	p4 := arrField(40)
	clobber(30)
	fmt.Println(*p, *p2, *p3, p4)
	fmt.Println(gotoLoop(9), gotoLoop2(5), gotoClosure(4))
	fmt.Println(loopPointers(8), loopStored(7), ifaceBoxes(9), swapPtrs(5), ring(), selfRef())
	n := copyStruct()
	clobber(30)
	fmt.Println(n.v, arrayOfPtrs(3))
}
