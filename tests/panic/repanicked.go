// run
// A recovered value that is panicked again says so.
package main

func main() {
	defer func() {
		r := recover()
		panic(r)
	}()
	panic("again")
}
