// run
// An iterator that recovers from the body's panic and returns as if nothing had been.
package main

func swallow(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

func main() {
	for i := range swallow {
		panic(i)
	}
}
