// run
// Every run-time error: that it is a runtime.Error, and its text.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	pad  [10000]byte
	next *node
	v    int
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(runtime.Error); ok {
			fmt.Println(name+":", e.Error())
		} else {
			fmt.Printf("%s: not a runtime.Error: %T %v\n", name, r, r)
		}
	}()
	f()
}

func main() {
	zero, n, neg := 0, 10, -1
	s := make([]int, 3)
	str := "abc"
	var arr [4]int
	var p *int
	var np *node
	var m map[string]int
	var f func()
	var e error
	var a any = "str"
	try("divide", func() { n /= zero })
	try("remainder", func() { n %= zero })
	try("index", func() { s[n] = 1 })
	try("negative index", func() { s[neg] = 1 })
	try("array index", func() { arr[n%7+1] = 1; arr[n] = 2 })
	try("string index", func() { _ = str[n] })
	try("slice", func() { _ = s[2:n] })
	try("slice3", func() { _ = s[1:2:n] })
	try("string slice", func() { _ = str[n:] })
	try("nil read", func() { _ = *p })
	try("nil write", func() { *p = 1 })
	try("nil field far away", func() { np.v = 1 })
	try("nil field read", func() { fmt.Println(np.next.v) })
	try("nil map", func() { m["a"] = 1 })
	try("nil func", func() { f() })
	try("nil interface", func() { _ = e.Error() })
	try("assertion", func() { _ = a.(int) })
	try("assertion to interface", func() { _ = a.(error) })
	try("comparison", func() { var x, y any = s, s; _ = x == y })
	try("hash", func() { _ = map[any]int{s: 1} })
	try("makeslice", func() { _ = make([]int, neg) })
	try("makeslice cap", func() { _ = make([]int, 0, neg) })
	try("shift", func() { n = 1 << neg })
	try("to array", func() { _ = [5]int(s) })
	try("nil panic", func() { panic(nil) })
	try("custom", func() { panic("custom") })
	try("nil slice index", func() { s = nil; s[0]++ })
	try("big index", func() { var u uint64 = 1<<64 - 1; s[u]++ })
	try("minint index", func() { s[-1<<63+zero]++ })
	fmt.Println(n)
}
