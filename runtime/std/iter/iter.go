// Package iter names the types of iterators and turns them inside out.
//
// An iterator is a function that calls yield for each of its values until yield returns false;
// a range loop over it makes its body that yield. Pull gives the values one by one to who asks
// for them: the iterator runs on a goroutine of its own, and the two hand control to each other
// in the scheduler, without a channel. That goroutine begins at the first call of next.
package iter

import "runtime"

// A Seq is an iterator over single values.
type Seq[V any] func(yield func(V) bool)

// A Seq2 is an iterator over pairs, such as of a key and a value.
type Seq2[K, V any] func(yield func(K, V) bool)

// start makes a goroutine that runs f, and waits; *waiting is then the one that waits.
func start(f func(), waiting *uintptr)

// exchange lets the goroutine in *waiting run, and waits in its place.
//
//go:noescape
func exchange(waiting *uintptr)

// release lets the goroutine in *waiting run; the current one is about to end.
//
//go:noescape
func release(waiting *uintptr)

// A pull is the state of one Pull or Pull2, but for the values.
type pull struct {
	waiting uintptr // the goroutine whose turn it is not; 0: the iterator has not begun
	run     func()  // calls the iterator; nil once it has begun
	asked   bool    // next waits for a value
	done    bool    // the iterator has ended, or shall
	exited  bool    // it called runtime.Goexit
	failure any     // what it panicked with, to be passed on
}

// begin is what the iterator's goroutine does.
func (p *pull) begin() {
	returned := false
	defer func() {
		if !returned {
			p.failure = recover()
			p.exited = p.failure == nil
		}
		p.done = true
		release(&p.waiting)
	}()
	run := p.run
	p.run = nil
	run()
	returned = true
}

// resume lets the iterator run until it yields or ends, and ends as it ends if not by returning.
func (p *pull) resume() {
	if p.run != nil {
		start(p.begin, &p.waiting)
	} else {
		exchange(&p.waiting)
	}
	if p.failure != nil {
		failure := p.failure
		p.failure = nil
		panic(failure)
	}
	if p.exited {
		runtime.Goexit()
	}
}

// more reports whether next may resume the iterator for a value.
func (p *pull) more() bool {
	if p.done {
		return false
	}
	if p.asked {
		panic("iter.Pull: next called again before yield")
	}
	p.asked = true
	return true
}

// wanted reports whether yield has somebody to give its value to.
func (p *pull) wanted() bool {
	if p.done {
		return false
	}
	if !p.asked {
		panic("iter.Pull: yield called again before next")
	}
	p.asked = false
	return true
}

// stop ends the iterator: its yield returns false.
func (p *pull) stop() {
	if p.done {
		return
	}
	p.done = true
	if p.run != nil {
		p.run = nil
		return
	}
	p.resume()
}

// Pull returns a function that gives seq's values one by one, zero and false when there are no more,
// and one that ends seq before that. Who does not take all values must call stop; it may be
// called several times. A panic of seq becomes one of the call during which it happened.
// Only one goroutine may call next and stop at a time.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	var s struct {
		pull
		v  V
		ok bool
	}
	s.run = func() {
		seq(func(v V) bool {
			if !s.wanted() {
				return false
			}
			s.v, s.ok = v, true
			exchange(&s.waiting)
			return !s.done
		})
		var zero V
		s.v, s.ok = zero, false
	}
	next = func() (v V, ok bool) {
		if !s.more() {
			return
		}
		s.resume()
		return s.v, s.ok
	}
	return next, s.stop
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	var s struct {
		pull
		k  K
		v  V
		ok bool
	}
	s.run = func() {
		seq(func(k K, v V) bool {
			if !s.wanted() {
				return false
			}
			s.k, s.v, s.ok = k, v, true
			exchange(&s.waiting)
			return !s.done
		})
		var key K
		var value V
		s.k, s.v, s.ok = key, value, false
	}
	next = func() (k K, v V, ok bool) {
		if !s.more() {
			return
		}
		s.resume()
		return s.k, s.v, s.ok
	}
	return next, s.stop
}
