package sync

import "unsafe"

// A Pool keeps values that are not needed now and spares making new ones. It must not be copied after its first use.
//
// A collection makes local the victim and drops the old victim, so a value that nobody wants survives one collection.
type Pool struct {
	local  unsafe.Pointer // *poolItems; ORDER pool: the runtime knows the first two words
	victim unsafe.Pointer // *poolItems

	noCopy noCopy

	// New makes a value when Get finds none; without it Get returns nil.
	New func() any
}

// poolItems are the values of a pool, the next to be given at the end.
type poolItems struct {
	items []any
	room  [2]any // of the first ones
}

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	l := (*poolItems)(p.local)
	if l == nil {
		l = p.newLocal()
	}
	l.items = append(l.items, x)
}

// newLocal makes p.local: the victim's memory if nothing is in it, so that it is not made anew after each collection.
func (p *Pool) newLocal() *poolItems {
	l := (*poolItems)(p.victim)
	if l != nil && len(l.items) == 0 {
		p.victim = nil
	} else {
		l = new(poolItems) // may collect, so it comes first
		l.items = l.room[:0]
		if p.local == nil && p.victim == nil {
			registerPool(unsafe.Pointer(p))
		}
	}
	p.local = unsafe.Pointer(l)
	return l
}

// Get takes any value out of the pool, or makes one with New.
func (p *Pool) Get() any {
	l := (*poolItems)(p.local)
	if l == nil || len(l.items) == 0 {
		l = (*poolItems)(p.victim)
	}
	if l != nil && len(l.items) > 0 {
		last := len(l.items) - 1
		x := l.items[last]
		l.items[last] = nil
		l.items = l.items[:last]
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
