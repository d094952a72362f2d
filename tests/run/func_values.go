// run
// Functions as values: in variables, fields, maps, slices, parameters and results; comparison to nil; recursion.
package main

import (
	"fmt"
	"strings"
)

type op func(float64, float64) float64
type middleware func(func(string) string) func(string) string

func add(a, b float64) float64 { return a + b }

func apply(fs []func(int) int, x int) int {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

func logged(name string, out *[]string) middleware {
	return func(next func(string) string) func(string) string {
		return func(s string) string {
			*out = append(*out, name)
			return next(s) + "<" + name
		}
	}
}

func multi() (func() int, func(int)) {
	n := 0
	return func() int { return n }, func(m int) { n += m }
}

func curry(a int) func(int) func(int) int {
	return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
}

type machine struct {
	state func(*machine) bool
	log   []string
}

func start(m *machine) bool  { m.log = append(m.log, "start"); m.state = middle; return true }
func middle(m *machine) bool { m.log = append(m.log, "middle"); m.state = stop; return true }
func stop(m *machine) bool   { m.log = append(m.log, "stop"); return false }

var global = func(x int) int { return x + 1000 }

func main() {
	ops := map[string]op{"+": add, "-": func(a, b float64) float64 { return a - b }, "max": func(a, b float64) float64 { return max(a, b) }}
	fmt.Println(ops["+"](1, 2), ops["-"](1, 2), ops["max"](1, 2), ops["none"] == nil)
	fmt.Println(apply([]func(int) int{global, func(x int) int { return x * 2 }, func(x int) int { return -x }}, 1))
	var out []string
	h := logged("a", &out)(logged("b", &out)(strings.ToUpper))
	fmt.Println(h("x"), out)
	get, set := multi()
	set(5)
	set(7)
	fmt.Println(get(), curry(1)(2)(3))
	m := &machine{state: start}
	for m.state(m) {
	}
	fmt.Println(m.log)
	var f func()
	fmt.Println(f == nil, global != nil)
	f = func() { fmt.Println("called") }
	f()
	func(g func(func())) { g(f) }(func(h func()) { h(); h() })
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	global = fib
	fmt.Println(global(15))
	sum := 0
	walk := func(s []int, visit func(int) bool) {
		for _, v := range s {
			if !visit(v) {
				return
			}
		}
	}
	walk([]int{1, 2, 3, 4}, func(v int) bool { sum += v; return v < 3 })
	fmt.Println(sum, func() string { return "immediate" }(), strings.Map(func(r rune) rune { return r + 1 }, "HAL"))
	a := [...]func() int{0: func() int { return 1 }, 2: func() int { return 3 }}
	fmt.Println(a[0](), a[1] == nil, a[2]())
}
