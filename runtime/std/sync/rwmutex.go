// Reader/writer locks. A writer first takes the mutex w, then shuts the door (readerWait) and waits until the last
// reader has left; readers that come to a shut door wait, too. Unlock opens it, lets all of them in at once, and only
// then gives w to the next writer. So neither side starves: a writer waits for the readers that were there, a reader
// for one writer.

package sync

import "unsafe"

// A RWMutex is held by any number of readers or by one writer. The zero RWMutex is unlocked. It must not be copied
// after its first use. A goroutine that holds it for reading must not count on getting it for reading again: a
// writer may wait in between.
type RWMutex struct {
	w           Mutex  // excludes writers from each other
	writerSem   uint32 // its address is the queue of the writer that waits for readers
	readerSem   uint32 // readers that wait; its address is their queue
	readerCount word32 // readers that hold the lock
	readerWait  word32 // not 0: a writer holds the lock, or waits for the readers inside to leave
}

// RLock locks rw for reading.
func (rw *RWMutex) RLock() {
	if rw.readerWait.v == 0 {
		rw.readerCount.v++
		return
	}
	rw.rLockSlow()
}

func (rw *RWMutex) rLockSlow() {
	if rw.readerWait.v == 0 {
		rw.readerCount.v++
		return
	}
	rw.readerSem++
	park(unsafe.Pointer(&rw.readerSem), waitRWMutexRead, false) // Unlock has counted us
}

// TryRLock locks rw for reading if that needs no waiting, and reports whether it did.
func (rw *RWMutex) TryRLock() bool {
	if rw.readerWait.v != 0 {
		return false
	}
	rw.readerCount.v++
	return true
}

// RUnlock undoes one RLock. It is a fatal error if rw is not locked for reading.
func (rw *RWMutex) RUnlock() {
	if rw.readerCount.v > 0 && rw.readerWait.v == 0 {
		rw.readerCount.v--
		return
	}
	rw.rUnlockSlow()
}

func (rw *RWMutex) rUnlockSlow() {
	if rw.readerCount.v <= 0 {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	rw.readerCount.v--
	if rw.readerCount.v == 0 && rw.readerWait.v != 0 {
		wake(unsafe.Pointer(&rw.writerSem))
	}
}

// Lock locks rw for writing: it waits while anybody else holds rw.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	rw.readerWait.v = 1
	if rw.readerCount.v > 0 {
		park(unsafe.Pointer(&rw.writerSem), waitRWMutexWrite, false)
	}
}

// TryLock locks rw for writing if that needs no waiting, and reports whether it did.
func (rw *RWMutex) TryLock() bool {
	if rw.readerCount.v > 0 || rw.w.mu.state&mutexLocked != 0 {
		return false
	}
	rw.w.mu.state |= mutexLocked
	rw.readerWait.v = 1
	return true
}

// Unlock undoes Lock; any goroutine may do it. It is a fatal error if rw is not locked for writing.
func (rw *RWMutex) Unlock() {
	if rw.readerWait.v == 0 || rw.readerCount.v > 0 {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	rw.readerWait.v = 0
	if rw.readerSem > 0 {
		rw.admitReaders()
	}
	rw.w.Unlock()
}

// admitReaders lets in all readers that wait. They hold the lock before the first of them runs.
func (rw *RWMutex) admitReaders() {
	n := int32(rw.readerSem)
	rw.readerSem = 0
	rw.readerCount.v += n
	for ; n > 0; n-- {
		wake(unsafe.Pointer(&rw.readerSem))
	}
}

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }

// RLocker returns a Locker whose methods are rw's RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }
