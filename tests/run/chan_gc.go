// run -gcstress=20
// Objects that only channels keep alive: in buffers (also wrapped around), in the frames of waiting senders, in channels
// inside channels, in selects that wait. Collections and allocations come in between.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	value int
	text  string
	next  *node
}

func list(n int) *node {
	var head *node
	for i := n; i > 0; i-- {
		head = &node{i, fmt.Sprint("n", i), head}
	}
	return head
}

func (n *node) check() (sum int) {
	for ; n != nil; n = n.next {
		if n.text != fmt.Sprint("n", n.value) {
			return -1
		}
		sum += n.value
	}
	return
}

var sink []byte

// churn collects and fills what was freed with other contents.
func churn() {
	runtime.GC()
	for i := 0; i < 200; i++ {
		sink = make([]byte, 16+i%64)
		for j := range sink {
			sink[j] = 0xAA
		}
	}
	runtime.GC()
}

func main() {
	// the ring's middle, after it has wrapped around
	ring := make(chan *node, 5)
	for i := 0; i < 13; i++ {
		ring <- list(i)
		if i >= 4 {
			if i%3 == 0 {
				churn()
			}
			fmt.Print((<-ring).check(), " ")
		}
	}
	fmt.Println(len(ring))
	churn()
	for len(ring) > 0 {
		fmt.Print((<-ring).check(), " ")
	}
	fmt.Println()

	// frames of waiting senders
	c := make(chan *node)
	for i := 1; i <= 10; i++ {
		go func() { c <- list(i * 3) }()
	}
	time.Sleep(3 * time.Millisecond)
	churn()
	sum := 0
	for i := 0; i < 10; i++ {
		sum += (<-c).check()
	}
	fmt.Println("senders:", sum)

	// selects that wait to send
	d := make(chan any)
	for i := 1; i <= 10; i++ {
		go func() {
			select {
			case d <- any(*list(i)):
			case <-make(chan int):
			}
		}()
	}
	time.Sleep(3 * time.Millisecond)
	churn()
	sum = 0
	for i := 0; i < 10; i++ {
		n := (<-d).(node)
		sum += (&n).check()
	}
	fmt.Println("selects:", sum)

	// a channel that only a channel's buffer keeps
	outer := make(chan chan string, 3)
	for i := 0; i < 3; i++ {
		inner := make(chan string, 2)
		inner <- fmt.Sprint("inner ", i)
		outer <- inner
		inner = nil
		churn()
	}
	for i := 0; i < 3; i++ {
		fmt.Print(<-<-outer, "; ")
	}
	fmt.Println()

	// a channel that only the goroutine blocked on it keeps, and a goroutine that only a channel keeps
	result := make(chan int)
	func() {
		start := make(chan *node)
		go func() {
			n := <-start
			churn()
			result <- n.check()
		}()
		go func() { start <- list(20) }()
	}()
	churn()
	fmt.Println("alone:", <-result)

	// closures, strings, interfaces and slices in buffers; maps too
	fs := make(chan func() string, 4)
	texts := make(chan string, 4)
	parts := make(chan []int, 4)
	tables := make(chan map[string]*node, 4)
	for i := 0; i < 4; i++ {
		s := fmt.Sprint("closure ", i)
		fs <- func() string { return s }
		texts <- s[3:]
		parts <- append([]int(nil), i, i+1, i+2)[1:]
		tables <- map[string]*node{s: list(i)}
	}
	churn()
	for i := 0; i < 4; i++ {
		fmt.Print((<-fs)(), " ", <-texts, " ", <-parts, " ")
		for k, v := range <-tables {
			fmt.Print(k, " ", v.check(), "; ")
		}
	}
	fmt.Println()

	// values inside large elements
	type wide struct {
		pad  [100]int
		n    *node
		more [50]string
	}
	wides := make(chan wide, 3)
	for i := 0; i < 3; i++ {
		w := wide{n: list(i + 5)}
		w.more[49] = fmt.Sprint("more ", i)
		wides <- w
	}
	churn()
	for i := 0; i < 3; i++ {
		w := <-wides
		fmt.Print(w.n.check(), " ", w.more[49], "; ")
	}
	fmt.Println()

	// what is received is no longer in the buffer: 64 MB in all pass through it
	hose := make(chan []byte, 4)
	go func() {
		for i := 0; i < 64; i++ {
			hose <- make([]byte, 1<<20)
		}
		close(hose)
	}()
	total := 0
	for b := range hose {
		total += len(b)
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println("hose:", total, m.HeapAlloc < 16<<20)
}
