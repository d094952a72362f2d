// run
// A goroutine whose read can go on is overtaken by one that closes the file and gets its number for another: what it
// reads must not be the other file's.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	stolen := 0
	for i := 0; i < 20; i++ {
		first, toFirst, _ := os.Pipe()
		second, toSecond, _ := os.Pipe()
		got := make(chan string, 1)
		go func() {
			b := make([]byte, 10)
			n, _ := first.Read(b)
			got <- string(b[:n])
		}()
		runtime.Gosched()
		made := make(chan [2]*os.File, 1)
		go func() {
			second.Read(make([]byte, 1))
			first.Close()
			r, w, _ := os.Pipe()
			w.WriteString("other")
			made <- [2]*os.File{r, w}
		}()
		time.Sleep(time.Millisecond) // both wait
		toFirst.WriteString("own")
		toSecond.WriteString("x")
		if <-got == "other" {
			stolen++
		}
		for _, f := range <-made {
			f.Close()
		}
		for _, f := range []*os.File{toFirst, second, toSecond} {
			f.Close()
		}
	}
	fmt.Println(stolen, "stolen")
}
