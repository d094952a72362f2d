// run
// Standard input is read on one goroutine while another ticks and a third answers.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	lines := make(chan string)
	go func() {
		in := bufio.NewScanner(os.Stdin)
		for in.Scan() {
			lines <- in.Text()
			time.Sleep(2 * time.Millisecond)
		}
		close(lines)
	}()
	ticks := make(chan int)
	quit := make(chan bool)
	go func() {
		n := 0
		ticker := time.NewTicker(time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				n++
			case <-quit:
				ticks <- n
				return
			}
		}
	}()
	answers := make(chan string)
	questions := make(chan string)
	go func() {
		defer close(answers)
		for q := range questions {
			fields := strings.Fields(q)
			answers <- fmt.Sprint(len(fields), " words, ", len(q), " bytes")
		}
	}()
	for line := range lines {
		questions <- line
		fmt.Printf("%q: %s\n", line, <-answers)
	}
	close(questions)
	close(quit)
	fmt.Println("ticked:", <-ticks > 0)
}
