// run
// os.Exit on a goroutine ends the program at once, with its status.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	defer fmt.Println("not reached")
	go func() {
		defer fmt.Println("not reached")
		fmt.Println("leaving")
		os.Exit(7)
	}()
	for {
		time.Sleep(time.Millisecond)
	}
}
