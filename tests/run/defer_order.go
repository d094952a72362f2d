// run
// Deferred calls: last in first out, arguments evaluated at the statement, in loops, conditionals and closures.
package main

import "fmt"

func arg(s string) string {
	fmt.Println("evaluated", s)
	return s
}

func run() (n int) {
	defer fmt.Println("first deferred, last run", n)
	for i := range 3 {
		defer fmt.Println("loop", i)
	}
	x := 1
	defer fmt.Println("x was", x)
	defer func() { fmt.Println("x is", x) }()
	defer func(y int) { fmt.Println("y", y, "x", x) }(x * 10)
	x = 2
	if x == 2 {
		defer arg(arg("inner"))
	}
	f := func() { fmt.Println("old f") }
	defer f()
	f = func() { fmt.Println("new f") }
	fmt.Println("returning")
	return 7
}

type res struct{ name string }

func (r *res) close()      { fmt.Println("close", r.name) }
func (r res) closeValue()  { fmt.Println("closeValue", r.name) }

func methods() {
	r := &res{"one"}
	defer r.close()
	defer r.closeValue()
	defer (*res).close(r)
	r.name = "changed"
	var c interface{ close() } = &res{"iface"}
	defer c.close()
	c = &res{"other"}
	g := r.closeValue
	r.name = "twice"
	defer g()
}

func early(n int) string {
	defer fmt.Println("one", n)
	if n == 0 {
		return "early"
	}
	defer fmt.Println("two", n)
	if n == 1 {
		return "middle"
	}
	defer fmt.Println("three", n)
	return "late"
}

func nested() {
	defer func() {
		defer fmt.Println("inner deferred")
		fmt.Println("outer deferred")
	}()
	func() {
		defer fmt.Println("of the literal")
		fmt.Println("in the literal")
	}()
	fmt.Println("end of nested")
}

func builtins() {
	m := map[int]int{1: 1, 2: 2}
	defer func() { fmt.Println(len(m)) }()
	defer delete(m, 1)
	s := []int{1, 2}
	defer func() { fmt.Println(s) }()
	defer copy(s, []int{9})
	defer print("")
	var none func()
	defer func() { fmt.Println("recovered", recover()) }()
	defer none()
	fmt.Println("nil func deferred")
}

func main() {
	fmt.Println(run())
	methods()
	fmt.Println(early(0), early(1), early(2))
	nested()
	builtins()
	for i := 0; i < 40; i++ {
		defer func() { fmt.Print(i, " ") }()
	}
}
