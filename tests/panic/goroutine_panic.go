// run
// A panic nobody recovers in a goroutine shows that goroutine's trace and who started it.
package main

func inner(n int) {
	if n == 0 {
		panic("boom in goroutine")
	}
	inner(n - 1)
}

func work(done chan bool) {
	inner(2)
	done <- true
}

func main() {
	done := make(chan bool)
	go work(done)
	<-done
}
