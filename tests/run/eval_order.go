// run
// Calls, receives and logical operators happen from left to right; operands are read when the spec says so.
package main

import "fmt"

func f(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func pair(name string) (int, int) {
	fmt.Print(name, " ")
	return 1, 2
}

func yes(name string) bool { fmt.Print(name, " "); return true }
func no(name string) bool  { fmt.Print(name, " "); return false }

type obj struct{ v int }

func (o *obj) add(name string, n int) *obj {
	fmt.Print(name, " ")
	o.v += n
	return o
}

func ptr(name string, p *int) *int { fmt.Print(name, " "); return p }
func arr(name string, a []int) []int { fmt.Print(name, " "); return a }
func fn(name string) func(int, int) int {
	fmt.Print(name, " ")
	return func(a, b int) int { return a*10 + b }
}

func main() {
	fmt.Println(f("a", 1) + f("b", 2)*f("c", 3) - f("d", 4))
	fmt.Println(fn("fn")(f("x", 1), f("y", 2)))
	fmt.Println(yes("p") && no("q") && yes("never"), no("r") || yes("s") || no("never"), !(yes("u") && yes("v")) || no("w"))
	s := []int{0, 0, 0}
	arr("s1", s)[f("i", 1)] = f("v", 5)
	fmt.Println(s)
	arr("s1", s)[f("i", 0)], arr("s2", s)[f("j", 2)] = f("v", 7), f("w", 8)
	fmt.Println(s)
	var x, y int
	*ptr("px", &x), *ptr("py", &y) = pair("pair")
	fmt.Println(x, y)
	*ptr("px", &x) += f("inc", 10)
	fmt.Println(x)
	o := (&obj{}).add("one", 1).add("two", f("arg", 2)).add("three", 3)
	fmt.Println(o.v)
	lit := []int{f("l0", 0), f("l1", 1), 5: f("l5", 5)}
	fmt.Println(lit)
	st := struct{ a, b int }{b: f("b", 2), a: f("a", 1)}
	fmt.Println(st)
	arr("slice", s)[f("lo", 0):f("hi", 2)][f("idx", 1)]++
	fmt.Println(s)
	i := 0
	i, s[i] = 1, 42
	fmt.Println(i, s)
	i = 2
	s[i], i = 100, 0
	fmt.Println(i, s)
	a, b, c := 1, 2, 3
	a, b, c = b, c, a
	fmt.Println(a, b, c)
	p := &obj{1}
	q := p
	p, p.v = &obj{2}, 50 // p.v is the old object's
	fmt.Println(p.v, q.v)
	n := 1
	change := func() int { n = 100; return 1 }
	m := map[int]int{}
	m[change()] = n
	fmt.Println(m[1] == 1 || m[1] == 100)
	defer fmt.Println("deferred", f("now", 1))
	if v := f("if", 1); v == f("cond", 1) {
		fmt.Println("then")
	} else if f("never", 1) == 1 {
	}
	func(a ...int) { fmt.Println(a) }(f("v1", 1), f("v2", 2), f("v3", 3))
	z := f("z", 1) == 1 && func() bool { return f("inner", 1) == 1 }()
	fmt.Println(z)
	var e []int
	func() {
		defer func() { fmt.Println(recover()) }()
		e[f("bad index", 3)] = f("still evaluated", 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *obj
		np.v = f("evaluated first", 1)
	}()
}
