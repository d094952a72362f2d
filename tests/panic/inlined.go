// run
// Inlined calls have their own lines in traces and are frames to runtime.Callers.
package main

import (
	"fmt"
	"runtime"
)

func where() (string, int) {
	pc, _, line, _ := runtime.Caller(1)
	return runtime.FuncForPC(pc).Name(), line
}

func leaf() (string, int) {
	return where()
}

type T struct{ p *int }

func (t *T) get() int { return *t.p }
func outer(t *T) int {
	return t.get()
}

func index(a []int, i int) int {
	return a[i]
}

func recovered(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func frames() {
	var pcs [10]uintptr
	n := runtime.Callers(0, pcs[:])
	frames := runtime.CallersFrames(pcs[:n])
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		if f.Function[:5] == "main." {
			fmt.Println(f.Function, f.Line)
		}
	}
}

func a() { b() }
func b() {
	c()
}
func c() { frames() }

func first[E any](s []E) E { return s[0] }

func main() {
	fmt.Println(leaf())
	a()
	recovered(func() { outer(&T{}) })
	recovered(func() { println(index([]int{1}, 5)) })
	f := func() { a() }
	f()
	func() {
		b()
	}()
	recovered(func() { println(first([]int{})) })
	one := 1
	fmt.Println(outer(&T{&one}), first([]string{"a"}))
	fmt.Println(outer(&T{}))
}
