package sync

import "unsafe"

type word64 struct {
	_ noCopy
	_ align64
	v int64
}

// A WaitGroup counts goroutines down to zero and lets others wait for it. It must not be copied after its first
// use.
type WaitGroup struct {
	noCopy noCopy
	state  word64 // the count in the upper half, the number of goroutines that wait in the lower one
	sema   uint32 // its address is the queue
}

// Add adds delta to the count. At zero, all that wait go on; below zero, Add panics. What makes the count leave zero
// must come before the Wait that is to see it.
func (wg *WaitGroup) Add(delta int) {
	wg.state.v += int64(delta) << 32
	count, waiters := wg.state.v>>32, uint32(wg.state.v)
	if count < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters == 0 {
		return
	}
	if delta > 0 && count == int64(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if count == 0 {
		wg.state.v = 0
		wg.release(waiters)
	}
}

// release wakes the first n that wait.
func (wg *WaitGroup) release(n uint32) {
	for ; n > 0; n-- {
		wake(unsafe.Pointer(&wg.sema))
	}
}

// Done takes one off the count.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the count is zero.
func (wg *WaitGroup) Wait() {
	if wg.state.v>>32 == 0 {
		return
	}
	wg.state.v++
	park(unsafe.Pointer(&wg.sema), waitWaitGroup, false)
	if wg.state.v != 0 {
		panic("sync: WaitGroup is reused before previous Wait has returned")
	}
}

// Go calls f in a new goroutine that the count includes until f returns or exits. f must not panic; a panic ends the
// program with the count as it is, so that a main function that waits cannot end it before.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}
