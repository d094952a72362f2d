// run
// make with a length known late: short ones lie in the frame, clean at each execution; wrong
// lengths panic as ever.
package main

import (
	"fmt"
	"strings"
)

func check(s []int) {
	for _, v := range s {
		if v != 0 {
			panic("not clean")
		}
	}
	for i := range s {
		s[i] = -1
	}
}

func loops() {
	for n := 0; n < 50; n++ {
		s := make([]int, n)
		check(s)
		t := make([]int, n, n+3)
		check(t[:cap(t)])
		if len(t) != n || cap(t) != n+3 {
			fmt.Println("wrong size")
		}
	}
}

func nested(n int) (sum int) {
	for i := 0; i < n; i++ {
		row := make([]int, n)
		for j := range row {
			cell := make([]int, j+1)
			check(cell)
			row[j] += len(cell)
		}
		for _, v := range row {
			sum += v
		}
	}
	return
}

// Two of an iteration live at the same time; the one before must survive in the outer one.
func kept(n int) {
	var before []int
	for i := 0; i < 4; i++ {
		s := make([]int, n)
		s[0] = i
		if before != nil {
			s[0] += 10 * before[0]
		}
		before = s
	}
	fmt.Println(before[0])
}

func structs(n int) (out string) {
	type item struct {
		name string
		at   *int
		more [5]int
	}
	items := make([]item, n)
	for i := range items {
		if items[i].name != "" || items[i].at != nil || items[i].more[4] != 0 {
			panic("not clean")
		}
		v := i
		items[i] = item{name: fmt.Sprint("n", i), at: &v}
		items[i].more[4] = i
	}
	for _, x := range items {
		out += x.name + fmt.Sprint(*x.at, x.more[4])
	}
	return
}

func recursive(n int) int {
	s := make([]int, n)
	check(s)
	if n == 0 {
		return 0
	}
	r := recursive(n - 1)
	for _, v := range s {
		r += v
	}
	return r
}

//go:noinline
func sized(n, m int) (text string) {
	defer func() {
		if e := recover(); e != nil {
			text = fmt.Sprint(e)
		}
	}()
	s := make([]int, n, m)
	return fmt.Sprint(len(s), cap(s))
}

func grown(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = 'a' + byte(i%26)
	}
	c := append(b, "xyz"...)
	c[0] = '-'
	d := append(b[:1], 'D')
	return string(b) + string(c) + string(d)
}

func empty(n int) {
	s := make([]struct{}, n)
	t := make([]int, n-n)
	fmt.Println(len(s), t == nil, len(t))
}

func many(n int) int {
	a, b, c, d := make([]byte, n), make([]byte, n), make([]byte, n), make([]byte, n)
	e, f, g, h := make([]byte, n), make([]int64, n), make([]byte, n), make([]string, n)
	a[0], b[0], c[0], d[0], e[0], f[0], g[0], h[0] = 1, 2, 3, 4, 5, 6, 7, "8"
	return int(a[0]) + int(b[0]) + int(c[0]) + int(d[0]) + int(e[0]) + int(f[0]) + int(g[0]) + len(h[0])
}

func main() {
	loops()
	fmt.Println(nested(3), nested(40))
	kept(1)
	kept(100)
	fmt.Println(structs(1), structs(3), len(structs(40)))
	fmt.Println(recursive(60))
	fmt.Println(sized(3, 5), sized(3, 500))
	fmt.Println(sized(-1, 5))
	fmt.Println(sized(5, 3))
	fmt.Println(sized(1, -1))
	fmt.Println(sized(1<<62, 1<<62))
	fmt.Println(grown(3), len(grown(300)), strings.Count(grown(100), "a"))
	empty(3)
	fmt.Println(many(5), many(500))
}
