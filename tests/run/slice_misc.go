// run
// Slices: nil against empty, comparison to nil, make forms, slices of slices, literals with keys, panics of make.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var n []int
	e := []int{}
	m := make([]int, 0)
	fmt.Println(n == nil, e == nil, m == nil, len(n), cap(n), n, e)
	lit := []string{3: "d", 1: "b", "c", 6: "g"}
	fmt.Printf("%q %d %d\n", lit, len(lit), cap(lit))
	x := make([]int, 2, 7)
	fmt.Println(x, len(x), cap(x), x[:5])
	size, neg := 3, -1
	y := make([][]int, size)
	for i := range y {
		y[i] = make([]int, i, i+size)
		for j := range y[i] {
			y[i][j] = i * j
		}
	}
	fmt.Println(y, cap(y[2]))
	try("len", func() { _ = make([]int, neg) })
	try("cap", func() { _ = make([]int, size, size+neg) })
	try("huge", func() { _ = make([]int64, 1<<62+size) })
	try("huge cap", func() { _ = make([]byte, size, 1<<62+size) })
	try("index", func() { fmt.Println(x[size]) })
	try("index of nil", func() { n[0] = 1 })
	try("uint8 index", func() { u := uint8(255); x[u]++ })
	try("nested", func() { y[2][5] = 1 })
	type point struct{ x, y int }
	ps := []*point{{1, 2}, {3, 4}}
	vs := []point{{5, 6}, {7, 8}}
	ms := []map[string]int{{"a": 1}, nil}
	ps[0].x, vs[1].y = 10, 80
	fmt.Println(*ps[0], *ps[1], vs, ms, ms[1]["none"])
	fn := []func() int{func() int { return 1 }, nil}
	fmt.Println(fn[0](), fn[1] == nil)
	clear(x)
	clear(lit[2:4])
	fmt.Printf("%v %q\n", x, lit)
	for i, v := range x[:0] {
		fmt.Println("never", i, v)
	}
	s := []int{1, 2, 3}
	for i, v := range s { // the length is fixed before the loop
		s = append(s, v*10)
		if i == 0 {
			s[1] = 50
		}
	}
	fmt.Println(s)
	r := []int{1, 2, 3, 4, 5}
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	fmt.Println(r)
}
