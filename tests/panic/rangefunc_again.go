// run
// An iterator that recovers from the body's panic and calls it again.
package main

func again(yield func(int) bool) {
	func() {
		defer func() { recover() }()
		yield(1)
	}()
	yield(2)
}

func main() {
	for i := range again {
		panic(i)
	}
}
