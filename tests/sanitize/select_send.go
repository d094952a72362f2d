// sanitize
package main

type box struct{ values [4]int }

func send(c, d chan *box) {
	b := &box{[4]int{1, 2, 3, 4}} // flip "&box{...}"
	select {
	case c <- b:
	case d <- b:
	}
}

func main() {
	c, d := make(chan *box, 1), make(chan *box)
	send(c, d)
	select {
	case b := <-c:
		println(b.values[2])
	case b := <-d:
		println(b.values[3])
	}
}
