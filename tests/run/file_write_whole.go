// run
// A Write of more than a pipe takes at once is not cut in two by another's.
package main

import (
	"fmt"
	"io"
	"os"
	"sync"
)

func main() {
	const size = 50000
	r, w, _ := os.Pipe()
	var wg sync.WaitGroup
	for g := 0; g < 3; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			b := make([]byte, size)
			for i := range b {
				b[i] = byte(g)
			}
			for i := 0; i < 4; i++ {
				if n, err := w.Write(b); n != size || err != nil {
					panic(err)
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		w.Close()
	}()
	b := make([]byte, size)
	all, mixed := 0, 0
	for {
		if _, err := io.ReadFull(r, b); err != nil {
			fmt.Println(all, mixed, err)
			return
		}
		all++
		for i := range b {
			if b[i] != b[0] {
				mixed++
				break
			}
		}
	}
}
