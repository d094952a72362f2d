// run
// Method values bind the receiver when they are made; method expressions take it as a parameter; both as func values.
package main

import "fmt"

type acc struct{ total int }

func (a *acc) add(n int) int     { a.total += n; return a.total }
func (a acc) show(prefix string) string { return fmt.Sprint(prefix, a.total) }

type adder interface{ add(int) int }

type wrap struct{ *acc }
type wrapValue struct{ acc }

type op func(acc, string) string

func apply(f func(int) int, ns ...int) (last int) {
	for _, n := range ns {
		last = f(n)
	}
	return last
}

func get(a *acc) *acc {
	fmt.Print("get ")
	return a
}

func main() {
	a := acc{10}
	add := a.add
	show := a.show
	fmt.Println(apply(add, 1, 2, 3), a.total)
	fmt.Println(show("bound early: "), a.show("now: "))
	f := get(&a).add
	fmt.Println("made")
	fmt.Println(f(4), f(5))
	expr := (*acc).add
	fmt.Println(expr(&a, 100), a.total)
	var g op = acc.show
	h := (*acc).show
	fmt.Println(g(a, "g"), h(&a, "h"))
	var i adder = &a
	bound := i.add
	b := acc{}
	i = &b
	fmt.Println(bound(1), i.add(1), adder.add(i, 5), b)
	w := wrap{&a}
	wv := wrapValue{a}
	fmt.Println(w.add(0) == a.total, wrap.add(w, 1), wv.add(1000), a.total < 1000, (*wrapValue).add(&wv, 1), wrapValue.show(wv, "wv"))
	fs := []func(int) int{a.add, b.add, w.add}
	for _, f := range fs {
		f(1)
	}
	fmt.Println(a, b)
	m := map[string]func(string) string{"a": a.show, "b": b.show}
	a.total = -1
	fmt.Println(m["a"]("m"), m["b"]("m"))
	defer fmt.Println(a.show("deferred argument is evaluated now: "))
	defer a.add(1)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none adder
		x := none.add
		fmt.Println("not reached", x)
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var np *acc
		y := np.show
		fmt.Println("not reached", y)
	}()
	var np *acc
	z := np.add
	fmt.Println(z != nil)
	fmt.Println(interface{ show(string) string }.show(a, "anonymous "))
	local := func() func() string {
		c := acc{77}
		return func() string { return c.show("kept ") }
	}()
	fmt.Println(local())
}
