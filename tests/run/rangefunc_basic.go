// run
// Range over functions: iteration variables declared and assigned to, none and blank ones, what is evaluated when.
package main

import "fmt"

type pairs struct {
	keys   []string
	values []int
}

func (p *pairs) All(yield func(string, int) bool) {
	for i, k := range p.keys {
		if !yield(k, p.values[i]) {
			return
		}
	}
}

func (p pairs) Keys() func(func(string) bool) {
	fmt.Println("Keys called")
	return func(yield func(string) bool) {
		for _, k := range p.keys {
			if !yield(k) {
				return
			}
		}
	}
}

type yielder func(int) bool
type seq func(yielder)

func count(n int) seq {
	return func(yield yielder) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func times(yield func() bool) {
	_ = yield() && yield() && yield()
}

type point struct{ x, y int }

func declared() {
	p := &pairs{[]string{"a", "b", "c"}, []int{1, 2, 3}}
	for k, v := range p.All {
		fmt.Println(k, v)
	}
	for k := range p.All {
		fmt.Println(k)
	}
	for _, v := range p.All {
		v *= 10
		fmt.Println(v)
	}
	for _, _ = range p.All {
		fmt.Println("blank")
	}
	for range p.All {
		fmt.Println("none")
	}
	for k := range p.Keys() {
		k := k + k
		fmt.Println(k)
	}
	n := 0
	for range times {
		n++
	}
	fmt.Println("times", n)
	for i := range count(3) {
		fmt.Println(i)
	}
	var empty seq = func(yielder) {}
	for i := range empty {
		fmt.Println("never", i)
	}
	for i := range func(yield func(int) bool) { yield(1 << 40) } {
		fmt.Println(i)
	}
}

func at(name string, m map[string]int) map[string]int {
	fmt.Println("at", name)
	return m
}

func assigned() {
	p := &pairs{[]string{"a", "b", "c"}, []int{1, 2, 3}}
	var k string
	var v int
	for k, v = range p.All {
	}
	fmt.Println(k, v)
	for k = range p.All {
		if k == "b" {
			break
		}
	}
	fmt.Println(k)
	for _, v = range p.All {
		v += 100
	}
	fmt.Println(v)
	var e any
	var s fmt.Stringer
	for e = range count(3) {
	}
	fmt.Println(e)
	for e, k = range swapped {
		fmt.Println(e, k)
	}
	for _, e = range p.All {
	}
	fmt.Println(e)
	for s = range func(yield func(name) bool) { yield("x") } {
	}
	fmt.Println(s)
	m := map[string]int{}
	list := make([]string, 3)
	i := 0
	for list[i], at("m", m)[k] = range p.All {
		i++
		k += "k"
	}
	fmt.Println(list, m, i)
	var pt point
	q := &pt
	arr := [2]int{}
	for q.x, pt.y = range func(yield func(int, int) bool) { _ = yield(3, 4) && yield(5, 6) } {
		arr[pt.x%2] = pt.y
	}
	fmt.Println(pt, arr)
	var pp *int = &v
	for *pp = range count(5) {
	}
	fmt.Println(v)
}

type name string

func (n name) String() string { return "name " + string(n) }

func swapped(yield func(fmt.Stringer, string) bool) { _ = yield(name("n"), "s") && yield(nil, "") }

func fresh() {
	var funcs []func() int
	var pointers []*int
	for i := range count(4) {
		funcs = append(funcs, func() int { i += 10; return i })
		pointers = append(pointers, &i)
	}
	for i, f := range funcs {
		fmt.Println(f(), f(), *pointers[i])
	}
	total := 0
	add := func(n int) { total += n }
	for i := range count(5) {
		func() {
			defer add(i)
			total *= 2
		}()
	}
	fmt.Println(total)
}

func once() func(func(int) bool) {
	fmt.Println("once")
	return func(yield func(int) bool) {
		fmt.Println(yield(1), yield(2), yield(3))
	}
}

func main() {
	declared()
	assigned()
	fresh()
	f := once()
	for i := range f {
		f = nil
		fmt.Println(i)
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		for range f {
		}
	}()
	var big [100]int
	for big[len(big)-1], big[0] = range func(yield func(int, int) bool) { yield(1, 2) } {
	}
	for b := range func(yield func([100]int) bool) { yield(big) } {
		b[1] = 5
		fmt.Println(b[0], b[1], b[99], big[1])
	}
}
