// run
// Values of size zero: arrays, slices, maps, fields, allocation, comparison of pointers is not relied on.
package main

import "fmt"

type empty struct{}
type nothing [0]int
type wrapper struct {
	empty
	n nothing
	x int
	_ struct{}
}

func (empty) name() string    { return "empty" }
func (e *empty) ptr() string  { return "pointer to empty" }
func (n nothing) len() int    { return len(n) }
func pass(e empty, n nothing, x int) (empty, int, nothing) { return e, x, n }

func main() {
	var e empty
	var n nothing
	w := wrapper{x: 5}
	fmt.Println(e.name(), w.name(), w.ptr(), n.len(), w.x, w)
	a, x, b := pass(e, n, 9)
	fmt.Println(a == e, x, b == n)
	set := map[string]empty{"a": {}, "b": {}}
	_, ok := set["a"]
	_, no := set["z"]
	fmt.Println(len(set), ok, no)
	s := make([]empty, 1000000)
	s = append(s, e, empty{})
	s2 := s[5:10]
	copy(s2, s)
	fmt.Println(len(s), len(s2), cap(make([]empty, 3, 100)) >= 3)
	n2 := 0
	for range s2 {
		n2++
	}
	for i, v := range [3]empty{} {
		n2 += i
		_ = v
	}
	fmt.Println(n2)
	p := new(empty)
	*p = e
	var i any = e
	_, isEmpty := i.(empty)
	fmt.Println(*p == e, isEmpty, i == any(empty{}), any(nothing{}) == any(nothing{}), any([0]int{}) == any(nothing{}))
	arr := [5][0]string{}
	fmt.Println(len(arr), arr, len(arr[3]))
	f := func(e ...empty) int { return len(e) }
	fmt.Println(f(), f(e, e), f(s2...))
	type big struct {
		a empty
		b int64
		c empty
	}
	v := big{b: 1}
	q := &v.c
	*q = empty{}
	fmt.Println(v.b, map[empty]int{{}: 3}[e])
	m := map[nothing]map[empty]string{{}: {{}: "deep"}}
	fmt.Println(m[n][e])
}
