// run
// Goroutines that recover end well; the one that does not ends the program.
package main

func work(n int, done chan int) {
	defer func() {
		if n != 7 {
			recover()
			done <- n
		}
	}()
	panic(n)
}

func main() {
	done := make(chan int)
	for i := range 20 {
		go work(i, done)
		if i < 7 {
			println(<-done)
		}
		if i == 7 {
			<-done
		}
	}
}
