// run
// panic with a bool, inside a deferred function of a function that returned well.
package main

func f() {
	defer func() {
		panic(true)
	}()
}

func main() {
	f()
}
