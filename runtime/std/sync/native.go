// Package sync makes goroutines wait for each other.
//
// Goroutines are switched only where they park (in park) and at polls: at the beginning of Go functions that call
// others, and in loops (docs/scheduler.md). Between these, plain loads and stores are atomic here; so the fast paths
// are a few instructions, and no function of this package spins. Natives, map operations, allocations and == are C
// and never poll. What must hold together is therefore written without a call of Go code between test and change. A
// second worker would need atomic instructions in each of these places.
//
// Who cannot go on waits in the runtime's queue of an address: a word of the Mutex, say. The queues are first in, first out.
// Where Go has an atomic type as a field, this package has a struct of the same shape, so values print as Go's do.
package sync

import "unsafe"

// ORDER wait_reasons.def: why a goroutine waits, as traces show it.
const (
	waitMutex        = 8
	waitRWMutexRead  = 9
	waitRWMutexWrite = 10
	waitWaitGroup    = 11
	waitCond         = 12
)

// park lets the current goroutine wait in the queue of addr, at its front if first is true, until it is woken.
//
//go:noescape
func park(addr unsafe.Pointer, reason int, first bool)

// wake makes the first goroutine in the queue of addr ready, and reports whether there was one.
//
//go:noescape
func wake(addr unsafe.Pointer) bool

// fatal ends the program with a message that cannot be recovered from.
//
//go:noescape
func fatal(text string)

// registerPool makes every collection begin by moving the first word at p to the second and clearing the first,
// until both are nil.
func registerPool(p unsafe.Pointer)

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

type noCopy struct{}

// Lock and Unlock make vet's copylocks check see the types that hold a noCopy.
func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type word32 struct {
	_ noCopy
	v int32
}

type align64 struct{}
