// sanitize
package main

type message struct{ a, b int }

func produce(c chan *message) {
	m := message{3, 4} // flip "m"
	c <- &m
	close(c)
}

func main() {
	c := make(chan *message, 1)
	produce(c)
	for m := range c {
		println(m.a + m.b)
	}
}
