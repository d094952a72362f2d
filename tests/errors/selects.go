// errorcheck

// Select statements.
package p

func f() int { return 1 }

func test() {
	var c chan int
	var r <-chan int
	var s chan<- int
	var i int
	var str string // ERROR "declared and not used: str"
	var arr []int
	select {
	case <-c:
	case x := <-c: // ERROR "declared and not used: x"
	case x, ok := <-c: // ERROR "declared and not used: x" "declared and not used: ok"
	case i = <-c:
	case str = <-c: // ERROR "cannot use <-c \(comma, ok expression of type int\) as string value in assignment"
	case i, str = <-c: // ERROR "cannot use <-c \(untyped bool value\) as string value in assignment"
	case c <- 1:
	case c <- "a": // ERROR "cannot use .a. \(untyped string constant\) as int value in send"
	case r <- 1: // ERROR "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	case <-s: // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	case s <- 1:
	case x := <-i: // ERROR "declared and not used: x" "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	case arr[0] = <-c:
	case arr[f()], _ = <-c:
	case undefinedA = <-c: // ERROR "undefined: undefinedA"
	case v := <-undefinedC: // ERROR "declared and not used: v" "undefined: undefinedC"
	default:
	}
	select {
	default:
	default: // ERROR "multiple defaults \(first at ./selects.go:35:2\)"
	}
	select {
	case f(): // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	case i: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	case i = 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	case x := 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	case i > 1: // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
	select {
	case (<-c):
	case x := (<-c):
		_ = x + "a" // ERROR "invalid operation: x \+ .a. \(mismatched types int and untyped string\)"
	}
	select {
	case c <- f():
		y := 1 // ERROR "declared and not used: y"
	case i += <-c:
	case len(<-c): // ERROR "select case must be send or receive \(possibly with assignment\)"
	}
}
