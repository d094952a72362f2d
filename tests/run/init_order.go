// run
// Package variables are initialized by their dependencies, then init functions run in order.
package main

import "fmt"

var log []string

func note(name string, v int) int {
	log = append(log, name)
	return v
}

var (
	a = note("a", c+b)
	b = note("b", f())
	c = note("c", 3)
	d = note("d", 4)
)

func f() int {
	d++
	return d
}

var x, y = two()

func two() (int, int) { return note("x,y", e), 2 }

var e = note("e", 9)

var _ = note("blank", 0)

var viaMethod = note("viaMethod", T{}.get())

type T struct{}

func (T) get() int { return late }

var late = note("late", 77)

var viaClosure = func() int { return note("viaClosure", later) }()
var later = note("later", 5)

var viaValue = T.get
var table = map[string]func() int{"f": func() int { return lateTable }}
var lateTable = note("lateTable", 1)

var p = &target
var target = note("target", 8)

var lazy = func() int { return unused }
var unused = 6

var arr = [...]int{note("arr0", 1), note("arr1", late)}

var zero int
var constant = 5
var composite = struct {
	s []string
	m map[int]string
}{[]string{"s"}, map[int]string{1: "one"}}

func init() {
	log = append(log, "init 1")
	zero = a
}

func init() {
	log = append(log, "init 2")
	func() { log = append(log, "in init") }()
}

func main() {
	for _, s := range log {
		fmt.Print(s, "; ")
	}
	fmt.Println()
	fmt.Println(a, b, c, d, x, y, e, viaMethod, late, viaClosure, *p, lazy(), arr, zero, constant, composite)
	fmt.Println(viaValue(T{}), table["f"]())
}

func init() { log = append(log, "init 3") }
