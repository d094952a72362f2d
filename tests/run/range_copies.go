// run
// What range evaluates once and copies: arrays by value, slices' headers, strings, maps, pointers, function results.
package main

import "fmt"

type big struct{ v [50]int }

var calls int

func list() []int { calls++; return []int{1, 2, 3} }

func main() {
	s := []int{1, 2, 3}
	for i, v := range s {
		s = []int{9, 9, 9, 9}
		fmt.Print(i, v, " ")
	}
	for range list() {
	}
	fmt.Println(s, calls)
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 100
		a[i] = -v
		fmt.Print(v, " ")
	}
	fmt.Println(a)
	for i := range a {
		a = [3]int{7, 8, 9}
		fmt.Print(a[i], " ")
	}
	sl := a[:]
	for i, v := range sl {
		if i < 2 {
			sl[i+1] += v
		}
	}
	fmt.Println(a)
	bs := []big{{}, {}, {}}
	for i, b := range bs {
		b.v[0] = 1
		bs[i].v[1] = i + 1
		if b.v[1] != 0 {
			fmt.Println("not a copy")
		}
	}
	fmt.Println(bs[0].v[:2], bs[2].v[:2])
	ps := []*big{{}, {}}
	for i, p := range ps {
		p.v[0] = i + 5
	}
	fmt.Println(ps[0].v[0], ps[1].v[0])
	x := []int{1, 2, 3, 4}
	for i := range x {
		x = x[:len(x)-1]
		_ = i
	}
	fmt.Println(len(x), cap(x))
	str := "héy"
	for i, c := range str {
		str += string(c)
		_ = i
	}
	fmt.Println(str)
	var keys []int
	var idx [4]int
	k := 0
	for k, idx[k] = range []int{10, 20, 30} {
		keys = append(keys, k)
	}
	fmt.Println(keys, idx, k)
	m := map[int]int{1: 1, 2: 2}
	for k := range m {
		m = map[int]int{}
		m[k+100] = 1
	}
	fmt.Println(len(m))
	matrix := [2][2]int{{1, 2}, {3, 4}}
	for i, row := range matrix {
		matrix[1][0] = 50
		row[0]++
		fmt.Print(i, row, " ")
	}
	fmt.Println(matrix)
	n := 3
	for i := range n {
		n += 10
		fmt.Print(i, " ")
	}
	for i, v := range append([]int(nil), x...) {
		x = append(x, v)
		fmt.Print(i, v, " ")
	}
	fmt.Println(n, x)
}
