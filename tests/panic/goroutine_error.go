// run
// A run-time error in a closure of a goroutine that a goroutine started.
package main

type list struct {
	next *list
	n    int
}

func sum(l *list, n int) int {
	if n == 0 {
		return l.n
	}
	return l.n + sum(l.next, n-1)
}

func start(c chan int) {
	go func() {
		c <- sum(&list{&list{}, 1}, 3)
	}()
}

func main() {
	c := make(chan int)
	go start(c)
	<-c
}
