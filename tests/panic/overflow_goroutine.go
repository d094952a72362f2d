// run -gcstress=off
// A goroutine's stack has a limit, too; nothing recovers from it.
package main

func f(n int) int { return f(n+1) + 1 }

func main() {
	c := make(chan int)
	go func() {
		defer func() { recover() }()
		c <- f(0)
	}()
	<-c
}
