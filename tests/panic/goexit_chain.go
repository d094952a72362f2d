// run
// A panic, a Goexit in its deferred call, and a panic in that one's.
package main

import "runtime"

func main() {
	go func() {
		defer func() { panic("second") }()
		defer func() { runtime.Goexit() }()
		panic("first")
	}()
	select {}
}
