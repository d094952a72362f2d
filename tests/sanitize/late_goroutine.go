// sanitize
package main

import "sync"

func launch(group *sync.WaitGroup, gate chan bool) {
	x := 5 // flip "x"
	group.Add(1)
	go func() {
		defer group.Done()
		<-gate
		x++
		println(x)
	}()
}

func main() {
	var group sync.WaitGroup
	gate := make(chan bool)
	launch(&group, gate)
	close(gate)
	group.Wait()
}
