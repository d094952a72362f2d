// run
// An iterator that goes on after the body has returned false.
package main

func stubborn(yield func(int) bool) {
	for i := range 3 {
		yield(i)
	}
}

func main() {
	defer println("deferred")
	for i := range stubborn {
		defer println("deferred in the body")
		println(i)
		break
	}
}
