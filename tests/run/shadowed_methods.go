// run
// Method sets: what satisfies which interface, embedded pointers, shadowed and ambiguous names, interface embedding.
package main

import "fmt"

type namer interface{ name() string }
type setter interface{ set(string) }
type both interface {
	namer
	setter
}

type V struct{ s string }

func (v V) name() string   { return "V" + v.s }
func (v *V) set(s string)  { v.s = s }

type E struct{ V }
type P struct{ *V }
type S struct{ V }

func (S) name() string { return "S shadows" }

type I struct{ namer }
type A struct {
	V
	W
}
type W struct{ x int }

func (W) name() string { return "W" }
func (W) only() string { return "only" }

func implements(x any) string {
	_, n := x.(namer)
	_, s := x.(setter)
	_, b := x.(both)
	return fmt.Sprintf("%T:%v,%v,%v", x, n, s, b)
}

func main() {
	v := V{"1"}
	fmt.Println(implements(v), implements(&v), implements(E{v}), implements(&E{v}), implements(P{&v}), implements(&P{&v}))
	fmt.Println(implements(S{v}), implements(&S{v}), implements(I{v}), implements(I{&v}), implements(A{}), implements(&A{}))
	e := E{v}
	e.set("2")
	fmt.Println(e.name(), v.name(), E.name(e), (*E).name(&e))
	p := P{&v}
	p.set("3")
	fmt.Println(p.name(), v.name())
	s := S{v}
	fmt.Println(s.name(), s.V.name(), namer(s).name(), namer(&s).name())
	i := I{s}
	fmt.Println(i.name(), I{namer: i}.name())
	a := A{v, W{1}}
	fmt.Println(a.V.name(), a.W.name(), a.only())
	var b both = &e
	b.set("9")
	fmt.Println(b.name(), e.s)
	type ptrTo *V
	var q ptrTo = &v
	fmt.Println((*q).name(), q.s)
	fs := []func() string{v.name, e.name, p.name, s.name, i.name, b.name}
	v.s = "late"
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
