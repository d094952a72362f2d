// run
// Only an interior pointer keeps an object: into arrays, structs, slices' ends, strings; then garbage is made.
package main

import (
	"fmt"
	"runtime"
)

type rec struct {
	a, b int
	s    string
	in   struct{ x, y *int }
	arr  [10]int
}

func field() *int {
	r := &rec{b: 42}
	return &r.b
}

func element() *int {
	r := new(rec)
	r.arr[9] = 43
	return &r.arr[9]
}

func sub() []int {
	s := make([]int, 1000)
	s[999] = 44
	return s[999:]
}

func text() string {
	b := make([]byte, 5000)
	for i := range b {
		b[i] = byte('a' + i%26)
	}
	return string(b)[4990:]
}

func chain() **int {
	r := new(rec)
	r.in.y = new(int)
	*r.in.y = 45
	return &r.in.y
}

func emptyTail() []int {
	s := make([]int, 10)
	return s[10:]
}

func churn() {
	for range 100 {
		_ = fmt.Sprint(make([]int, 100))
	}
	runtime.GC()
}

type iface interface{ get() int }

func (r *rec) get() int { return r.arr[5] }

func main() {
	p, q, s, t, c, e := field(), element(), sub(), text(), chain(), emptyTail()
	r := &rec{}
	r.arr[5] = 46
	var i iface = r
	f := r.get
	r = nil
	churn()
	fmt.Println(*p, *q, s, t, **c, len(e), cap(e), i.get(), f())
	s = append(s, 1, 2)
	e = append(e, 5)
	churn()
	fmt.Println(s, e, *p)
	m := map[int]*int{1: &s[1]}
	s = nil
	churn()
	fmt.Println(*m[1])
}
