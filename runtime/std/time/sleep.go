// Sleeping, timers, tickers. The runtime keeps the running timers in a heap by
// time; this file says what is to happen then.

package time

import "unsafe"

// A runtimeTimer is what the runtime knows of a timer (ORDER timer,
// runtime/sched/sched.h).
type runtimeTimer struct {
	when   int64 // on the clock of runtimeNano
	period int64 // above 0: again and again
	place  int   // the runtime's: 0 while the timer does not run
	kind   int
	target unsafe.Pointer // a func() or a channel; nil: not made by this package
}

// What happens when the time has come. (Kind 0 is the runtime's own.)
const (
	timerCall = 1 // a new goroutine calls target
	timerSend = 2 // the time is sent on target, if there is room
)

// Sleep stops the goroutine for at least d.
func Sleep(d Duration)

// runtimeNano is the monotonic clock.
func runtimeNano() int64

// startTimer starts t; stopTimer stops it and resetTimer starts it again, which
// report whether it was running. Those of a channel count as running until the
// value has been received, and drop a value that has not been.
func startTimer(t *runtimeTimer)
func stopTimer(t *runtimeTimer) bool
func resetTimer(t *runtimeTimer, when, period int64) bool

// markTimerChan makes len and cap of c zero for all who ask.
func markTimerChan(c chan Time)

// whenIs is the clock in d from now, not beyond its range.
func whenIs(d Duration) int64 {
	now := runtimeNano()
	if d <= 0 {
		return now
	}
	if when := now + int64(d); when > 0 {
		return when
	}
	return maxInt64
}

// startSending makes t a running timer that sends, and its channel. The channel
// seems to have no buffer, so a stopped timer leaves no old time behind.
func (t *runtimeTimer) startSending(d Duration, period int64) <-chan Time {
	c := make(chan Time, 1)
	markTimerChan(c)
	t.kind = timerSend
	t.target = *(*unsafe.Pointer)(unsafe.Pointer(&c))
	t.when = whenIs(d)
	t.period = period
	startTimer(t)
	return c
}

// A Timer is one event in the future: when it comes, the time is sent on C,
// unless AfterFunc made it.
type Timer struct {
	C <-chan Time
	r runtimeTimer
}

// NewTimer is a Timer that sends the time on its channel after at least d.
func NewTimer(d Duration) *Timer {
	t := new(Timer)
	t.C = t.r.startSending(d, 0)
	return t
}

// AfterFunc is a Timer that calls f in a goroutine of its own after at least d.
// Its C is nil.
func AfterFunc(d Duration, f func()) *Timer {
	t := new(Timer)
	t.r.kind = timerCall
	t.r.target = *(*unsafe.Pointer)(unsafe.Pointer(&f))
	t.r.when = whenIs(d)
	startTimer(&t.r)
	return t
}

// Stop keeps the Timer from firing and reports whether it was still to fire.
// Nothing comes from C after it. The function of AfterFunc may be running.
func (t *Timer) Stop() bool {
	if t.r.target == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return stopTimer(&t.r)
}

// Reset makes the Timer fire after d instead, and reports whether it was still
// to fire.
func (t *Timer) Reset(d Duration) bool {
	if t.r.target == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return resetTimer(&t.r, whenIs(d), 0)
}

// After is the channel of a NewTimer.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// A Ticker sends the time on C at intervals, leaving out those for which there
// is no receiver in time.
type Ticker struct {
	C <-chan Time
	r runtimeTimer
}

// NewTicker is a Ticker with interval d, which must be above 0.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	t := new(Ticker)
	t.C = t.r.startSending(d, int64(d))
	return t
}

// Stop ends the ticks; C is not closed.
func (t *Ticker) Stop() {
	if t.r.target != nil {
		stopTimer(&t.r)
	}
}

// Reset makes d the interval from now on.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.r.target == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	resetTimer(&t.r, whenIs(d), int64(d))
}

// Tick is the channel of a NewTicker, nil if d <= 0.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
