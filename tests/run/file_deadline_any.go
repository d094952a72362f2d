// run
// A deadline that expires at any point of a Read ends it: also between the look at the deadline and the wait.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	r, _, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	go func() { // the monitor shall tick
		for {
			runtime.Gosched()
		}
	}()
	timedOut := 0
	b := make([]byte, 1)
	for i := 0; i < 500; i++ {
		r.SetReadDeadline(time.Now().Add(time.Duration(i%100) * 100))
		for !errors.Is(err, os.ErrDeadlineExceeded) {
			_, err = r.Read(b)
		}
		err = nil
		timedOut++
	}
	fmt.Println(timedOut)
}
