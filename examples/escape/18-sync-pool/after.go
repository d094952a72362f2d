// run

// A pool keeps buffers from one request to the next; a pointer in an interface needs no box. Collections empty the pool.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
)

type buffer struct {
	bytes [512]byte
	used  int
}

func newBuffer() any { return new(buffer) }

var buffers = sync.Pool{New: newBuffer}

func (b *buffer) add(text string) { b.used += copy(b.bytes[b.used:], text) }

type handler interface{ handle(b *buffer, name string) }

type greeter struct{ length int }

func (g *greeter) handle(b *buffer, name string) {
	b.add("hello, ")
	b.add(name)
	g.length += b.used
}

func serve(h handler, name string) {
	b := buffers.Get().(*buffer)
	b.used = 0
	h.handle(b, name)
	buffers.Put(b)
}

var start, stop runtime.MemStats

func main() {
	g := &greeter{}
	serve(g, "warm-up")
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		serve(g, "gopher")
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("length", g.length)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
