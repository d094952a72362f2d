// run
// Embedding: promoted fields and methods at several depths, shadowing, pointers, interfaces inside structs.
package main

import "fmt"

type base struct {
	id   int
	name string
}

func (b base) describe() string   { return fmt.Sprint("base ", b.id, " ", b.name) }
func (b *base) rename(n string)   { b.name = n }
func (b base) who() string        { return "base" }

type middle struct {
	base
	name string
}

func (m middle) who() string { return "middle over " + m.base.who() }

type top struct {
	*middle
	fmt.Stringer
	extra int
}

type label string

func (l label) String() string { return "label:" + string(l) }

type other struct{ id int }

type both struct {
	base
	other
}

type number int

func (n *number) inc()    { *n++ }
func (n number) get() int { return int(n) }

type counter struct {
	number
	*base
}

type describer interface{ describe() string }

func main() {
	m := middle{base{1, "inner"}, "outer"}
	fmt.Println(m.id, m.name, m.base.name, m.describe(), m.who())
	m.rename("renamed")
	m.id = 7
	fmt.Println(m, m.describe())
	t := top{&m, label("L"), 5}
	t.rename("via top")
	t.middle.base.id++
	fmt.Println(t.name, t.base.name, t.who(), t.String(), t.describe(), m.id, t.extra)
	b := both{base{1, "b"}, other{2}}
	fmt.Println(b.base.id, b.other.id, b.name)
	c := counter{3, &base{9, "c"}}
	c.inc()
	c.number.inc()
	c.rename("shared")
	d := c
	d.inc()
	d.rename("both")
	fmt.Println(c.get(), d.get(), c.name, d.describe(), c.number)
	for _, x := range []describer{m, &m, t, &t, c, &c, base{4, "plain"}, struct{ base }{base{5, "anon"}}} {
		fmt.Println(x.describe())
	}
	var nilTop top
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(nilTop.id)
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(nilTop.String())
	}()
	fmt.Printf("%v %+v\n", m, b)
	f := t.describe
	m.id = 1000
	fmt.Println(f(), t.describe(), (*middle).describe(&m), middle.who(m), counter.get(c))
	type local struct{ both }
	l := local{b}
	l.other.id = 44
	l.name = "deep"
	fmt.Println(l, b.other.id)
}
