// run

// One timeout for the whole operation: its lookups share the context.
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
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for key := range table {
		value, err := lookup(ctx, key)
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
