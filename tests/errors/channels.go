// errorcheck

// Channel types and directions.
package p

type C chan int
type R <-chan int

func test(c chan int, r <-chan int, s chan<- int, nc C, nr R) {
	c = r // ERROR "cannot use r \(variable of type <-chan int\) as chan int value in assignment"
	c = s // ERROR "cannot use s \(variable of type chan<- int\) as chan int value in assignment"
	r = c
	s = c
	r = s // ERROR "cannot use s \(variable of type chan<- int\) as <-chan int value in assignment"
	s = r // ERROR "cannot use r \(variable of type <-chan int\) as chan<- int value in assignment"
	nc = c
	c = nc
	r = nc
	nr = nc // ERROR "cannot use nc \(variable of chan type C\) as R value in assignment"
	nr = c
	nr = r
	<-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	close(r) // ERROR "invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)"
	close(s)
	x, ok := <-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	x, ok = <-r
	for range s { // ERROR "cannot range over s \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	for v := range r {
		_ = v + "a" // ERROR "invalid operation: v \+ .a. \(mismatched types int and untyped string\)"
	}
	_ = len(c) + cap(r)
	_ = c == r
	_ = c == s
	_ = r == s // ERROR "invalid operation: r == s \(mismatched types <-chan int and chan<- int\)"
	_ = c < c // ERROR "invalid operation: c < c \(operator < not defined on chan\)"
	_ = c == nil
	_ = c + c // ERROR "invalid operation: operator \+ not defined on c \(variable of type chan int\)"
	_ = *c // ERROR "invalid operation: cannot indirect c \(variable of type chan int\)"
	_ = c[0] // ERROR "cannot index c \(variable of type chan int\)"
	_ = &<-c // ERROR "invalid operation: cannot take address of <-c \(comma, ok expression of type int\)"
	_ = make(chan int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make(chan int, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = make(<-chan int)
	var cs chan string = c // ERROR "cannot use c \(variable of type chan int\) as chan string value in variable declaration"
	c <- "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in send"
	_ = <-c + "a" // ERROR "invalid operation: <-c \+ .a. \(mismatched types int and untyped string\)"
	_ = <-<-c // ERROR "invalid operation: cannot receive from non-channel int <-c \(comma, ok expression of type int\)"
	_, _, _ = x, ok, cs
}
