// run

// Each lookup gets a timeout of its own: a context, its timer and the function that cancels it, all on the heap, since the
// timer may fire on another goroutine.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"time"
)

var table [100]int

func lookup(ctx context.Context, key int) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	return table[key], nil
}

func sumAll(ctx context.Context) (total int, err error) {
	for key := range table {
		one, cancel := context.WithTimeout(ctx, time.Minute)
		value, err := lookup(one, key)
		cancel()
		if err != nil {
			return 0, err
		}
		total += value
	}
	return total, nil
}

var start, stop runtime.MemStats

func main() {
	for i := range table {
		table[i] = i * i
	}
	ctx := context.Background()
	sumAll(ctx)
	runtime.ReadMemStats(&start)
	total, err := sumAll(ctx)
	runtime.ReadMemStats(&stop)
	fmt.Println("total", total, err)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
