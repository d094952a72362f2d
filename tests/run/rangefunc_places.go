// run
// Loops over functions wherever code stands: init and blank functions, initializers, methods, behind labels.
package main

import "fmt"

func up(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func init() {
	for i := range up(2) {
		fmt.Println("init one", i)
	}
}

func _() {
	for range up(3) {
	}
}

func init() {
	for i := range up(1) {
		defer fmt.Println("init two", i)
	}
}

type V struct{ a, b int }

func (v V) each(yield func(int) bool) { _ = yield(v.a) && yield(v.b) }
func (v V) sum() (s int) {
	for x := range v.each {
		v.a = 100
		s += x + v.a
	}
	for x := range V.pairs(v) {
		s += x
	}
	return
}
func (v V) pairs() func(func(int) bool) { return v.each }

type I interface{ each(func(int) bool) }

var list = []func() int{func() (n int) {
	for x := range (V{5, 6}).each {
		n += x
	}
	return
}}
var m = map[string]int{"a": func() int {
	for x := range up(7) {
		if x == 4 {
			return x
		}
	}
	return 0
}()}

func gotoSelf() {
	n := 0
again:
	for i := range up(3) {
		n++
		for range up(2) {
			if n < 5 && i == 1 {
				goto again
			}
		}
	}
	fmt.Println("n", n)
}

func sends(c chan<- any) {
	defer close(c)
	for i, c2 := range func(yield func(int, chan<- any) bool) { yield(1, c); yield(2, c) } {
		c2 <- i
		go func() {}()
	}
}

func constants() {
	for i := range up(3) {
		const a = 1 << iota
		type local struct{ x [a + 1]int }
		var l local
		l.x[a] = i
		switch x := any(l).(type) {
		case local:
			fmt.Printf("%T %v\n", x, x)
		}
	}
}

func main() {
	fmt.Println(V{1, 2}.sum(), list[0](), m)
	var i I = V{3, 4}
	for x := range i.each {
		fmt.Println(x)
	}
	gotoSelf()
	c := make(chan any)
	go sends(c)
	for v := range c {
		fmt.Println(v)
	}
	constants()
}
