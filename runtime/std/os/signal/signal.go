// Package signal gives a program the signals that are sent to it.
//
// The runtime's handler notes the numbers of the signals that were asked for. One goroutine, started with the first
// Notify, takes them from there and sends them on the channels that want them, without waiting for a receiver.
package signal

import (
	"context"
	"os"
	"runtime"
	"sync"
	"syscall"
)

const lastSignal = 64

// signalSet has bit n-1 for signal n.
type signalSet uint64

func (s signalSet) has(n int) bool { return s>>(n-1)&1 != 0 }

// A subscription is a channel and the signals it wants.
type subscription struct {
	c    chan<- os.Signal
	want signalSet
}

var (
	mu            sync.Mutex
	subscriptions []*subscription // guarded by mu, as is started
	started       bool
)

// The runtime's part. After enable, a signal is noted instead of having its default action; disable undoes that;
// ignore makes the kernel drop it. receive waits for a noted signal; its goroutine is the runtime's own then: a
// program in which only it is left to wait for signals is not counted as running.
func enable(sig int)
func disable(sig int)
func ignore(sig int)
func ignored(sig int) bool
func receive() int

// number is the number of sig, 0 if it is none of this system's.
func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && 0 < s && s <= lastSignal {
		return int(s)
	}
	return 0
}

// setOf is the set of sigs, all signals if there are none.
func setOf(sigs []os.Signal) signalSet {
	if len(sigs) == 0 {
		return ^signalSet(0)
	}
	var set signalSet
	for _, sig := range sigs {
		if n := number(sig); n != 0 {
			set |= 1 << (n - 1)
		}
	}
	return set
}

// wanted is the set of signals that any channel wants. mu is held.
func wanted() signalSet {
	var set signalSet
	for _, s := range subscriptions {
		set |= s.want
	}
	return set
}

// forEach calls f with the number of each signal in set.
func forEach(set signalSet, f func(n int)) {
	for n := 1; n <= lastSignal; n++ {
		if set.has(n) {
			f(n)
		}
	}
}

// Notify makes the given signals, all if none is given, go to c. A signal that c cannot take at once is dropped, so
// c should have a buffer.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	set := setOf(sig)
	if set == 0 {
		return
	}
	mu.Lock()
	defer mu.Unlock()
	fresh := set &^ wanted()
	subscribe(c, set)
	if !started {
		started = true
		go deliverAll()
	}
	forEach(fresh, enable)
}

func subscribe(c chan<- os.Signal, set signalSet) {
	for _, s := range subscriptions {
		if s.c == c {
			s.want |= set
			return
		}
	}
	subscriptions = append(subscriptions, &subscription{c, set})
}

// deliverAll is what the package's goroutine does.
func deliverAll() {
	for {
		deliver(receive())
	}
}

func deliver(n int) {
	mu.Lock()
	defer mu.Unlock()
	for _, s := range subscriptions {
		if s.want.has(n) {
			select {
			case s.c <- syscall.Signal(n):
			default:
			}
		}
	}
}

// prune forgets the channels that want nothing any more. mu is held.
func prune() {
	kept := subscriptions[:0]
	for _, s := range subscriptions {
		if s.want != 0 {
			kept = append(kept, s)
		}
	}
	clear(subscriptions[len(kept):])
	subscriptions = kept
}

// Stop makes no signal go to c any more. What arrived before goes there first.
func Stop(c chan<- os.Signal) {
	runtime.Gosched() // deliverAll's turn, if a signal is waiting
	mu.Lock()
	defer mu.Unlock()
	var set signalSet
	for _, s := range subscriptions {
		if s.c == c {
			set, s.want = s.want, 0
		}
	}
	prune()
	forEach(set&^wanted(), disable)
}

// withdraw makes the signals of sigs go to no channel, and then calls f for each.
func withdraw(sigs []os.Signal, f func(n int)) {
	runtime.Gosched() // as in Stop
	mu.Lock()
	defer mu.Unlock()
	set := setOf(sigs)
	for _, s := range subscriptions {
		s.want &^= set
	}
	prune()
	forEach(set, f)
}

// Ignore makes the given signals, all if none is given, have no effect.
func Ignore(sig ...os.Signal) { withdraw(sig, ignore) }

// Ignored reports whether sig is ignored.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n != 0 && ignored(n)
}

// Reset undoes Notify for the given signals, for all if none is given.
func Reset(sig ...os.Signal) {
	withdraw(sig, func(n int) {
		if !ignored(n) {
			disable(n)
		}
	})
}

// ---- contexts

// signalCtx ends with a signal.
type signalCtx struct {
	context.Context

	cancel  context.CancelCauseFunc
	signals []os.Signal
	c       chan os.Signal
}

// signalError is the cause of a context's end by a signal.
type signalError string

func (e signalError) Error() string { return string(e) }

// NotifyContext returns a child of parent that also ends when one of the signals arrives; its cause names it. stop
// ends it, too, and undoes the Notify.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	inner, cancel := context.WithCancelCause(parent)
	c := &signalCtx{inner, cancel, signals, make(chan os.Signal, 1)}
	Notify(c.c, signals...)
	if inner.Err() == nil {
		go c.wait()
	}
	return c, c.stop
}

func (c *signalCtx) wait() {
	select {
	case sig := <-c.c:
		c.cancel(signalError(sig.String() + " signal received"))
	case <-c.Done():
	}
}

func (c *signalCtx) stop() {
	c.cancel(nil)
	Stop(c.c)
}

func (c *signalCtx) String() string {
	parent := c.Context.(interface{ String() string }).String()
	text := "signal.NotifyContext(" + parent[:len(parent)-len(".WithCancel")]
	for i, sig := range c.signals {
		if i == 0 {
			text += ", ["
		} else {
			text += " "
		}
		text += sig.String()
	}
	if len(c.signals) > 0 {
		text += "]"
	}
	return text + ")"
}
