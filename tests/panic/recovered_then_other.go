// run
// A recovered panic followed by another one.
package main

import "fmt"

func f() {
	defer func() {
		fmt.Println("got", recover())
		panic(fmt.Sprint("from the deferred function"))
	}()
	panic("first")
}

func main() {
	f()
}
