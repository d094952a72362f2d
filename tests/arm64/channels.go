// Channels and select: handoffs both ways with the other side waiting first and last, buffers that wrap around, elements of
// every size, close, nil channels, all forms of select, fairness; and at the end a deadlock: its report is compared too.
package main

type big [2000]byte

type record struct {
	name  string
	value any
	next  *record
}

func produce(n int, c chan<- int) {
	for i := 0; i < n; i++ {
		c <- i
	}
	close(c)
}

func total(c <-chan int) (sum int) {
	for v := range c {
		sum += v
	}
	return
}

func try(name string, f func()) {
	defer func() {
		if e, ok := recover().(error); ok {
			println(name, e.Error())
		}
	}()
	f()
}

func capacities() {
	for _, n := range []int{0, 1, 7, 100} {
		c := make(chan int, n)
		go produce(250, c)
		println("capacity", n, total(c), len(c), cap(c))
	}
}

func sizes() {
	bytes, floats, bigs := make(chan byte, 2), make(chan float32), make(chan big)
	empties, strings, records := make(chan struct{}, 5), make(chan string), make(chan record, 2)
	done := make(chan bool)
	go func() {
		bytes <- 200
		bytes <- 7
		var b big
		for i := range b {
			b[i] = byte(i * 3)
		}
		bigs <- b
		floats <- 1.5
		strings <- "a string"
		empties <- struct{}{}
		records <- record{"first", 1.25, &record{name: "linked"}}
		records <- record{"second", "boxed", nil}
		done <- true
	}()
	b := <-bigs
	sum := 0
	for _, v := range b {
		sum += int(v)
	}
	println("sizes", <-bytes, <-bytes, sum, <-floats, <-strings)
	<-done
	<-empties
	r, s := <-records, <-records
	println(r.name, r.value.(float64), r.next.name, s.name, s.value.(string), s.next == nil, len(empties))
}

func closing() {
	var none chan int
	c := make(chan int, 1)
	c <- 5
	close(c)
	v, ok := <-c
	println("close", v, ok)
	v, ok = <-c
	println("close", v, ok)
	try("closed", func() { close(c) })
	try("nil", func() { close(none) })
	try("send", func() { c <- 1 })
	try("select", func() {
		select {
		case none <- 1:
		case c <- 1:
		}
	})
	wake, out := make(chan string), make(chan bool)
	for i := 0; i < 3; i++ {
		go func() { _, ok := <-wake; out <- ok }()
	}
	close(wake)
	println("woken", <-out, <-out, <-out)
}

func selects() {
	a, b, none := make(chan int), make(chan string, 1), (chan int)(nil)
	quit, out := make(chan bool), make(chan int)
	go func() {
		numbers, texts, sent := 0, 0, 0
		for {
			select {
			case v := <-a:
				numbers += v
			case s, ok := <-b:
				if ok {
					texts += len(s)
				}
			case out <- numbers*1000 + texts:
				sent++
			case <-none:
				println("impossible")
			case <-quit:
				out <- sent
				return
			}
		}
	}()
	for i := 1; i <= 10; i++ {
		a <- i
		b <- "text"
		for len(b) > 0 {
			<-out
		}
	}
	println("select", <-out)
	quit <- true
	println("answers", <-out > 0)
	select {
	case none <- 1:
	case v := <-a:
		println(v)
	default:
		println("default")
	}

	ready := make(chan int, 1)
	var hits [4]int
	for i := 0; i < 4000; i++ {
		ready <- i
		select {
		case <-ready:
			hits[0]++
		case <-ready:
			hits[1]++
		case <-ready:
			hits[2]++
		case v := <-ready:
			hits[3] += v - v + 1
		}
	}
	fair := true
	for _, n := range hits {
		fair = fair && n > 700 && n < 1300
	}
	println("fair", fair, hits[0]+hits[1]+hits[2]+hits[3])

	var many [30]chan int
	for i := range many {
		many[i] = make(chan int)
	}
	go func() {
		for i := range many {
			many[i*7%30] <- i
		}
		close(quit)
	}()
	sum := 0
loop:
	for i := 0; ; i++ {
		select {
		case v := <-many[(i*7+0)%30]:
			sum += v * i
		case <-many[(i*7+1)%30]:
			println("wrong")
		case <-many[(i*7+2)%30]:
			println("wrong")
		case <-quit:
			break loop
		}
	}
	println("many", sum)
}

// evaluation: channel and value in order, once
func order() {
	note := func(s string, v int) int { print(s, " "); return v }
	channels := []chan int{make(chan int, 3), make(chan int, 3)}
	channels[note("channel", 0)] <- note("value", 9)
	a := []int{0, 0}
	a[note("index", 1)] = <-channels[note("from", 0)]
	println(a[1])
	select {
	case channels[note("one", 0)] <- note("two", 2):
		print("sent ")
	case a[note("never", 0)] = <-channels[note("three", 1)]:
	}
	println(<-channels[0])
}

func main() {
	capacities()
	sizes()
	closing()
	selects()
	order()
	c := make(chan int)
	println("now nobody is left")
	println(<-c)
}
