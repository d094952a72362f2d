// run
package main

import "sync"

func main() {
	var w sync.WaitGroup
	w.Add(2)
	go w.Done()
	w.Wait()
}
