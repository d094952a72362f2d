// run

// The digits are appended to a buffer of the frame, which Write does not keep: nothing is boxed.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
)

var start, stop runtime.MemStats

func main() {
	fmt.Println("squares")
	runtime.ReadMemStats(&start)
	var store [32]byte
	for i := 100; i < 120; i++ {
		line := strconv.AppendInt(store[:0], int64(i*i), 10)
		line = append(line, '\n')
		os.Stdout.Write(line)
	}
	runtime.ReadMemStats(&stop)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
