// run
// Interfaces: dynamic dispatch, embedding, overlapping methods, values against pointers, conversion between them.
package main

import "fmt"

type shape interface {
	area() float64
	perimeter() float64
}

type named interface{ name() string }

type namedShape interface {
	shape
	named
}

type widest interface {
	namedShape
	name() string // overlaps
	fmt.Stringer
}

type square struct{ side float64 }

func (s square) area() float64      { return s.side * s.side }
func (s square) perimeter() float64 { return 4 * s.side }
func (s square) name() string       { return "square" }
func (s square) String() string     { return fmt.Sprintf("square(%g)", s.side) }

type circle struct{ r float64 }

func (c *circle) area() float64      { return 3 * c.r * c.r }
func (c *circle) perimeter() float64 { return 6 * c.r }
func (c *circle) name() string       { c.r++; return "circle" }

type unit int

func (u unit) area() float64      { return float64(u) }
func (u unit) perimeter() float64 { return 0 }

type byteShape byte

func (b byteShape) area() float64      { return float64(b) / 2 }
func (b byteShape) perimeter() float64 { return -1 }

type fnShape func() float64

func (f fnShape) area() float64      { return f() }
func (f fnShape) perimeter() float64 { return f() * 2 }

func total(shapes ...shape) (sum float64) {
	for _, s := range shapes {
		sum += s.area() + s.perimeter()
	}
	return
}

func main() {
	c := &circle{1}
	fmt.Println(total(square{2}, c, unit(7), byteShape(9), fnShape(func() float64 { return 10 }), &square{1}))
	var ns namedShape = c
	var s shape = ns
	fmt.Println(ns.name(), c.r, s.area())
	var w widest = square{3}
	ns = w
	s = ns
	var n named = w
	fmt.Println(w, n.name(), s.area(), ns.perimeter())
	_, isNamed := s.(named)
	_, isStringer := s.(fmt.Stringer)
	_, unitNamed := shape(unit(1)).(named)
	_, circleStringer := shape(c).(fmt.Stringer)
	fmt.Println(isNamed, isStringer, unitNamed, circleStringer)
	value := square{5}
	s = value
	value.side = 100
	fmt.Println(s.area(), s.(square).side)
	s = &value
	value.side = 6
	fmt.Println(s.area(), s.(*square).side)
	m := map[shape]int{square{1}: 1, unit(2): 2, c: 3}
	fmt.Println(m[square{1}], m[unit(2)], m[c], m[&circle{1}], len(m))
	var a any = s
	fmt.Printf("%T %T %T\n", a, n, shape(c))
	var empty interface{}
	fmt.Println(empty == nil, empty)
	arr := [...]shape{unit(1), nil, square{2}}
	fmt.Println(arr[1] == nil, arr[0] == unit(1), arr[2] != square{2})
}
