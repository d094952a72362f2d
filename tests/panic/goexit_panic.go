// run
// A panic in a deferred call of Goexit.
package main

import "runtime"

func main() {
	go func() {
		defer func() {
			panic("after Goexit")
		}()
		runtime.Goexit()
	}()
	select {}
}
