// run -gcstress=20000
// A million activations: plain, mutual, through a method, an interface, a closure, with a defer at each level.
package main

import "fmt"

func plain(n int) int {
	if n == 0 {
		return 0
	}
	return plain(n-1) + 1
}

func even(n int) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd(n int) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

type list struct {
	next *list
	v    int
}

func (l *list) sum() int {
	if l == nil {
		return 0
	}
	return l.v + l.next.sum()
}

type stepper interface{ step(n int) int }
type inc int

func (i inc) step(n int) int {
	if n == 0 {
		return int(i)
	}
	var s stepper = i + 1
	return s.step(n - 1)
}

func deferred(n int, total *int) {
	defer func() { *total++ }()
	if n > 0 {
		deferred(n-1, total)
	}
}

func unwind(n int) {
	if n == 0 {
		panic("bottom")
	}
	unwind(n - 1)
	fmt.Print()
}

func main() {
	fmt.Println(plain(1000000), even(1000000), odd(999999))
	var l *list
	for i := range 100000 {
		l = &list{l, i}
	}
	fmt.Println(l.sum())
	fmt.Println(stepper(inc(0)).step(100000))
	total := 0
	deferred(100000, &total)
	fmt.Println(total)
	var f func(n int) int
	f = func(n int) int {
		if n == 0 {
			return 1
		}
		return f(n-1) + n%2
	}
	fmt.Println(f(1000000))
	func() {
		defer func() { fmt.Println(recover()) }()
		unwind(500000)
	}()
}
