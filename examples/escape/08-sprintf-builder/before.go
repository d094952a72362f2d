// run

// Text made by Sprintf and +=: a box, a piece and a longer copy of everything before for each number.
package main

import (
	"fmt"
	"os"
	"runtime"
)

func list(first, n int) string {
	text := "numbers:"
	for i := first; i < first+n; i++ {
		text += fmt.Sprintf(" %d", i)
	}
	return text
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
