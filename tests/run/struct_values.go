// run
// Structs: copies, comparison, nesting, anonymous types, blank fields, literals of every form, addresses of fields.
package main

import "fmt"

type point struct{ x, y int }

type rect struct {
	min, max point
	label    string
}

type holder struct {
	_    int
	a    byte
	_    [3]byte
	b    any
	list []int
	next *holder
}

func move(r rect) rect {
	r.min.x += 10
	r.max = point{y: 9}
	return r
}

func moveAt(r *rect) { r.min.y, r.label = -1, r.label+"!" }

func main() {
	r := rect{point{1, 2}, point{3, 4}, "r"}
	s := move(r)
	fmt.Println(r, s, r == s, r.min == point{1, 2}, r != s)
	moveAt(&r)
	p := &r.max
	p.x = 33
	q := &p.y
	*q *= 2
	fmt.Printf("%v %+v\n", r, r)
	t := r
	t.label = "t"
	r, t = t, r
	fmt.Println(r.label, t.label, rect{label: "only"}, rect{}, &point{5, 6})
	anon := struct {
		name string
		age  int
	}{"ann", 30}
	same := struct {
		name string
		age  int
	}{age: 30, name: "ann"}
	fmt.Println(anon == same, anon)
	h := holder{a: 1, b: "x"}
	h.next = &holder{a: 2, list: []int{1, 2}}
	h.next.next = &h
	h.next.next.next.list[1] = 50
	fmt.Println(h.a, h.b, h.next.a, h.next.list, h.next.next.a)
	grid := [2][2]point{{{1, 1}, {2, 2}}, {{3, 3}}}
	grid[1][1].y = 4
	row := grid[1]
	row[0].x = 99
	fmt.Println(grid, row)
	list := []point{{1, 2}, {3, 4}}
	for _, v := range list {
		v.x = 100
	}
	for i := range list {
		list[i].y = 100
	}
	fmt.Println(list)
	ptrs := []*point{{7, 8}, {}}
	m := map[string]point{"a": {1, 2}}
	mp := map[point]string{{1, 2}: "key"}
	fmt.Println(*ptrs[0], *ptrs[1], m["a"].y, mp[m["a"]])
	type withFloat struct {
		f float64
		s string
	}
	zero := 0.0
	fmt.Println(withFloat{zero / zero, "a"} == withFloat{zero / zero, "a"}, withFloat{zero, "a"} == withFloat{-zero, "a"})
	var np *rect
	fmt.Println(np == nil, func() (e any) {
		defer func() { e = recover() }()
		return np.max.x
	}())
	f := func() point { return point{8, 9} }
	fmt.Println(f().x, f().y, (&rect{label: "lit"}).label, rect{label: "v"}.label, func() *point { return &point{1, 1} }().x)
	func() *point { return &list[0] }().x = 555
	fmt.Println(list[0])
}
