// run -gcstress=50
// Deep recursion on goroutines: fifty thousand frames, several such stacks at once, parked at the bottom, with pointers in
// the frames during collections, with large frames, with deferred calls.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

type node struct {
	next  *node
	depth int
}

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

// list has an object in each frame that only this frame knows.
func list(n int, bottom func()) int {
	if n == 0 {
		bottom()
		return 0
	}
	own := &node{nil, n}
	other := &node{own, n * 2}
	sum := list(n-1, bottom)
	if other.next != own || own.depth != n || other.depth != 2*n {
		return -1 << 40
	}
	return sum + own.depth&1
}

func wide(n int) byte {
	var a [1000]byte
	for i := range a {
		a[i] = byte(n + i)
	}
	if n == 0 {
		return a[999]
	}
	return wide(n-1) + a[n%1000] - a[n%1000]
}

func ackermann(m, n int) int {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func deferred(n int, out *int) {
	defer func() { *out += n & 1 }()
	if n > 0 {
		deferred(n-1, out)
	}
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func main() {
	size := 50000
	if strings.Contains(os.Getenv("GODEBUG"), "gcstress") {
		size = 500
	}
	c := make(chan int)
	go func() { c <- depth(50000) }()
	fmt.Println("depth:", <-c)
	go func() { c <- list(size, runtime.GC) }()
	fmt.Println("list:", <-c == size/2)

	// eight deep stacks, all parked at the bottom, a collection, then all return
	reached, gate := make(chan bool), make(chan bool)
	for i := 0; i < 8; i++ {
		go func() {
			c <- list(size/5, func() {
				reached <- true
				<-gate
			})
		}()
	}
	for i := 0; i < 8; i++ {
		<-reached
	}
	runtime.GC()
	for i := 0; i < 1000; i++ {
		_ = fmt.Sprint("garbage ", i)
	}
	runtime.GC()
	close(gate)
	good := true
	for i := 0; i < 8; i++ {
		good = <-c == size/10 && good
	}
	fmt.Println("parked deep:", good)

	go func() { c <- int(wide(5000)) }()
	fmt.Println("wide:", <-c)
	go func() { c <- ackermann(2, 60) }()
	fmt.Println("ackermann:", <-c)
	go func() {
		n := 0
		deferred(size/5, &n)
		c <- n
	}()
	fmt.Println("deferred:", <-c == size/10)
	go func() {
		if even(40000) && !even(40001) {
			c <- 1
		} else {
			c <- 0
		}
	}()
	fmt.Println("mutual:", <-c)

	// values are sent from the bottom of a recursion, each level a blocking operation
	steps := make(chan int)
	go func() {
		var walk func(n int)
		walk = func(n int) {
			if n > 0 {
				steps <- n
				walk(n - 1)
				steps <- -n
			}
		}
		walk(300)
		close(steps)
	}()
	sum, count := 0, 0
	for v := range steps {
		sum += v * count
		count++
	}
	fmt.Println("steps:", count, sum)
	// a panic from far below is recovered at the top of the goroutine
	go func() {
		defer func() { c <- recover().(int) }()
		list(size/5, func() { panic(77) })
	}()
	fmt.Println("panic:", <-c)
}
