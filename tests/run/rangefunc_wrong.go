// run
// Iterators that break the rules: what the loop panics with, and what it leaves alone.
package main

import (
	"fmt"
	"runtime"
)

type seq = func(func(int) bool)

func try(what string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(runtime.Error); ok {
			fmt.Printf("%s: %T %v\n", what, e, e)
		} else {
			fmt.Printf("%s: %v\n", what, r)
		}
	}()
	f()
	fmt.Println(what, "returns")
}

func stubborn(yield func(int) bool) {
	for i := range 5 {
		yield(i)
	}
}

func swallow(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield(1)
}

func swallowAndGoOn(yield func(int) bool) {
	func() {
		defer func() { fmt.Println("swallowed", recover()) }()
		yield(1)
	}()
	yield(2)
}

func replace(yield func(int) bool) {
	defer func() { panic(fmt.Sprint("replaced ", recover())) }()
	yield(1)
}

func failing(yield func(int) bool) {
	yield(1)
	panic("iterator's own")
}

func late(keep *func(int) bool) seq {
	return func(yield func(int) bool) {
		*keep = yield
		yield(1)
	}
}

func main() {
	try("break ignored", func() {
		for i := range stubborn {
			fmt.Println("body", i)
			break
		}
	})
	try("all consumed", func() {
		for i := range stubborn {
			fmt.Print(i, " ")
		}
	})
	try("return ignored", func() {
		for range stubborn {
			return
		}
	})
	try("outer break ignored", func() {
	outer:
		for i := range stubborn {
			for j := range stubborn {
				fmt.Println(i, j)
				if j == 1 {
					break outer
				}
			}
		}
	})
	try("outer continue through a careful inner loop", func() {
	outer:
		for i := range stubborn {
			for j := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
				fmt.Println(i, j)
				continue outer
			}
		}
	})
	try("outer break, inner careful", func() {
	outer:
		for i := range stubborn {
			for j := range func(yield func(int) bool) { _ = yield(1) && yield(2) } {
				fmt.Println(i, j)
				break outer
			}
		}
	})
	try("panic swallowed", func() {
		for range swallow {
			panic("body's")
		}
		fmt.Println("not here")
	})
	try("swallowed, then called again", func() {
		for i := range swallowAndGoOn {
			panic(i)
		}
	})
	try("replaced", func() {
		for range replace {
			panic("body's")
		}
	})
	try("iterator panics", func() {
		for i := range failing {
			fmt.Println("body", i)
		}
	})
	try("iterator panics after break", func() {
		for range failing {
			break
		}
	})
	try("late", func() {
		var keep func(int) bool
		for i := range late(&keep) {
			fmt.Println("body", i)
		}
		keep(2)
	})
	try("late after break", func() {
		var keep func(int) bool
		for range late(&keep) {
			break
		}
		keep(2)
	})
	try("the loop before", func() {
		var keep func(int) bool
		for range late(&keep) {
		}
		for i := range late(new(func(int) bool)) {
			fmt.Println("second loop", i)
			keep(3)
		}
	})
	try("from inside the body", func() {
		var keep func(int) bool
		for i := range late(&keep) {
			fmt.Println("body", i)
			keep(i + 1)
		}
	})
	try("from a deferred call", func() {
		for i := range func(yield func(int) bool) { defer yield(7); yield(1) } {
			fmt.Println("body", i)
		}
	})
	try("from a deferred call after break", func() {
		for i := range func(yield func(int) bool) { defer yield(7); yield(1) } {
			fmt.Println("body", i)
			break
		}
	})
	try("another goroutine", func() {
		for i := range func(yield func(int) bool) {
			done := make(chan bool)
			go func() { done <- yield(1) }()
			fmt.Println(<-done)
			yield(2)
		} {
			fmt.Println("body", i)
		}
	})
	try("nil", func() {
		var f seq
		for range f {
		}
	})
	try("again and again", func() {
		var keep func(int) bool
		for range late(&keep) {
		}
		for range 3 {
			try("  keep", func() { keep(1) })
		}
	})
	try("again and again after break", func() {
		for range func(yield func(int) bool) {
			yield(1)
			for range 3 {
				try("  yield", func() { yield(1) })
			}
		} {
			break
		}
	})
	try("every panic swallowed", func() {
		for range func(yield func(int) bool) {
			for range 3 {
				try("  yield", func() { yield(1) })
			}
		} {
			panic("p")
		}
	})
	try("swallowed, then another", func() {
		for range func(yield func(int) bool) {
			try("  yield", func() { yield(1) })
			panic("other")
		} {
			panic("p")
		}
	})
}
