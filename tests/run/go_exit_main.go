// run
// When main returns the program ends, whatever goroutines do: they are not waited for, their deferred calls do not run.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for i := 0; i < 10; i++ {
		go func() {
			defer fmt.Println("not reached")
			<-c
		}()
	}
	go func() {
		defer fmt.Println("not reached")
		time.Sleep(time.Hour)
	}()
	go func() {
		defer fmt.Println("not reached")
		select {}
	}()
	time.Sleep(10 * time.Millisecond)
	defer fmt.Println("main's deferred call")
	fmt.Println("main returns")
}
