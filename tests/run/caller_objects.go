// run
// Functions that return the addresses of what they make: callers that let it die may provide the
// storage, those that keep it must not see it change.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type node struct {
	value int
	next  *node
	name  string
}

//go:noinline
func newNode(v int, next *node) *node { return &node{value: v, next: next} }

//go:noinline
func variable(v int) *node {
	var n node
	n.value = v
	p := &n
	p.name = "variable"
	return p
}

//go:noinline
func wrapped(v int) *node { return newNode(v+1, newNode(v, nil)) }

//go:noinline
func pair(v int) (*node, *node) {
	a := &node{value: v}
	b := &node{value: -v, next: a}
	return a, b
}

//go:noinline
func either(v int) *node {
	if v%2 == 0 {
		return &node{value: v, name: "even"}
	}
	n := node{value: v, name: "odd"}
	return &n
}

//go:noinline
func counter(start int) func() int {
	return func() int { start++; return start }
}

//go:noinline
func adder(n int) (func(int), func() int) {
	sum := n
	return func(k int) { sum += k }, func() int { return sum }
}

//go:noinline
func boxed(n int) any { return n }

//go:noinline
func pieces(n int) []int {
	s := make([]int, 6)
	for i := range s {
		if s[i] != 0 {
			panic("not clean")
		}
		s[i] = n * i
	}
	return s[1:5]
}

//go:noinline
func named(v int) (n *node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
			n.next = &node{value: 99}
		}
	}()
	n = &node{value: v}
	if v == 3 {
		panic("three")
	}
	return
}

// ---- callers that let it die
func dies() (sum int) {
	for i := range 20 {
		n := newNode(i, nil)
		sum += n.value
		n.value = 1000
		if n.next != nil || n.name != "" {
			fmt.Println("not clean")
		}
		v := variable(i)
		sum += v.value + len(v.name)
		v.next = n
		w := wrapped(i)
		sum += w.value * w.next.value
		w.next.next = v
		a, b := pair(i)
		sum += a.value - b.next.value + b.value
		sum += either(i).value + len(either(i+1).name)
		c := counter(i)
		c()
		sum += c()
		add, get := adder(i)
		add(5)
		add(6)
		sum += get()
		sum += boxed(i * 300).(int)
		for _, x := range pieces(i) {
			sum += x
		}
		e, err := named(i % 5)
		if err != nil {
			sum += e.next.value
		}
		sum += e.value
	}
	return
}

// ---- callers that keep it
func list(n int) *node {
	var head *node
	for i := range n {
		head = newNode(i, head)
	}
	return head
}

func localList(n int) (sum int) {
	var head *node
	for i := range n {
		head = newNode(i, head)
	}
	for ; head != nil; head = head.next {
		sum = sum*3 + head.value
	}
	return
}

// One iteration's object is read in the next.
func previous(n int) (sum int) {
	last := newNode(-1, nil)
	for i := range n {
		n := newNode(i, nil)
		sum += 10*last.value + n.value
		last = n
	}
	return
}

func both(n int) (sum int) {
	a, b := newNode(1, nil), newNode(2, nil)
	for range n {
		c := newNode(a.value+b.value, nil)
		a, b = b, c
	}
	return a.value + b.value
}

func maximum(n int) int {
	best := newNode(0, nil)
	for i := range n {
		if m := newNode(i*7%n, nil); m.value > best.value {
			best = m
		}
	}
	return best.value
}

var global *node

func stores(n int) (sum int) {
	m := map[int]*node{}
	var s []*node
	c := make(chan *node, n)
	var fields struct{ a, b *node }
	var array [4]*node
	var fs []func() int
	for i := range n {
		m[i] = newNode(i, nil)
		s = append(s, newNode(i, m[i]))
		c <- wrapped(i)
		fields.b = fields.a
		fields.a = variable(i)
		array[i%4] = newNode(i, array[(i+1)%4])
		if i == 2 {
			global = either(i)
		}
		fs = append(fs, counter(i))
	}
	close(c)
	for i := range n {
		sum += m[i].value + s[i].value + s[i].next.value + fs[i]()
	}
	for x := range c {
		sum += x.value + x.next.value
	}
	return sum + fields.a.value*100 + fields.b.value + array[0].value + array[1].next.value
}

func recursive(n int, above *node) int {
	mine := newNode(n, above)
	if n == 0 {
		sum := 0
		for p := mine; p != nil; p = p.next {
			sum = sum*2 + p.value
		}
		return sum
	}
	r := recursive(n-1, mine)
	if mine.value != n {
		fmt.Println("changed")
	}
	return r + mine.value
}

func deferred() (text string) {
	for i := range 3 {
		n := newNode(i, nil)
		defer func() { text += fmt.Sprint(n.value, " ") }()
	}
	defer newNode(5, nil)
	return "deferred "
}

func sends() int {
	c := make(chan *node)
	for i := range 5 {
		n := newNode(i, nil)
		go func() { c <- newNode(n.value*2, n) }()
	}
	var got []int
	for range 5 {
		x := <-c
		got = append(got, x.value+x.next.value)
	}
	sort.Ints(got)
	return got[0] + got[4]*10
}

type maker interface{ make(v int) *node }
type plain struct{ base int }

func (p plain) make(v int) *node    { return newNode(p.base+v, nil) }
func (p *plain) pointer(v int) *int { v += p.base; return &v }

func indirect(m maker, f func(int, *node) *node) (sum int) {
	p := plain{7}
	g, h, k := p.pointer, plain.make, (*plain).pointer
	for i := range 5 {
		a, b := m.make(i), f(i, nil)
		sum += a.value + b.value + *g(i) + h(p, i).value + *k(&p, i) + *p.pointer(i) + p.make(i).value
	}
	return
}

func caught(n int) (sum int) {
	defer func() {
		recover()
		sum += 1000
	}()
	for i := range n {
		x := newNode(i, nil)
		sum += x.value
		if i == 7 {
			var p *node
			x = p.next
		}
	}
	return
}

func wrapping(n int) error {
	if n > 2 {
		return errors.New("deep")
	}
	return fmt.Errorf("%d: %w", n, wrapping(n+1))
}

func library() string {
	r := strings.NewReader("some text")
	b := make([]byte, 4)
	n, _ := r.Read(b)
	var out strings.Builder
	fmt.Fprintf(&out, "%s %d %v", b[:n], r.Len(), strings.NewReplacer("a", "b").Replace("banana"))
	err := errors.New("one")
	joined := errors.Join(err, wrapping(0))
	return out.String() + " " + strings.ReplaceAll(joined.Error(), "\n", "; ")
}

func main() {
	fmt.Println(dies())
	p := list(4)
	fmt.Println(p.value, p.next.value, p.next.next.next.value)
	fmt.Println(localList(10), previous(10), both(20), maximum(10))
	fmt.Println(stores(10), global.value, global.name)
	fmt.Println(recursive(15, nil), deferred(), sends())
	fmt.Println(indirect(plain{3}, newNode), indirect(&plain{4}, newNode), caught(20))
	fmt.Println(library())
}
