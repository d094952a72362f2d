// run
// The function value and the arguments of a go statement are evaluated in the calling goroutine, at once, in order;
// everything that can be called can be started.
package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

var done = make(chan string, 1)

func wait() { fmt.Println(<-done) }

func note(name string, v int) int { fmt.Print(name, " "); return v }

func plain(a, b int)              { done <- fmt.Sprint("plain ", a, " ", b) }
func variadic(p string, v ...int) { done <- fmt.Sprint(p, " ", len(v), " ", v) }
func results(n int) (int, error)  { done <- fmt.Sprint("results ", n); return n, nil }
func many(a int8, b float64, c string, d []int, e any, f [3]int, g func() int, h *int, i complex64, j error, k bool) {
	done <- fmt.Sprint(a, b, c, d, e, f, g(), *h, i, j, k)
}

func choose(name string) func(int) {
	fmt.Print("choose ")
	return func(n int) { done <- fmt.Sprint(name, " ", n) }
}

type counter struct {
	n    int
	name string
}

func (c counter) value(k int)    { done <- fmt.Sprint("value ", c.n, " ", c.name, " ", k) }
func (c *counter) pointer(k int) { c.n += k; done <- fmt.Sprint("pointer ", c.n) }

type outer struct {
	*counter
	runner
}

type runner interface{ run(string) }
type text string

func (t text) run(s string) { done <- string(t) + s }

type huge [3000]int

func (h huge) sum() {
	n := 0
	for _, v := range h {
		n += v
	}
	done <- fmt.Sprint("huge ", n)
}

func main() {
	// order, and when
	a := []int{1, 2, 3}
	i := 0
	go plain(a[i], note("second", i+10))
	i, a[0] = 2, 99
	wait()
	go choose("chosen")(note("argument", 5))
	fmt.Print("main ")
	wait()
	f := func(n int) { done <- fmt.Sprint("old ", n) }
	go f(1)
	f = nil
	wait()

	// methods: the receiver is copied (or its address taken) at the statement
	c := counter{1, "c"}
	go c.value(note("k", 7))
	c.n, c.name = 50, "changed"
	wait()
	go c.pointer(1)
	wait()
	p := &c
	go p.value(2)
	p = nil
	wait()
	go (*counter).pointer(&c, 3)
	wait()
	go counter.value(c, 4)
	c.n = 0
	wait()
	m := c.value
	c.n = 77
	go m(5)
	wait()
	o := outer{&c, text("embedded ")}
	go o.pointer(1)
	wait()
	go o.value(6)
	wait()
	go o.run("promoted")
	wait()
	var r runner = text("interface ")
	go r.run("method")
	r = text("later ")
	wait()
	g := r.run
	go g("method value")
	wait()
	go runner.run(r, "method expression")
	wait()
	go struct{ runner }{text("struct ")}.run("literal")
	wait()
	var h huge
	for i := range h {
		h[i] = i
	}
	go h.sum()
	h[5] = 1000000
	wait()

	go variadic("none")
	wait()
	go variadic("three", 1, 2, 3)
	wait()
	s := []int{4, 5}
	go variadic("slice", s...)
	wait()
	go variadic("nil", nil...)
	wait()
	go results(3)
	wait()
	x := 8
	go many(-1, 2.5, "s", s[:1], 'r', [3]int{1, 2, 3}, func() int { return x }, &x, 1i, errors.New("e"), true)
	wait()
	two := func() (int, int) { return 20, 21 }
	go plain(two())
	wait()
	go func() { done <- "literal" }()
	wait()
	go func(a, b string, rest ...any) { done <- a + b + fmt.Sprint(rest...) }("x", "y", 1, nil, "z")
	wait()
	go func(fs ...func()) {
		for _, f := range fs {
			f()
		}
	}(func() { fmt.Print("one ") }, func() { fmt.Print("two ") }, func() { done <- "three" })
	wait()
	table := map[string]func(string){"k": func(s string) { done <- s }}
	go table["k"]("from a map")
	wait()
	list := []func(int){nil, func(n int) { done <- fmt.Sprint("from a slice ", n) }}
	go list[1](3)
	wait()
	go (func(int))(list[1])(4)
	wait()
	go (plain)(1, 2)
	wait()

	// library functions and methods, a conversion's method
	var b strings.Builder
	var wg sync.WaitGroup
	wg.Add(1)
	go wg.Done()
	wg.Wait()
	var once sync.Once
	finished := make(chan bool)
	go once.Do(func() { b.WriteString("once"); close(finished) })
	<-finished
	fmt.Println(b.String())
	go text("converted ").run("value")
	wait()

	// a panic in the evaluation happens here, and nothing is started
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		zero := 0
		go plain(1, 2/zero)
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none runner
		go none.run("x")
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var none *counter
		go none.value(1)
	}()
	fmt.Println(len(done))
}
