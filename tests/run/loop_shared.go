// run -gcflags=-lang=go1.21

// Before go1.22 a loop has one set of variables, which closures and pointers share.
package main

import "fmt"

type node struct {
	next *node
	i    *int
}

func three() (list []func() int) {
	for i := 0; i < 3; i++ {
		list = append(list, func() int { i += 10; return i })
	}
	return list
}

func ranges() {
	var funcs []func() string
	for i, s := range []string{"a", "b", "c"} {
		funcs = append(funcs, func() string { return fmt.Sprint(i, s) })
	}
	for k, v := range map[string]int{"only": 1} {
		funcs = append(funcs, func() string { return fmt.Sprint(k, v) })
	}
	for i, r := range "xyz" {
		funcs = append(funcs, func() string { return fmt.Sprint(i, r) })
	}
	for _, f := range funcs {
		fmt.Println(f())
	}
}

func pointers() {
	var list *node
	for i := 0; i < 3; i++ {
		list = &node{list, &i}
	}
	for n := list; n != nil; n = n.next {
		fmt.Print(*n.i, " ")
	}
	seen := map[*int]bool{}
	for i := range [4]bool{} {
		seen[&i] = true
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		seen[&v] = true
	}
	fmt.Println(len(seen))
}

func deferred() {
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print(i, " ") }()
	}
}

func main() {
	for _, f := range three() {
		fmt.Println(f())
	}
	ranges()
	pointers()
	deferred()
	fmt.Println()
	var last func() int
	for i, j := 0, 10; i < j; i, j = i+1, j-1 {
		if i == 2 {
			last = func() int { return i*100 + j }
		}
		if i == 4 {
			fmt.Println(last())
		}
	}
	fmt.Println(last())
}
