// run

// A buffer handed to an interface's method: the callee is unknown, so the whole array moves to the heap.
package main

import (
	"fmt"
	"os"
	"runtime"
)

type writer interface{ write(b []byte) }

type checksum struct{ sum uint32 }

func (c *checksum) write(b []byte) {
	for _, x := range b {
		c.sum = c.sum*31 + uint32(x)
	}
}

func emit(w writer, n int) {
	var frame [64]byte
	for i := range frame {
		frame[i] = byte(n + i)
	}
	w.write(frame[:])
}

var start, stop runtime.MemStats

func main() {
	c := &checksum{}
	runtime.ReadMemStats(&start)
	for i := 0; i < 1000; i++ {
		emit(c, i)
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("checksum", c.sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
