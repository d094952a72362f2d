// run
// What calls do to operands around them, operand by operand as in gc, and which part panics first.
package main

import "fmt"

type T struct {
	x int
	s []int
	a [3]int
}
type I interface{ M(int) int }
type V struct{ n int }

func (v V) M(k int) int { return v.n*100 + k }

type W struct{ n int }

func (v *W) M(k int) int { return v.n*1000 + k }

var (
	s    = []int{1, 2, 3}
	str  = "abc"
	arr  = [3]int{1, 2, 3}
	arr2 = [3]int{1, 2, 3}
	m    = map[int]int{1: 1}
	i    any = 5
	i2   any = &arr
	iv   I   = V{1}
	p    = new(int)
	q    = &T{x: 1}
	b    = []byte("xyz")
	n    = 1
	fl   = 1.0
	tt   = true
	c    = 1i
	mp   = map[string]int{"a": 1}
	ch   = make(chan int, 3)
)

//go:noinline
func reset() {
	s, str, arr, arr2, m = []int{1, 2, 3}, "abc", [3]int{1, 2, 3}, [3]int{1, 2, 3}, map[int]int{1: 1}
	i, i2, iv, p, q, b, n, fl, tt, c = 5, &arr, V{1}, new(int), &T{x: 1}, []byte("xyz"), 1, 1.0, true, 1i
}

//go:noinline
func f() int {
	s = []int{9, 8, 7}
	str = "zzz"
	arr = [3]int{9, 9, 9}
	m[1] = 99
	i = 77
	i2 = &arr2
	iv = &W{2}
	p = new(int)
	*p = 66
	q = &T{x: 55}
	b[0] = '!'
	n = 2
	fl = 33
	tt = false
	c = 22i
	return 1
}

//go:noinline
func f2() (int, int) { f(); return 1, 2 }

//go:noinline
func g(x ...any) {
	for _, x := range x {
		if p, ok := x.(*[3]int); ok {
			x = *p
		}
		fmt.Print(x, " ")
	}
	fmt.Println()
	reset()
}

//go:noinline
func h[T any](x T, y int) { g(x, y) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
	reset()
}

//go:noinline
func idx(n int) int { fmt.Println("idx"); return n }

//go:noinline
func call() int { fmt.Println("call"); return 1 }

func main() {
	reset()
	h(s, f())
	h(s[1:], f())
	h(str[1:], f())
	h(str+"x", f())
	h(str, f())
	h([]byte(str), f())
	h([]rune(str), f())
	h(string(b), f())
	h(arr, f())
	h(arr[1], f())
	h(arr == arr2, f())
	h(m[1], f())
	h(len(m), f())
	h(i.(int), f())
	h(i2.(*[3]int) == &arr, f())
	h(i == 5, f())
	h(iv.M(1), f())
	h(iv, f())
	h(*p, f())
	h(q.x, f())
	h(*q, f())
	h(n, f())
	h(n+1, f())
	h(float64(n), f())
	h(fl*2, f())
	h(tt && n == 1, f())
	h(tt || n == 1, f())
	h(!tt, f())
	h(c*c, f())
	h(real(c), f())
	h(complex(fl, fl), f())
	h(min(n, 100), f())
	h(any(n), f())
	h(any(arr), f())
	h([3]int(s), f())
	h((*[3]int)(s), f())
	h(*&arr, f())

	h(func() int { return n }(), f())
	h(iv.M == nil, f())
	h([]int{n}, f())
	h([1]int{n}, f())
	h(T{x: n}, f())
	h(&T{x: n}, f())
	h(map[int]int{n: n}, f())
	h(struct{ n int }{n}, f())
	h(n<<uint(n), f())
	h(-n, f())
	h(str == "abc", f())
	h(mp[str], f())
	h(str[n], f())
	g(iv.M(f()))
	g(s[n] + f())
	g(f() + s[n])
	g(i.(int) + f())
	g(m[1] + f())
	g(arr[n] + f())
	g(n + f() + n)
	g(n+f(), n)
	h(n+f(), f())
	g(n*2 - f()*n)
	g(tt && f() == n)
	g(n == 1 && f() == 1 && n == 2)
	g(str + fmt.Sprint(f()) + str)
	g(q.x, *p, f(), q.x, *p)
	g(len(s[n:]) + f() + len(s[n:]))
	g(append(s, f(), n))
	g(append(s[:1], f(), s[1]))
	g(append([]int{n}, f(), n))
	g(copy(s[1:], []int{f(), n}), s)
	x, y := n, f()
	g(x, y)
	x, y = n, f()
	g(x, y)
	x, s[n] = f(), n
	g(x, s)
	arr[n], x = f(), n
	g(arr, x)
	m[n], x = f(), n
	g(m, x)
	*p, n = f(), 3
	g(*p, n)
	q.x, n = n, f()
	g(q.x, n)
	s[0], s[1] = f2()
	g(s)
	n, s[n] = f2()
	g(s, n)
	m[n], arr[n] = f2()
	g(m, arr)
	n += f()
	g(n)
	s[n] += f()
	g(s)
	m[n] += f()
	g(m)
	*p += f()
	g(*p)
	q.x += f()
	g(q.x)
	str += fmt.Sprint(f())
	g(str)
	fl *= float64(f())
	g(fl)
	x = n
	x, n = n, x+f()
	g(x, n)
	ret := func() (int, int, []int) { return n, f(), s }
	g(ret())
	ret2 := func() (any, int) { return n, f() }
	g(ret2())
	ret3 := func() (a, b int) { return n, f() }
	g(ret3())
	ret4 := func() ([]int, [3]int, int, string) { return s[1:], arr, f(), str }
	g(ret4())
	defer func() { g("end") }()
	defer g(n, f(), n)
	reset()
	go func(a, b int) { ch <- a }(n, f())
	g(<-ch)
	ch <- n
	g(n, <-ch, n)
	ch <- n + f()
	g(<-ch)
	switch n {
	case f():
		g("f")
	case 1:
		g("1")
	case 2:
		g("2")
	}
	switch {
	case n == f():
		g("f")
	default:
		g("def")
	}
	if n == f() || n == 1 {
		g("eq")
	}
	reset()
	for k, v := range arr {
		f()
		fmt.Print(k, v, arr[k], " ")
	}
	reset()
	for k, v := range s {
		f()
		fmt.Print(k, v, s[k], " ")
	}
	reset()
	for k, v := range str {
		f()
		fmt.Print(k, v, str, " ")
	}
	fmt.Println()
	try("p30", func() { var p *T; p.x = call() })
	try("p31", func() { p := &T{}; p.s[idx(0)] = call() })
	try("p32", func() { var p *T; p.s[idx(0)] = call() })
	try("p33", func() { var p *T; p.a[idx(9)] = call() })
	try("p34", func() { var p **T; (*p).s[idx(0)] = call() })
	try("p35", func() { var p *T; p.s[idx(0)], p.x = call(), 1 })
	try("p36", func() { var s []T; s[idx(0)].s[idx(1)] = call() })
	try("p37", func() { var s []T; s[idx(0)].x += call() })
	try("p38", func() { var m map[string]T; m["a"].s[idx(1)] = call() })
	try("p39", func() { var s []int; s[idx(0)], n = 1, call() })
	try("p40", func() { var s []int; n, s[idx(0)] = call(), idx(3) })
	try("p41", func() { var p *int; *p, n = idx(1), call() })
	try("p42", func() { var a []int; x := a[n] + call(); _ = x })
	try("p43", func() { var i any; x := i.(int) + call(); _ = x })
	try("p44", func() { var p *int; g(*p, call()) })
	try("p45", func() { var a []int; g(a[1:], call()) })
	try("p46", func() { var a []int; g(a[1], call()) })
	try("p47", func() { var i any; g(i.(string), call()) })
	try("p48", func() { var i any; h(i.(*int), call()) })
	try("p49", func() { z := 0; g(1/z, call()) })
	try("p50", func() { z := -1; g(1<<z, call()) })
	try("p51", func() { z := -1; g(make([]int, z), call()) })
	try("p53", func() { m := map[any]int{}; g(m[s], call()) })
	try("p55", func() { var a []int; a[3] = i.(int) + call() })
	try("p56", func() { var a []int; a[3] = i.(*T).x })
	try("p57", func() { var a []int; a[3] = any("x").(int) })
	try("p58", func() { var a []int; z := 0; a[3] = 1 / z })
	try("p59", func() { var p *int; *p = any("x").(int) })
	try("p60", func() { var m map[int]int; m[1] = any("x").(int) })
	try("p61", func() { var m map[int]int; m[s[5]] = any("x").(int) })
	try("p62", func() { var a []int; a[3] = s[4] })
	try("p63", func() { var p *int; *p = s[4] })
	try("p64", func() { var p *int; s[7] = *p })
	try("p65", func() { var m map[int]int; z := 0; m[1] = 1 / z })
	try("p66", func() { var m map[any]int; m[s] = s[3] })
	try("p67", func() { var m map[any]int; m[s] = call() })
	try("p68", func() { var ch chan int; close(ch); ch <- s[3] })
	try("p70", func() { var p *int; s[5], *p = 1, 2 })
	try("p71", func() { var p *int; *p, s[5] = 1, 2 })
	try("p72", func() { var m map[int]int; m[1], s[5] = 1, 2 })
	try("p73", func() { var m map[int]int; var p *int; m[1], *p = 1, 2 })
	try("p74", func() { var q *T; var p *int; q.x, *p, s[5] = s[9], 2, 3 })
}
