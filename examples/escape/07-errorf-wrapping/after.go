// run

// The sentinel is returned as it is; who prints it knows the operand. One object, made at start.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

var errOdd = errors.New("odd number")

func half(n int) (int, error) {
	if n%2 != 0 {
		return 0, errOdd
	}
	return n / 2, nil
}

var start, stop runtime.MemStats

func main() {
	sum, odd := 0, 0
	half(1001)
	runtime.ReadMemStats(&start)
	for n := 1000; n < 2000; n++ {
		h, err := half(n)
		if errors.Is(err, errOdd) {
			odd++
		}
		sum += h
	}
	runtime.ReadMemStats(&stop)
	fmt.Println("sum", sum, "odd", odd)
	if os.Getenv("GOSLING_COUNT") == "1" {
		println("allocs", stop.Mallocs-start.Mallocs)
	}
}
