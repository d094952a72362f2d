package sync

import "unsafe"

// A condWaiter is one call of Wait, on the list from the time Wait is called (L may be given away for long before the
// goroutine is parked) until it is signaled. It lies in Wait's frame: frames do not move, and the links are numbers so
// that the escape pass leaves it there. Once it is off the list, its goroutine may run and the frame end.
type condWaiter struct {
	next     uintptr // *condWaiter
	previous uintptr
	ticket   uint64
	parked   bool
	signaled bool
}

// A Cond is where goroutines wait until others tell them that something has happened. L is held when the condition
// is looked at and changed. It must not be copied after its first use.
type Cond struct {
	noCopy  noCopy
	L       Locker
	first   uintptr // *condWaiter: who waits, in the order of their tickets
	last    uintptr
	tickets uint64  // calls of Wait so far
	checker uintptr // its own address, since its first use
}

// NewCond returns a Cond with l as its L.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

// check panics if c is a copy of a Cond that was used.
func (c *Cond) check() {
	self := uintptr(unsafe.Pointer(c))
	if c.checker != self {
		if c.checker != 0 {
			panic("sync.Cond is copied")
		}
		c.checker = self
	}
}

// Wait unlocks c.L, waits for a Signal or Broadcast that comes after this call, and locks c.L again. Others may have
// changed the condition by then: it is to be called in a loop that tests the condition.
func (c *Cond) Wait() {
	c.check()
	var w condWaiter
	address := uintptr(unsafe.Pointer(&w))
	w.ticket = c.tickets
	c.tickets++
	w.previous = c.last
	if c.last != 0 {
		(*condWaiter)(unsafe.Pointer(c.last)).next = address
	} else {
		c.first = address
	}
	c.last = address
	defer c.forget(address)
	c.L.Unlock()
	if !w.signaled {
		w.parked = true
		park(unsafe.Pointer(&w), waitCond, false)
	}
	c.L.Lock()
}

// forget takes a Wait that ends off the list: it is still there if L.Unlock has panicked.
func (c *Cond) forget(address uintptr) {
	w := (*condWaiter)(unsafe.Pointer(address))
	if w.signaled {
		return
	}
	if w.previous != 0 {
		(*condWaiter)(unsafe.Pointer(w.previous)).next = w.next
	} else {
		c.first = w.next
	}
	if w.next != 0 {
		(*condWaiter)(unsafe.Pointer(w.next)).previous = w.previous
	} else {
		c.last = w.previous
	}
}

// Signal wakes the goroutine that waits longest, if any does.
func (c *Cond) Signal() {
	c.check()
	c.release(c.tickets)
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	c.check()
	now := c.tickets
	for c.release(now) {
	}
}

// release lets the oldest waiter go on if its ticket is below limit, and reports whether it did.
func (c *Cond) release(limit uint64) bool {
	w := (*condWaiter)(unsafe.Pointer(c.first))
	if w == nil || w.ticket >= limit {
		return false
	}
	c.first = w.next
	if c.first != 0 {
		(*condWaiter)(unsafe.Pointer(c.first)).previous = 0
	} else {
		c.last = 0
	}
	w.signaled = true
	if w.parked {
		wake(unsafe.Pointer(w))
	}
	return true
}
