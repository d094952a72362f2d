package sync

// A Once does something once. It must not be copied after its first use.
type Once struct {
	_    noCopy
	done word32
	m    Mutex // held while the first Do runs
}

// Do calls f if it is the first call of Do for o, and returns when that f has returned, or panicked. So f must not
// call o.Do: it would wait for itself.
func (o *Once) Do(f func()) {
	if o.done.v == 0 {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.v == 0 {
		defer o.finish()
		f()
	}
}

func (o *Once) finish() { o.done.v = 1 }

// onceCall is the state of one OnceFunc.
type onceCall struct {
	once     Once
	f        func() // nil once called
	returned bool
	failure  any // what f panicked with
}

// call is what OnceFunc's result does.
func (c *onceCall) call() {
	if c.once.done.v == 0 {
		c.once.doSlow(c.run)
	}
	if !c.returned {
		panic(c.failure)
	}
}

// run calls f. A panic of f continues from here, so that its trace shows f.
func (c *onceCall) run() {
	defer func() {
		c.f = nil // what it captured may go
		if !c.returned {
			c.failure = recover()
			panic(c.failure)
		}
	}()
	c.f()
	c.returned = true
}

// OnceFunc returns a function that calls f at its first call. If f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	c := &onceCall{f: f}
	return c.call
}

// OnceValue returns a function that calls f at its first call and returns f's result at every call.
// If f panics, every call panics with the same value.
func OnceValue[T any](f func() T) func() T {
	var result T
	once := OnceFunc(func() { result = f() })
	return func() T {
		once()
		return result
	}
}

// OnceValues is OnceValue for two results.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var first T1
	var second T2
	once := OnceFunc(func() { first, second = f() })
	return func() (T1, T2) {
		once()
		return first, second
	}
}
