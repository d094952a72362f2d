// run
// The calls on both sides of an assignment are made before either side can panic, as in gc.
package main

import "fmt"

type T struct {
	x int
	s []int
}

//go:noinline
func idx(n int) int { fmt.Println("idx"); return n }

//go:noinline
func call() int { fmt.Println("call"); return 1 }

func try(name string, f func()) {
	fmt.Print(name, " ")
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try("a", func() { var p *T; p.x = call() })
	try("a1", func() { var p *T; p.x += call() })
	try("b", func() { var p *T; p.s[0] = call() })
	try("c", func() { var p *T; p.s[idx(0)] = call() })
	try("d", func() { var p *T; p.x, p.s = call(), nil })
	try("e", func() { var p **T; (*p).x = call() })
	try("f", func() { var p **T; (*p).s[idx(0)] = call() })
	try("g", func() { var s []T; s[0].x = call() })
	try("h", func() { var s []T; s[0].s[0] = call() })
	try("i", func() { var s []T; s[idx(0)].s[0] = call() })
	try("j", func() { var s []T; s[0].s[idx(0)] = call() })
	try("k", func() { var s []*T; s[0].x = call() })
	try("l", func() { var s []*T; s[idx(0)].x = call() })
	try("m", func() { var s [][]int; s[0][0] = call() })
	try("n", func() { var s [][]int; s[idx(0)][0] = call() })
	try("o", func() { var s [][]int; s[0][idx(0)] = call() })
	try("p", func() { var s []int; s[idx(0)] = call() })
	try("q", func() { var s []int; s[idx(0)] += call() })
	try("r", func() { var m map[int]int; m[idx(0)] += call() })
	try("s", func() { var s []T; s[idx(0)].x += call() })
	try("t", func() { var s []map[int]int; s[0][idx(0)] = call() })
	try("u", func() { var p *T; s := 1; p.x, s = 3, call(); _ = s })
	try("w", func() { s := []int{1}; s[5], s[6] = 1, s[8] })
	try("x", func() { var a, b []int; _, _ = a[1], b[2] })
	try("y", func() { var a, b []int; x, y := a[1], b[2]; fmt.Println(x, y) })
	try("A", func() { var a [3]*int; i := 5; a[2], *a[1] = a[i], 3 })
	try("B", func() { var a, b []int; var c, d int; c, d = a[3], b[4]; fmt.Println(c, d) })
	try("C", func() { var a []int; fmt.Println(a[1], a[2], call()) })
	try("D", func() { var a []int; fmt.Println(a[1], a[2]) })
	try("E", func() { var a []int; _ = a[1] + a[2] })
	try("F", func() { var a []int; return2 := func() (int, int) { return a[1], a[2] }; return2() })
}
