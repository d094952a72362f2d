// run
// Methods on every kind of named type, value and pointer receivers, automatic & and *, nil receivers.
package main

import "fmt"

type num int

func (n num) double() num { return n * 2 }
func (n *num) add(d num)  { *n += d }

type list []string

func (l list) last() string      { return l[len(l)-1] }
func (l *list) push(s string)    { *l = append(*l, s) }
func (l list) set(i int, s string) { l[i] = s }

type dict map[string]int

func (d dict) inc(k string) dict { d[k]++; return d }

type fn func(int) int

func (f fn) twice(x int) int { return f(f(x)) }

type pair [2]int

func (p pair) swap() pair   { return pair{p[1], p[0]} }
func (p *pair) swapInPlace() { p[0], p[1] = p[1], p[0] }

type tree struct {
	left, right *tree
	v           int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{v: v}
	}
	if v < t.v {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.left.sum() + t.v + t.right.sum()
}

type empty struct{}

func (empty) hello() string  { return "hello" }
func (*empty) nilOK() string { return "fine" }

type flag bool

func (f flag) not() flag { return !f }

type str string

func (s str) len() int { return len(s) }

func main() {
	n := num(4)
	n.add(3)
	p := &n
	p.add(1)
	fmt.Println(n, n.double(), p.double().double(), num(5).double())
	var l list
	l.push("a")
	l.push("b")
	l.set(0, "z")
	fmt.Println(l, l.last(), (&l).last())
	d := dict{}
	fmt.Println(d.inc("x").inc("x").inc("y"))
	fmt.Println(fn(func(x int) int { return x * x }).twice(3))
	q := pair{1, 2}
	q.swapInPlace()
	fmt.Println(q, q.swap(), q)
	var root *tree
	for _, v := range []int{5, 2, 8, 1, 9} {
		root = root.insert(v)
	}
	fmt.Println(root.sum(), root.left.v, root.right.right.v)
	var e *empty
	fmt.Println(e.nilOK(), empty{}.hello(), flag(true).not(), str("four").len())
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(e.hello())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *num
		fmt.Println(np.double())
	}()
	arr := []num{1, 2}
	arr[1].add(40)
	m := map[string]*num{"k": &arr[0]}
	m["k"].add(100)
	st := struct{ n num }{7}
	st.n.add(1)
	fmt.Println(arr, st)
}
