// run
// Returns out of loops over functions: several results, results of calls, named and blank ones, what deferred calls do to them.
package main

import (
	"errors"
	"fmt"
)

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func one(n int) int {
	for i := range upto(10) {
		if i*i >= n {
			return i
		}
	}
	return -1
}

func two(n int) (int, error) {
	for i := range upto(3) {
		for j := range upto(3) {
			if i*j == n {
				return i*10 + j, nil
			}
		}
	}
	return 0, errors.New("none")
}

func viaCall(n int) (any, error) {
	for range upto(3) {
		return two(n)
	}
	return nil, nil
}

func iface(n int) any {
	for i := range upto(5) {
		if i == n {
			return i
		}
		for j := range upto(5) {
			if i*j == n {
				return fmt.Sprint(i, "*", j)
			}
		}
	}
	return nil
}

func named(n int) (a int, b string, err error) {
	defer func() {
		b += "!"
		if err != nil {
			a = -a
		}
	}()
	for i := range upto(4) {
		a = i
		b += fmt.Sprint(i)
		if i == n {
			return
		}
		if i == n+1 {
			return a * 100, "x" + b, errors.New("e")
		}
	}
	return 7, b, nil
}

func blank() (_ int, s string, _ bool) {
	for i := range upto(3) {
		if i == 1 {
			return 5, "five", true
		}
	}
	return
}

func swap(a, b int) (x, y int) {
	x, y = a, b
	for range upto(1) {
		return y, x
	}
	return
}

func recovered() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v with %d", r, n)
		}
	}()
	for i := range upto(5) {
		n = i
		if i == 3 {
			panic("p")
		}
	}
	return
}

func unnamedRecovered() int {
	defer func() { recover() }()
	for range upto(5) {
		return func() int { panic("in the value") }()
	}
	return 1
}

func closure() func() int {
	for i := range upto(5) {
		if i == 2 {
			return func() int { i++; return i }
		}
	}
	return nil
}

func pointer() *int {
	for i := range upto(5) {
		if i == 2 {
			return &i
		}
	}
	return nil
}

type big struct {
	a [40]int
	s string
}

func large() (big, []int, map[string]int) {
	for i := range upto(5) {
		if i == 4 {
			var b big
			b.a[39] = i
			b.s = "big"
			return b, b.a[38:], map[string]int{"i": i}
		}
	}
	return big{}, nil, nil
}

func spread() (r []string) {
	add := func(x int, s string) bool { r = append(r, fmt.Sprint(x, s)); return len(r) < 3 }
	for i := range upto(5) {
		if !add(i, "a") {
			return
		}
		defer add(i, "d")
	}
	return
}

func noResult(n int) {
	for i := range upto(5) {
		if i == n {
			fmt.Println("found", i)
			return
		}
	}
	fmt.Println("not found")
}

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) All(yield func(int) bool) bool {
	return t == nil || t.left.All(yield) && yield(t.value) && t.right.All(yield)
}

func (t *tree) find(f func(int) bool) (v int, ok bool) {
	for v := range func(yield func(int) bool) { t.All(yield) } {
		if f(v) {
			return v, true
		}
	}
	return
}

func main() {
	fmt.Println(one(17), one(1000))
	fmt.Println(two(2))
	fmt.Println(two(3))
	fmt.Println(viaCall(4))
	fmt.Println(viaCall(5))
	fmt.Println(iface(1), iface(6), iface(99))
	for i := range 6 {
		fmt.Println(named(i - 2))
	}
	fmt.Println(blank())
	fmt.Println(swap(1, 2))
	fmt.Println(recovered())
	fmt.Println(unnamedRecovered())
	f := closure()
	fmt.Println(f(), f(), *pointer())
	b, s, m := large()
	fmt.Println(b.a[39], b.s, s, m)
	fmt.Println(spread())
	noResult(3)
	noResult(9)
	t := &tree{&tree{nil, nil, 1}, &tree{&tree{nil, nil, 3}, nil, 4}, 2}
	fmt.Println(t.find(func(n int) bool { return n > 2 }))
	fmt.Println(t.find(func(n int) bool { return n > 4 }))
}
