// run
// Closures made and called in loops of every form, storing, sorting, accumulating; captured results and parameters.
package main

import (
	"fmt"
	"sort"
)

func retry(n int, f func(attempt int) error) (err error) {
	for i := 1; i <= n; i++ {
		if err = f(i); err == nil {
			return nil
		}
	}
	return fmt.Errorf("after %d: %w", n, err)
}

func each(n int, f func(int) func()) (undo []func()) {
	for i := range n {
		undo = append(undo, f(i))
	}
	return
}

func outer(a, b int) (x int, get func() (int, int)) {
	get = func() (int, int) { a++; x++; return a + b, x }
	x = 10
	return x * 2, get
}

type handler struct {
	name string
	fn   func() string
}

func main() {
	sum := 0
	for i := range 5 {
		func(n int) { sum += n * i }(i + 1)
	}
	fmt.Println(sum)
	fmt.Println(retry(3, func(n int) error {
		if n < 3 {
			return fmt.Errorf("attempt %d", n)
		}
		return nil
	}), retry(2, func(n int) error { return fmt.Errorf("attempt %d", n) }))
	var log []string
	undo := each(3, func(i int) func() {
		log = append(log, fmt.Sprint("do", i))
		return func() { log = append(log, fmt.Sprint("undo", i)) }
	})
	for i := len(undo) - 1; i >= 0; i-- {
		undo[i]()
	}
	fmt.Println(log)
	x, get := outer(1, 2)
	fmt.Println(x)
	fmt.Println(get())
	fmt.Println(get())
	var hs []handler
	for name, v := range map[string]int{"a": 1, "b": 2, "c": 3} {
		v *= 10
		hs = append(hs, handler{name, func() string { v++; return fmt.Sprint(name, v) }})
	}
	sort.Slice(hs, func(i, j int) bool { return hs[i].name < hs[j].name })
	for _, h := range hs {
		fmt.Print(h.fn(), h.fn(), " ")
	}
	fmt.Println()
	gens := map[string]func() int{}
	for _, step := range []int{1, 10} {
		cur := 0
		gens[fmt.Sprint("by", step)] = func() int { cur += step; return cur }
	}
	fmt.Println(gens["by1"](), gens["by1"](), gens["by10"](), gens["by1"](), gens["by10"]())
	var nested [][]func() int
	for i := 0; i < 2; i++ {
		var row []func() int
		for j := 0; j < 2; j++ {
			row = append(row, func() int { i += 100; return i + j })
		}
		nested = append(nested, row)
		i -= 0
	}
	fmt.Println(nested[0][0](), nested[0][1](), nested[1][0](), nested[1][1]())
	pipeline := func(x int) int { return x }
	for _, op := range []func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * x }} {
		prev := pipeline
		pipeline = func(x int) int { return op(prev(x)) }
	}
	fmt.Println(pipeline(4))
	if f := func() bool { sum++; return sum > 0 }; f() && f() {
		fmt.Println(sum)
	}
	switch g := func() int { return sum }; g() {
	case sum:
		fmt.Println("same")
	}
}
