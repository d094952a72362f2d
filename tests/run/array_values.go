// run
// Arrays are values: assignment, parameters and range copy; comparison is elementwise; arrays of arrays.
package main

import "fmt"

type grid [2][3]int

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func changeAt(a *[3]int) { a[0] = 200 }

func (g grid) sum() (n int) {
	for _, row := range g {
		for _, v := range row {
			n += v
		}
	}
	return n
}

func (g *grid) fill(v int) {
	for i := range g {
		for j := range g[i] {
			g[i][j] = v*i + j
		}
	}
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	fmt.Println(a, b, a == b, a != b, a == [3]int{1, 2, 3})
	fmt.Println(change(a), a)
	changeAt(&a)
	fmt.Println(a, len(a), cap(a))
	for i, v := range a { // a is copied before the loop
		a[2] = 77
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(a)
	a[2] = 3
	for i, v := range &a { // this one is not
		a[2] = 77
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println()
	var g grid
	g.fill(5)
	h := g
	h[1][2]++
	row := g[1]
	row[0] = -1
	fmt.Println(g, h, row, g.sum(), h.sum(), g == h)
	sparse := [...]string{2: "two", "three", 0: "zero", 5: "five"}
	fmt.Printf("%q %d\n", sparse, len(sparse))
	x, y := [2]any{1, "a"}, [2]any{1, "a"}
	fmt.Println(x == y, [0]int{} == [0]int{}, [2]bool{true}, [2][2]byte{{1}, {2, 3}})
	a, b = b, a
	fmt.Println(a, b)
	arrays := map[[2]int]string{{1, 2}: "x", {3, 4}: "y"}
	fmt.Println(arrays[[2]int{3, 4}], arrays[[2]int{1, 2}], len(arrays))
	fns := [2]func(int) int{func(x int) int { return x + 1 }, func(x int) int { return x * 2 }}
	fmt.Println(fns[0](10), fns[1](10))
	idx := 1
	a[idx], idx = 9, 2
	fmt.Println(a, idx)
}
