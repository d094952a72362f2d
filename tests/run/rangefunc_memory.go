// run
// What bodies of loops over functions capture stays alive and apart: variables of each iteration, results, large ones.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [8]int
}

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			garbage()
			if !yield(i) {
				return
			}
		}
	}
}

var sink any

func garbage() {
	for range 20 {
		sink = make([]byte, 1000)
	}
}

func list(n int) (head *node) {
	for i := range upto(n) {
		x := node{next: head}
		x.data[i%8] = i
		head = &x
		if i%50 == 0 {
			runtime.GC()
		}
	}
	return
}

func closures(n int) []func() (int, string) {
	var fs []func() (int, string)
	for i := range upto(n) {
		s := fmt.Sprint("s", i)
		p := &i
		fs = append(fs, func() (int, string) { *p++; return i, s })
	}
	return fs
}

func strings(n int) (a, b string) {
	for i := range upto(n) {
		a = fmt.Sprint(a, i%10)
		for j := range upto(2) {
			b = fmt.Sprint(j, b)
			if len(b) > n {
				return a + "|", b
			}
		}
	}
	return
}

func frames(depth int) int {
	var local [64]int
	total := 0
	for i := range upto(2) {
		local[i] = depth
		if depth > 0 {
			total += frames(depth - 1)
		}
		p := &local
		defer func() { p[63]++ }()
		total += p[i]
	}
	return total
}

func channels() (sum int) {
	c := make(chan *int, 100)
	for i := range upto(100) {
		c <- &i
	}
	close(c)
	runtime.GC()
	for p := range func(yield func(*int) bool) {
		for p := range c {
			if !yield(p) {
				return
			}
		}
	} {
		sum += *p
	}
	return
}

func main() {
	sum, n := 0, 0
	for x := list(300); x != nil; x = x.next {
		for _, d := range x.data {
			sum += d
		}
		n++
	}
	fmt.Println(n, sum)
	for i, f := range closures(20) {
		f()
		a, b := f()
		if a != i+2 || b != fmt.Sprint("s", i) {
			fmt.Println("wrong", i, a, b)
		}
	}
	fmt.Println(strings(30))
	fmt.Println(frames(6))
	fmt.Println(channels())
}
