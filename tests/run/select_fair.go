// run -gcstress=off
// Of several ready cases one is chosen with equal probability; the bounds are so wide that chance does not fail the test.
package main

import "fmt"

const rounds = 20000

func check(name string, counts []int) {
	n, good := 0, true
	for _, c := range counts {
		n += c
	}
	for _, c := range counts {
		even := n / len(counts)
		good = good && c > even*3/4 && c < even*5/4
	}
	fmt.Println(name, n, good)
	if !good {
		fmt.Println(counts)
	}
}

func main() {
	closed := make(chan int)
	close(closed)
	var none chan int
	two := make([]int, 2)
	for i := 0; i < rounds; i++ {
		select {
		case <-closed:
			two[0]++
		case <-closed:
			two[1]++
		}
	}
	check("two receives", two)

	a, b := make(chan int, rounds), make(chan int, rounds)
	two = make([]int, 2)
	for i := 0; i < rounds; i++ {
		select {
		case a <- 1:
			two[0]++
		case b <- 1:
			two[1]++
		}
	}
	check("two sends", two)
	fmt.Println(len(a) == two[0], len(b) == two[1])

	five := make([]int, 5)
	room := make(chan int, 5*rounds)
	for i := 0; i < rounds; i++ {
		select {
		case <-closed:
			five[0]++
		case <-none:
		case room <- 1:
			five[1]++
		case <-closed:
			five[2]++
		case none <- 1:
		case room <- 2:
			five[3]++
		case <-closed:
			five[4]++
		default:
			fmt.Println("default is not chosen when a case is ready")
		}
	}
	check("five of seven", five)

	// in one loop the pairs (previous, next) are even too: no round robin
	pairs := make([]int, 9)
	last := 0
	for i := 0; i < rounds; i++ {
		now := 0
		select {
		case <-closed:
		case <-closed:
			now = 1
		case <-closed:
			now = 2
		}
		pairs[last*3+now]++
		last = now
	}
	check("pairs", pairs)

	// two producers: neither starves
	c, d, quit := make(chan int), make(chan int), make(chan bool)
	produce := func(c chan int) {
		for {
			select {
			case c <- 1:
			case <-quit:
				return
			}
		}
	}
	go produce(c)
	go produce(d)
	counts := [2]int{}
	for counts[0] < 1000 || counts[1] < 1000 {
		select {
		case <-c:
			counts[0]++
		case <-d:
			counts[1]++
		}
		if counts[0]+counts[1] > 1000000 {
			fmt.Println("somebody starves")
			break
		}
	}
	close(quit)
	fmt.Println("both produced")
}
