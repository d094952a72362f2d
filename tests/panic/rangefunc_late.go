// run
// A body called when its loop is over.
package main

func main() {
	var keep func() bool
	for range func(yield func() bool) { keep = yield } {
	}
	keep()
}
