// run
// Calls deferred in the body of a loop over a function run when the function around returns.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator ends")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

type T struct{ n int }

func (t T) show()      { fmt.Println("show", t.n) }
func (t *T) set(n int) { t.n = n; fmt.Println("set", n) }
func log(args ...any)  { fmt.Println(args...) }
func value(n int) int  { fmt.Println("value", n); return n }

func order() {
	defer fmt.Println("first deferred, last run")
	for i := range upto(2) {
		defer fmt.Println("body", i)
		for j := range upto(2) {
			defer func() { fmt.Println("inner", i, j) }()
		}
		for k := 0; k < 2; k++ {
			defer log("ordinary loop", k, value(k))
		}
	}
	defer fmt.Println("last deferred")
	fmt.Println("order returns")
}

func kinds() (r int) {
	t := T{1}
	var any fmt.Stringer = name("n")
	for i := range upto(2) {
		t.n += i
		defer t.show()
		defer t.set(i + 10)
		defer T.show(t)
		defer (*T).set(&t, i+20)
		defer any.String()
		defer print("")
		defer func(a int, b string) (x int) { fmt.Println(a, b, t.n); r += a; return 0 }(i, "args")
		f := t.show
		defer f()
		var m sync.Mutex
		m.Lock()
		defer m.Unlock()
		buf := make([]int, 3)
		defer func() { buf[i]++; fmt.Println(buf, i) }()
		defer copy(buf, []int{7, 8, 9})
	}
	return 100
}

type name string

func (n name) String() string { fmt.Println("String of", string(n)); return "" }

func inLiteral() {
	for i := range upto(2) {
		func() {
			defer fmt.Println("literal", i)
			for j := range upto(1) {
				defer fmt.Println("its own loop", i, j)
			}
			fmt.Println("end of literal", i)
		}()
		fmt.Println("end of body", i)
	}
	fmt.Println("end of inLiteral")
}

func recovers() (s string) {
	for i := range upto(5) {
		defer func() {
			if r := recover(); r != nil {
				s += fmt.Sprint("recovered ", r, " in ", i, "; ")
				if i > 0 {
					panic(fmt.Sprint(r, i))
				}
			}
		}()
		if i == 2 {
			panic("p")
		}
	}
	return "not reached"
}

func wrongPlace() {
	defer func() { fmt.Println("outermost", recover()) }()
	for i := range upto(1) {
		defer func() {
			func() { fmt.Println("too deep", recover()) }()
		}()
		for range upto(1) {
			fmt.Println("no panic", recover())
			panic(i)
		}
	}
}

func inDeferred() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		for range upto(1) {
			fmt.Println("a body recovers nothing", recover())
		}
	}()
	panic("q")
}

func many() (sum int) {
	for i := range func(yield func(int) bool) {
		for i := range 1000 {
			if !yield(i) {
				return
			}
		}
	} {
		x := make([]byte, 100)
		x[i%100] = 1
		defer func() { sum += i + int(x[i%100]) }()
		if i%100 == 0 {
			runtime.GC()
		}
	}
	return 0
}

func goexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range upto(3) {
			defer fmt.Println("goexit", i)
			if i == 1 {
				runtime.Goexit()
			}
		}
		fmt.Println("not here")
	}()
	<-done
}

func conditional(n int) {
	for i := range upto(3) {
		if i == n {
			defer fmt.Println("only", i)
		}
		if i == 1 {
			continue
		}
		if i == 2 {
			defer func() { fmt.Println("before the return") }()
			return
		}
	}
}

var global = func() int {
	for i := range upto(2) {
		defer fmt.Println("initializer", i)
	}
	return 3
}()

func main() {
	order()
	fmt.Println(kinds())
	inLiteral()
	fmt.Println(recovers())
	wrongPlace()
	inDeferred()
	fmt.Println(many())
	goexit()
	conditional(0)
	conditional(1)
	fmt.Println(global)
}
