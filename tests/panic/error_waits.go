// run
// An Error method that waits, while the program dies of its panic, lets another goroutine panic.
package main

type slow struct{ other chan bool }

func (s slow) Error() string {
	close(s.other)
	select {}
}

func main() {
	s := slow{make(chan bool)}
	go func() {
		<-s.other
		panic("another")
	}()
	panic(s)
}
