// run
// Reads of variables on the left side come behind the calls on the right, as in gc; the spec leaves it open.
package main

import "fmt"

type T struct{ x int }

func one() int { return 1 }

func main() {
	a := make([]int, 10)
	i, b := 1, 0
	f := func() int { i = 5; return 42 }
	a[i] = f()
	fmt.Println(a)
	a, i = make([]int, 10), 1
	a[i], b = 7, f()
	fmt.Println(a)
	a, i = make([]int, 10), 1
	a[i], b = one(), f()
	fmt.Println(a)
	a, i = make([]int, 10), 1
	b, a[i] = f(), 3
	fmt.Println(a, b)
	c := make(chan int, 5)
	c <- 1
	c <- 2
	c <- 3
	a, i = make([]int, 10), 1
	a[i], b = <-c, 3
	fmt.Println(a, b)
	x, y := &T{1}, &T{2}
	p := x
	g := func() int { p = y; return 9 }
	p.x, b = 4, g()
	fmt.Println(*x, *y)
	p = x
	p.x = g()
	fmt.Println(*x, *y)
	p = x
	*p, b = T{8}, g()
	fmt.Println(*x, *y)
	m := map[int]int{}
	i = 1
	m[i], b = 1, f()
	fmt.Println(m)
	i = 1
	m[i] = f()
	fmt.Println(m)
	m2 := m
	h := func() int { m = map[int]int{}; return 3 }
	m[7], b = 1, h()
	fmt.Println(m, m2)
	s := a
	a2 := []int{1, 2, 3}
	k := func() int { s = a2; return 3 }
	s[0], b = 1, k()
	fmt.Println(s, a2)
	s = a
	s[0] = k()
	fmt.Println(s, a2, a)
	s = a
	s[1], s[2] = k(), k()
	fmt.Println(s, a2, a)
	var arr [3]int
	i = 0
	f2 := func() int { i = 2; return 42 }
	arr[i], b = 1, f2()
	fmt.Println(arr)
	i = 0
	arr[i] = f2()
	fmt.Println(arr)
	i = 0
	arr[i], b = f2(), 1
	fmt.Println(arr)
	i = 0
	arr[i] += f2()
	fmt.Println(arr)
	fn := func() (int, int) { i = 1; return 5, 6 }
	i = 0
	arr[i], b = fn()
	fmt.Println(arr)
	i = 0
	var ok bool
	gi := func() chan int { i = 1; return c }
	arr[i], ok = <-gi()
	fmt.Println(arr, ok)
	i = 0
	mm := map[int]int{4: 4}
	gm := func() map[int]int { i = 1; return mm }
	arr[i], ok = gm()[4]
	fmt.Println(arr, ok)
	i = 0
	var e interface{} = 5
	ge := func() interface{} { i = 1; return e }
	arr[i], ok = ge().(int)
	fmt.Println(arr, ok)
	i = 0
	select {
	case arr[i] = <-gi():
	}
	fmt.Println(arr)
	r := i
	i, r = 3, f()
	fmt.Println(i, r)
	r, i = f(), 3
	fmt.Println(i, r)
	i = 0
	r, b = i, f()
	fmt.Println(i, r)
	i = 0
	r, b = i+1, f()
	fmt.Println(i, r)
	i = 0
	i = 0
	w2 := T2{i, f(), i}
	fmt.Println(w2)
	i = 0
	fmt.Println(i, f(), i)
	i = 0
	c <- i
	c <- i + f()
	fmt.Println(<-c, <-c)
}

type T2 struct{ a, b, c int }
