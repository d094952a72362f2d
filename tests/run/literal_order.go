// run
// The elements of a literal that contain no call are read behind the calls in it, as in gc; the spec leaves it open.
package main

import "fmt"

type zero struct{ e struct{} }

type tree struct {
	v, _  int
	kids  [2]int
	inner struct{ a [3]int }
	list  []int
}

var calls int

func nothing() struct{} { calls++; return struct{}{} }

func main() {
	i := 0
	f := func() int { i++; return i }
	fmt.Println([]int{i, f(), i})
	i = 0
	fmt.Println([3]int{i, f(), i}, i)
	i = 0
	fmt.Println([]int{i, f(), 7: i, 3: f(), i + 10})
	i = 0
	fmt.Println([][2]int{{i}, {i, f()}, {f(), i}, {3, 4}})
	i = 0
	fmt.Println(tree{i, f(), [2]int{3, 4}, struct{ a [3]int }{[3]int{i, i, 5}}, []int{i, f()}})
	i = 0
	p := &tree{v: i, list: []int{i, f(), i}}
	p.inner.a = [...]int{1: f(), 2: i, 0: i}
	fmt.Println(*p)
	i = 0
	fmt.Println([]*tree{{v: i}, {v: f()}, {v: i}}[0].v)
	a := [2]int{1, 2}
	g := func() int { a[0] = 50; return 1 }
	fmt.Println([][2]int{a, {g()}, a})
	fmt.Println([]zero{{nothing()}, {}, {nothing()}}, [3]zero{{nothing()}}, calls)
	fmt.Println(struct {
		n int
		z []zero
		_ [2]int
	}{i, []zero{{nothing()}}, [2]int{f(), i}}, calls, i)
	defer func() {
		fmt.Println(recover())
		s := make([]int, 3)
		c := make(chan int, 2)
		c <- 5
		c <- 6
		i = 0
		fmt.Println([]int{s[i], f(), <-c, len(c), i})
		fmt.Println(map[int]int{i: <-c, f(): i})
	}()
	var none []int
	fmt.Println([]int{none[0], f()}, "not reached")
}
