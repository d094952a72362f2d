// run
// Error methods run before anything is printed; they may print and wait.
package main

import (
	"errors"
	"sync"
)

type failure struct{ mu sync.Mutex }

func (f *failure) Error() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	println("printing")
	c := make(chan string)
	go func() { c <- "text of\nthe failure" }()
	return <-c
}

func main() {
	defer func() { panic(errors.New("second")) }()
	panic(&failure{})
}
