// Mutexes. An unlocked mutex belongs to whoever comes first, also when others have waited for long: handing it
// over at each Unlock would switch goroutines at each Unlock. So that nobody starves, a waiter that was woken and came
// too late waits at the front of the queue and asks for a handoff: the next Unlock leaves the mutex locked, and it is
// the waiter's.
//
// The state counts the waiters above four flags. At most one waiter is between being woken and running (woken), so who
// asks for a handoff is the one at the front:
//
//	unlocked ──Lock──> locked ──Lock by another──> locked, 1 waiter ──Unlock──> woken ──the waiter runs──> locked
//	                                                                              │ Lock by a third
//	                                                      locked, woken <─────────┘
//	                                                            │ the waiter runs: too late
//	                       locked (the waiter's) <──Unlock── locked, handoff, 1 waiter

package sync

import "unsafe"

const (
	mutexLocked  = 1
	mutexWoken   = 2 // a waiter was woken and has not run yet; it is not counted any more
	mutexHandoff = 4 // the first waiter gets the mutex at the next Unlock
	mutexWaiter  = 8 // one waiter
)

type mutex struct {
	state int32
	sema  uint32 // only its address is used: the queue
}

// A Mutex excludes goroutines from each other. The zero Mutex is unlocked. It must not be copied after its first
// use.
type Mutex struct {
	_  noCopy
	mu mutex
}

// Lock locks m; it waits while m is locked.
func (m *Mutex) Lock() {
	if m.mu.state&mutexLocked == 0 {
		m.mu.state |= mutexLocked
		return
	}
	m.mu.lockSlow()
}

// TryLock locks m if that needs no waiting, and reports whether it did.
func (m *Mutex) TryLock() bool {
	if m.mu.state&mutexLocked != 0 {
		return false
	}
	m.mu.state |= mutexLocked
	return true
}

// Unlock unlocks m, which any goroutine may have locked. It is a fatal error if m is not locked.
func (m *Mutex) Unlock() {
	if m.mu.state == mutexLocked {
		m.mu.state = 0
		return
	}
	m.mu.unlockSlow()
}

func (m *mutex) lockSlow() {
	if m.state&mutexLocked == 0 { // unlocked since Lock looked
		m.state |= mutexLocked
		return
	}
	m.state += mutexWaiter
	park(unsafe.Pointer(&m.sema), waitMutex, false)
	m.state &^= mutexWoken
	if m.state&mutexLocked == 0 {
		m.state |= mutexLocked
		return
	}
	m.state = (m.state + mutexWaiter) | mutexHandoff
	park(unsafe.Pointer(&m.sema), waitMutex, true)
}

func (m *mutex) unlockSlow() {
	if m.state&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if m.state&mutexHandoff != 0 {
		m.state = (m.state - mutexWaiter) &^ mutexHandoff
		if !wake(unsafe.Pointer(&m.sema)) {
			fatal("sync: inconsistent mutex state")
		}
		return
	}
	m.state &^= mutexLocked
	if m.state >= mutexWaiter && m.state&mutexWoken == 0 {
		m.state += mutexWoken - mutexWaiter
		if !wake(unsafe.Pointer(&m.sema)) {
			m.state = 0 // a copy of a locked mutex: its waiters wait for the original
		}
	}
}
