// run

// Elided &T in composite literals where T is a slice or a map; fields and methods through a named pointer type.
package main

import "fmt"

type list []point
type point struct{ x, y int }
type table map[string]point

func (p *point) move(n int) { p.x += n }
func (p point) sum() int    { return p.x + p.y }

type inner struct{ *point }
type pointer *inner
type deep struct{ inner }
type deeper *deep

var lists = map[string]*list{"a": {{1, 2}, {3, 4}}, "b": {}}
var arrays = [...]*list{{{5, 6}}}

func main() {
	fmt.Println(*lists["a"], *lists["b"], *arrays[0])
	local := []*table{{"k": {7, 8}}, {}}
	n := len(local)
	more := []*list{{{n, n}}, 2: {{x: n}}}
	fmt.Println(*local[0], *local[1], *more[0], more[1], *more[2])

	in := inner{&point{1, 2}}
	var q pointer = &in
	q.x = 10
	(*q).move(5)
	q.point.move(1)
	fmt.Println(q.x, (*q).sum(), q.point.sum())
	var d deeper = &deep{in}
	d.y++
	f := (*d).sum
	g := d.point.move
	g(100)
	fmt.Println(d.x, d.inner.y, f(), *d.point)
}
