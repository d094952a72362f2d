// Contexts that end: nodes of the tree. Straight-line code is atomic (see package sync), so looking at a node and
// adding a child need no lock. A node's lock is held while it cancels all below it, so that a second cancel returns
// when the first has reached everybody. A parent's may be held while a child's is taken, never the other way round.

package context

import (
	"sync"
	"time"
)

// A child is what a node cancels when it ends.
type child interface {
	cancel(detach bool, err, cause error)
}

// cancelCtx is a node.
type cancelCtx struct {
	Context // the parent

	mu       sync.Mutex
	done     chan struct{} // nil until somebody asks
	children map[child]struct{}
	err      error // not nil: it has ended, and so has cause
	cause    error
}

func (c *cancelCtx) Value(key any) any { return value(c, key) }

func (c *cancelCtx) Done() <-chan struct{} {
	if c.done == nil {
		c.done = make(chan struct{})
		if c.err != nil {
			close(c.done)
		}
	}
	return c.done
}

func (c *cancelCtx) Err() error { return c.err }

func (c *cancelCtx) String() string { return name(c.Context) + ".WithCancel" }

// cancel ends c and all below, if it has not ended yet; detach: and takes it off its parent's list.
func (c *cancelCtx) cancel(detach bool, err, cause error) {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return
	}
	c.err, c.cause = err, cause
	if c.done != nil {
		close(c.done)
	}
	children := c.children
	c.children = nil // nobody is added from now on
	for below := range children {
		below.cancel(false, err, cause)
	}
	c.mu.Unlock()
	if detach {
		leave(c.Context, c)
	}
}

// afterFuncer is what contexts of other packages can have to spare a goroutine.
type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx stands between a node and a parent with an AfterFunc method, and remembers how to take that back.
type stopCtx struct {
	Context
	stop func() bool
}

// parentNode is the nearest node at or above parent whose Done channel is parent's own. A type of another package
// that wraps a node with a Done of its own must be asked itself.
func parentNode(parent Context, done <-chan struct{}) *cancelCtx {
	node, ok := parent.Value(&nodeKey).(*cancelCtx)
	if !ok || node.Done() != done {
		return nil
	}
	return node
}

// attach makes parent's end reach below. c is below's node, whose parent is set.
func (c *cancelCtx) attach(parent Context, below child) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return // it never ends
	}
	select {
	case <-done:
		below.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if node := parentNode(parent, done); node != nil {
		if node.err != nil {
			below.cancel(false, node.err, node.cause)
			return
		}
		if node.children == nil {
			node.children = make(map[child]struct{})
		}
		node.children[below] = struct{}{}
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		c.Context = stopCtx{parent, a.AfterFunc(func() {
			below.cancel(false, parent.Err(), Cause(parent))
		})}
		return
	}
	go c.follow(parent, done, below)
}

// follow waits for the end of parent or of c.
func (c *cancelCtx) follow(parent Context, done <-chan struct{}, below child) {
	select {
	case <-done:
		below.cancel(false, parent.Err(), Cause(parent))
	case <-c.Done():
	}
}

// leave undoes attach.
func leave(parent Context, below child) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	done := parent.Done()
	if done == nil {
		return
	}
	if node := parentNode(parent, done); node != nil {
		delete(node.children, below)
	}
}

func newCancelCtx(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{}
	c.attach(parent, c)
	return c
}

// WithCancel returns a child of parent that ends when cancel is called or parent ends. cancel should be called when
// the work is done, as it also lets parent forget the child.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancelCtx(parent)
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cause, which Cause will tell.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancelCtx(parent)
	return c, func(cause error) { c.cancel(true, Canceled, cause) }
}

// ---- deadlines

// timerCtx is a node that ends itself.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer // nil: not started yet, or stopped
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return name(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(detach bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause)
	if detach {
		leave(c.Context, c)
	}
	if timer := c.timer; timer != nil {
		c.timer = nil
		timer.Stop()
	}
}

// WithDeadline is WithCancel with an end at d at the latest.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the cause that stands for a passed deadline.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if earlier, ok := parent.Deadline(); ok && earlier.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.attach(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() { c.cancel(false, Canceled, nil) }
	}
	timer := time.AfterFunc(left, func() { c.cancel(true, DeadlineExceeded, cause) })
	if c.err == nil {
		c.timer = timer
	} else {
		timer.Stop()
	}
	return c, func() { c.cancel(true, Canceled, nil) }
}

// WithTimeout is WithDeadline with the deadline timeout from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), nil)
}

// WithTimeoutCause is WithTimeout with the cause that stands for a passed deadline.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// ---- functions

// afterFuncCtx is a node that calls f when it ends, unless somebody was faster with once.
type afterFuncCtx struct {
	cancelCtx
	once sync.Once
	f    func()
}

func (a *afterFuncCtx) cancel(detach bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if detach {
		leave(a.Context, a)
	}
	a.once.Do(func() { go a.f() })
}

// AfterFunc calls f in a goroutine of its own when ctx has ended. stop prevents that and reports whether it did; it
// does not wait for f.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.attach(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}
