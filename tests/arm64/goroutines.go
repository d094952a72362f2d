// Goroutines: the switch keeps all registers, deep recursion on several stacks, panics recovered on goroutines, deferred
// calls that block, thousands of goroutines, arguments of go statements, preemption of endless loops.
package main

type node struct {
	left, right *node
	value       int
}

func build(depth int) *node {
	if depth == 0 {
		return &node{value: 1}
	}
	return &node{build(depth - 1), build(depth - 1), 1}
}

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.count() + n.right.count()
}

// live has more values alive across each switch than there are registers that a callee saves.
func live(c, back chan int, a, b, d, e, f, g, h, i, j, k, l, m int, x, y, z, u, v, w, s, t, q, r float64) (int, float64) {
	for n := 0; n < 50; n++ {
		c <- a + n
		a += <-back
		b, d, e, f, g = b+1, d+a&3, e^n, f+b, g-1
		h, i, j, k, l, m = h+2, i+h&1, j*3&0xffff, k+j, l^k, m+1
		x, y, z, u, v = x+0.5, y*1.01, z-x, u+y, v+1
		w, s, t, q, r = w-0.25, s+w, t*0.99, q+s, r+t
	}
	return a + b + d + e + f + g + h + i + j + k + l + m, x + y + z + u + v + w + s + t + q + r
}

func registers() {
	c, back := make(chan int), make(chan int)
	type result struct {
		n int
		x float64
	}
	results := make(chan result)
	for g := 0; g < 3; g++ {
		go func() {
			n, x := live(c, back, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
			results <- result{n, x}
		}()
	}
	go func() {
		for range c {
			back <- 1
		}
	}()
	first := <-results
	same := true
	for g := 1; g < 3; g++ {
		same = same && first == <-results
	}
	println("registers", first.n, first.x, same)
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

// parked recurses, waits at the bottom, and checks on the way back what its frames hold.
func parked(n int, gate <-chan bool) int {
	if n == 0 {
		<-gate
		return 0
	}
	own := &node{value: n}
	var block [20]int
	block[n%20] = n
	sum := parked(n-1, gate)
	if own.value != n || block[n%20] != n {
		return -1 << 40
	}
	return sum + 1
}

func recursion() {
	c, gate := make(chan int), make(chan bool)
	go func() { c <- depth(50000) }()
	println("deep", <-c)
	for i := 0; i < 4; i++ {
		go func() { c <- parked(5000, gate) }()
	}
	println("tree", build(12).count())
	for i := 0; i < 4; i++ {
		gate <- true
	}
	println("parked", <-c+<-c+<-c+<-c)
	go func() { c <- build(10).count() }()
	println("tree on a goroutine", <-c)
}

func guarded(name string, f func()) {
	out := make(chan string)
	go func() {
		defer func() {
			switch r := recover().(type) {
			case nil:
				out <- "ended"
			case error:
				out <- r.Error()
			case string:
				out <- r
			}
		}()
		f()
	}()
	println(name, <-out)
}

func panics() {
	var p *node
	var list []int
	zero, m := 0, map[string]int(nil)
	guarded("nothing", func() {})
	guarded("text", func() { panic("text") })
	guarded("nil", func() { p.value++ })
	guarded("index", func() { list[zero]++ })
	guarded("division", func() { zero /= zero })
	guarded("map", func() { m["x"] = 1 })
	guarded("close", func() { var c chan int; close(c) })
	guarded("again", func() {
		defer func() { panic(recover().(string) + " and second") }()
		panic("first")
	})
	guarded("inside", func() {
		defer func() {
			guarded("other goroutine", func() { panic("inner") })
			panic(recover())
		}()
		panic("outer")
	})
	// deferred calls block while their goroutine panics
	start, turn, back := make(chan int), make(chan int), make(chan int)
	for i := 0; i < 2; i++ {
		go func() {
			defer func() { back <- recover().(int) }()
			defer func() { back <- <-turn + i*10 }()
			<-start
			panic(i * 100)
		}()
	}
	start <- 0
	start <- 0
	turn <- 5
	sum := <-back
	turn <- 6
	for i := 0; i < 3; i++ {
		sum += <-back
	}
	println("blocked while panicking", sum)
	done := make(chan int)
	for i := 0; i < 1000; i++ {
		go func() {
			defer func() { done <- recover().(int) }()
			panic(i)
		}()
	}
	sum = 0
	for i := 0; i < 1000; i++ {
		sum += <-done
	}
	println("a thousand panics", sum)
}

type counter struct{ n int }

func (c counter) value(out chan<- int)    { out <- c.n }
func (c *counter) pointer(out chan<- int) { c.n++; out <- c.n }

type valuer interface{ value(chan<- int) }

func statements() {
	out := make(chan int)
	c := counter{5}
	go c.value(out)
	c.n = 50
	println("value", <-out)
	go c.pointer(out)
	println("pointer", <-out)
	var v valuer = c
	go v.value(out)
	println("interface", <-out)
	f := c.value
	go f(out)
	println("method value", <-out)
	go func(a int, s string, x float64, rest ...int) { out <- a + len(s) + int(x) + len(rest) }(1, "four", 2.5, 7, 8, 9)
	println("literal", <-out)
	sum := 0
	for i := 0; i < 10; i++ {
		go func() { out <- i }()
	}
	for i := 0; i < 10; i++ {
		sum += <-out
	}
	println("loop variables", sum)
}

func crowd() {
	const count = 2000
	first := make(chan int)
	in := first
	for i := 0; i < count; i++ {
		next := make(chan int)
		go func(in <-chan int, out chan<- int) { out <- <-in + 1 }(in, next)
		in = next
	}
	first <- 1
	println("chain", <-in)
	c := make(chan int)
	sum := 0
	for i := 0; i < count; i++ {
		go func() { c <- i }()
		sum += <-c
	}
	println("one by one", sum)
}

func leaf(x int) int { return x*5 + 1 }

func preemption() {
	go func() {
		for {
		}
	}()
	go func() {
		var a [64]float64
		for i := 0; ; i++ {
			a[i&63] += 0.5
		}
	}()
	go func() {
		for x := 1; ; {
			x = leaf(x)
		}
	}()
	c := make(chan int)
	go func() {
		for i := 0; i < 5; i++ {
			c <- i
		}
		close(c)
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	println("beside endless loops", sum)
}

func main() {
	registers()
	recursion()
	panics()
	statements()
	crowd()
	preemption()
}
