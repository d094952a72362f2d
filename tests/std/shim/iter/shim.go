// Package iter's natives on goroutines and channels.
package iter

import (
	"sync"
	"sync/atomic"
)

var (
	shimSleepers sync.Map // number to chan struct{}
	shimLast     atomic.Uintptr
)

// shimSleep registers the current goroutine in *waiting and returns what it has to receive from.
func shimSleep(waiting *uintptr) chan struct{} {
	ch := make(chan struct{})
	n := shimLast.Add(1)
	shimSleepers.Store(n, ch)
	*waiting = n
	return ch
}

func start(f func(), waiting *uintptr) {
	ch := shimSleep(waiting)
	go f()
	<-ch
}

func exchange(waiting *uintptr) {
	other := *waiting
	ch := shimSleep(waiting)
	release(&other)
	<-ch
}

func release(waiting *uintptr) {
	ch, _ := shimSleepers.LoadAndDelete(*waiting)
	close(ch.(chan struct{}))
}
