// run

// A Builder with room, digits by strconv through a buffer of the frame: one heap object a text, the text itself.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
)

func list(first, n int) string {
	var b strings.Builder
	var digits [20]byte
	b.Grow(8 + 5*n)
	b.WriteString("numbers:")
	for i := first; i < first+n; i++ {
		b.WriteByte(' ')
		b.Write(strconv.AppendInt(digits[:0], int64(i), 10))
	}
	return b.String()
}

var start, stop runtime.MemStats

func main() {
	fmt.Println(list(1000, 3))
	sum := 0
	runtime.ReadMemStats(&start)
	for i := 0; i < 20; i++ {
		sum += len(list(1000+i, 50))
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("bytes", sum)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
