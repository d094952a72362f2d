// run
// os.Exit inside a deferred call while panicking: no trace, its status.
package main

import "os"

func main() {
	defer func() {
		println("exiting with", 7)
		os.Exit(7)
	}()
	panic("not printed")
}
