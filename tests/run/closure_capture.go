// run
// Closures share captured variables, keep them alive, and see later changes; nesting; recursion; several closures.
package main

import "fmt"

func counter() (inc func() int, get func() int, reset func()) {
	n := 0
	return func() int { n++; return n }, func() int { return n }, func() { n = 0 }
}

func adders() []func(int) int {
	var fs []func(int) int
	for i := 1; i <= 3; i++ {
		fs = append(fs, func(x int) int { return x + i })
	}
	return fs
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func deep(a int) func(int) func(int) func() int {
	return func(b int) func(int) func() int {
		return func(c int) func() int {
			a++
			return func() int { a *= 2; b++; return a + b + c }
		}
	}
}

func main() {
	inc, get, reset := counter()
	inc2, get2, _ := counter()
	inc()
	inc()
	inc2()
	fmt.Println(get(), get2())
	reset()
	fmt.Println(get(), inc())
	for _, f := range adders() {
		fmt.Print(f(10), " ")
	}
	fmt.Println(compose(adders()...)(0))
	x := 1
	show := func() int { return x }
	x = 2
	p := &x
	*p = 3
	fmt.Println(show())
	func() { x += 10 }()
	fmt.Println(x)
	d := deep(1)(10)(100)
	fmt.Println(d(), d())
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(20))
	memo := map[int]int{}
	var fibm func(int) int
	fibm = func(n int) (r int) {
		if v, ok := memo[n]; ok {
			return v
		}
		defer func() { memo[n] = r }()
		if n < 2 {
			return n
		}
		return fibm(n-1) + fibm(n-2)
	}
	fmt.Println(fibm(80))
	s := struct{ a, b int }{1, 2}
	arr := [3]int{1, 2, 3}
	str := "str"
	change := func() { s.b = 20; arr[1] = 50; str += "!" }
	change()
	fmt.Println(s, arr, str)
	param := func(v int) func() int { v++; return func() int { v++; return v } }
	f1, f2 := param(1), param(100)
	fmt.Println(f1(), f1(), f2(), func(a, b int) int { return a*b + x }(3, 4))
	var err error
	set := func() { err = fmt.Errorf("set") }
	set()
	fmt.Println(err)
	fs := map[string]func(){}
	log := ""
	for _, name := range []string{"a", "b", "c"} {
		fs[name] = func() { log += name }
	}
	fs["c"]()
	fs["a"]()
	fmt.Println(log)
}
