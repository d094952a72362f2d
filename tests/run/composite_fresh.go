// run
// A composite literal makes a new value each time it is evaluated, also with constant elements.
package main

import "fmt"

func ints() []int              { return []int{1, 2, 3} }
func strs() map[string]int     { return map[string]int{"a": 1} }
func arr() [3]int              { return [3]int{1, 2, 3} }
func ptr() *struct{ n int }    { return &struct{ n int }{5} }
func nested() [][]int          { return [][]int{{1}, {2}} }
func bytes() []byte            { return []byte("const") }

var table = []int{1, 2, 3}

func main() {
	a, b := ints(), ints()
	a[0] = 100
	fmt.Println(a, b, ints())
	m := strs()
	m["a"]++
	fmt.Println(m, strs())
	x := arr()
	x[0] = 9
	fmt.Println(x, arr())
	p, q := ptr(), ptr()
	p.n++
	fmt.Println(p.n, q.n, p == q)
	n := nested()
	n[0][0] = 7
	fmt.Println(n, nested())
	c := bytes()
	c[0] = 'C'
	fmt.Println(string(c), string(bytes()))
	var all [][]int
	for i := range 3 {
		s := []int{0, 0}
		s[0] = i
		all = append(all, s)
	}
	fmt.Println(all)
	var ps []*[2]int
	for i := range 3 {
		p := &[2]int{i}
		p[1] += 10
		ps = append(ps, p)
	}
	fmt.Println(*ps[0], *ps[1], *ps[2])
	t := table
	t[0] = 50
	fmt.Println(table)
	loop := 0
again:
	y := [2]int{}
	y[0]++
	loop += y[0]
	if loop < 3 {
		goto again
	}
	fmt.Println(loop)
	var z struct{ a [4]int }
	for range 2 {
		z = struct{ a [4]int }{a: [4]int{z.a[1], z.a[0] + 1}}
	}
	fmt.Println(z)
}
