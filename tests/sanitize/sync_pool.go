// sanitize
package main

import "sync"

type buffer struct{ data []byte }

var pool = sync.Pool{New: func() any { return new(buffer) }}

func use(text string) {
	b := &buffer{} // flip "&buffer{}"
	b.data = append(b.data, text...)
	pool.Put(b)
}

func main() {
	use("hello")
	b := pool.Get().(*buffer)
	println(cap(b.data) >= 0)
}
