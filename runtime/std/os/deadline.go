// Times: deadlines of reads and writes, and the times of files.
//
// A deadline is a timer that marks the file and wakes who waits for it; Read and
// Write look at the mark. Pipes and sockets support it. (So do terminals in Go.)

package os

import (
	"errors"
	"syscall"
	"time"
	"unsafe"
)

// deadline is that of one direction; goroutines switch only at calls, which
// keeps the fields consistent.
type deadline struct {
	expired bool
	wakes   int         // how often waiters were woken, so that they know why
	timer   *time.Timer // nil until the first deadline
	at      time.Time   // zero: none is to come
}

type deadlines struct {
	read, write deadline
}

// stop ends the timers: the file is being closed.
func (d *deadlines) stop() {
	if d != nil {
		d.read.clear()
		d.write.clear()
	}
}

func (d *deadline) clear() {
	if d.timer != nil {
		d.timer.Stop()
	}
	d.expired, d.at = false, time.Time{}
}

// set makes t the deadline, none if t is zero.
func (d *deadline) set(f *File, t time.Time) {
	d.clear()
	if t.IsZero() {
		return
	}
	left := time.Until(t)
	switch {
	case left <= 0:
		d.expire(f)
		return
	case d.timer == nil:
		d.timer = time.AfterFunc(left, func() { d.rang(f) })
	default:
		d.timer.Reset(left)
	}
	d.at = t
}

// rang is called when the timer fires, maybe late: another deadline may have been set meanwhile.
func (d *deadline) rang(f *File) {
	if d.at.IsZero() {
		return
	}
	if left := time.Until(d.at); left > 0 {
		d.timer.Reset(left)
		return
	}
	d.at = time.Time{}
	d.expire(f)
}

func (d *deadline) expire(f *File) {
	d.expired = true
	d.wakes++
	if f.fd >= 0 {
		syscall.WakeFD(f.fd)
	}
}

// hasDeadlines makes f.deadlines, or says why there are none.
func (f *File) hasDeadlines() error {
	switch {
	case f == nil:
		return ErrInvalid
	case f.fd < 0:
		return errors.New("use of closed file")
	case f.deadlines != nil:
		return nil
	}
	var st syscall.Stat_t
	if err := syscall.Fstat(f.fd, &st); err != nil {
		return err
	}
	kind := st.Mode & syscall.S_IFMT
	if f.given || kind != syscall.S_IFIFO && kind != syscall.S_IFSOCK {
		return ErrNoDeadline
	}
	f.deadlines = new(deadlines)
	return nil
}

// SetDeadline is SetReadDeadline and SetWriteDeadline.
func (f *File) SetDeadline(t time.Time) error {
	err := f.SetReadDeadline(t)
	if err == nil {
		err = f.SetWriteDeadline(t)
	}
	return err
}

// SetReadDeadline makes reads fail with ErrDeadlineExceeded from t on, those
// that wait, too; not if t is the zero time. ErrNoDeadline if f is of a kind
// that never waits, or was given by its descriptor.
func (f *File) SetReadDeadline(t time.Time) error {
	if err := f.hasDeadlines(); err != nil {
		return err
	}
	f.deadlines.read.set(f, t)
	return nil
}

// SetWriteDeadline is SetReadDeadline for writes.
func (f *File) SetWriteDeadline(t time.Time) error {
	if err := f.hasDeadlines(); err != nil {
		return err
	}
	f.deadlines.write.set(f, t)
	return nil
}

// The system calls of the same names: a number >= 0, or an error number negated.
//
//go:noescape
func read(fd int, p unsafe.Pointer, n int) int

//go:noescape
func write(fd int, p unsafe.Pointer, n int) int

// readOnce reads, interrupted or not; ErrClosed if f was closed meanwhile,
// ErrDeadlineExceeded if the deadline passed. Nobody else runs between the look
// at f and the native's own, for no Go function is called: so neither the deadline
// nor Close can come where nobody waits yet.
func (f *File) readOnce(b []byte) (int, error) {
	for {
		wakes := 0
		if f.deadlines != nil {
			if f.deadlines.read.expired {
				return 0, ErrDeadlineExceeded
			}
			wakes = f.deadlines.read.wakes + f.deadlines.write.wakes
		}
		n := read(f.fd, unsafe.Pointer(unsafe.SliceData(b)), len(b))
		if n >= 0 {
			return n, nil
		}
		if err := syscall.Errno(-n); !f.again(err, wakes) {
			return 0, f.waitError(err)
		}
	}
}

// writeOnce is readOnce for writes.
func (f *File) writeOnce(b []byte) (int, error) {
	for {
		wakes := 0
		if f.deadlines != nil {
			if f.deadlines.write.expired {
				return 0, ErrDeadlineExceeded
			}
			wakes = f.deadlines.read.wakes + f.deadlines.write.wakes
		}
		n := write(f.fd, unsafe.Pointer(unsafe.SliceData(b)), len(b))
		if n >= 0 {
			return n, nil
		}
		if err := syscall.Errno(-n); !f.again(err, wakes) {
			return 0, f.waitError(err)
		}
	}
}

// again reports whether a read or write failed only because of a signal, or of
// a deadline that may be another one; wakes is what was counted before.
func (f *File) again(err error, wakes int) bool {
	if err == syscall.EINTR {
		return true
	}
	return err == syscall.EBADF && f.fd >= 0 && f.deadlines != nil &&
		f.deadlines.read.wakes+f.deadlines.write.wakes != wakes
}

// waitError is err, but ErrClosed if f was closed while the call waited.
func (f *File) waitError(err error) error {
	if err == syscall.EBADF && f.fd < 0 {
		return ErrClosed
	}
	return err
}

// Chtimes sets a file's times of access and of modification; a zero time leaves
// its one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	const omit = 1<<30 - 2 // UTIME_OMIT
	var ts [2]syscall.Timespec
	for i, t := range [...]time.Time{atime, mtime} {
		ts[i] = syscall.Timespec{Sec: t.Unix(), Nsec: int64(t.Nanosecond())}
		if t.IsZero() {
			ts[i] = syscall.Timespec{Nsec: omit}
		}
	}
	return pathError("chtimes", name, syscall.UtimesNano(name, ts[:]))
}

// ModTime is when the file's contents last changed.
func (s *fileStat) ModTime() time.Time { return time.Unix(s.sys.Mtim.Sec, s.sys.Mtim.Nsec) }
