// sanitize
package main

import "sync/atomic"

type config struct{ level int }

var current atomic.Pointer[config]

func set(level int) {
	c := config{level} // flip "c"
	current.Store(&c)
}

func main() {
	set(3)
	println(current.Load().level)
}
