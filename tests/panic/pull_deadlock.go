// run
// An iterator that waits forever leaves who pulls its values waiting too.
package main

import "iter"

func numbers(yield func(int) bool) {
	if yield(1) {
		<-make(chan int)
	}
}

func main() {
	next, _ := iter.Pull(numbers)
	println(next())
	println(next())
}
