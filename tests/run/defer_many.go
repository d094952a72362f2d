// run -gcstress=200
// Thousands of deferred calls in one function, in recursion, conditional sets of them, with recover in the middle.
package main

import "fmt"

func loop(n int) (order int, ok bool) {
	want := n
	ok = true
	for i := range n {
		defer func() {
			want--
			if want != i {
				ok = false
			}
			order++
		}()
	}
	return
}

func conditional(mask int) (s string) {
	if mask&1 != 0 {
		defer func() { s += "a" }()
	}
	if mask&2 != 0 {
		defer func() { s += "b" }()
	}
	for i := 0; i < mask>>3; i++ {
		defer func(n int) { s += fmt.Sprint(n) }(i)
	}
	if mask&4 != 0 {
		defer func() { s += "c" }()
	}
	return ""
}

func recovering(n int) (got []int) {
	defer func() { got = append(got, -1) }()
	for i := range n {
		defer func() {
			if r := recover(); r != nil {
				got = append(got, r.(int))
				if i > 0 {
					panic(r.(int) + 1)
				}
			}
		}()
	}
	panic(0)
}

func recursive(n int) (sum int) {
	if n == 0 {
		return 0
	}
	defer func() { sum += n }()
	return recursive(n - 1)
}

type closer struct{ log *[]string }

func (c closer) close(name string) { *c.log = append(*c.log, name) }

func main() {
	fmt.Println(loop(5000))
	for mask := range 24 {
		fmt.Print(conditional(mask), " ")
	}
	fmt.Println()
	fmt.Println(recovering(6), recursive(1000))
	var log []string
	func() {
		c := closer{&log}
		for _, n := range []string{"x", "y", "z"} {
			defer c.close(n)
			defer closer.close(c, n+n)
		}
	}()
	fmt.Println(log)
}
