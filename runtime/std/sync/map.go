// The concurrent map is a map: one operation of a built-in map is C code without polls, and so atomic, and several
// are when no call of Go code stands between them. What is added is a clock that stamps new entries. Range leaves out entries younger than itself, so a key that is deleted and
// stored again while it runs is not visited twice.

package sync

type mapEntry struct {
	value any
	born  int // the clock when its key was stored
}

// A Map is a map[any]any that goroutines can share without a lock. It begins empty, and must not be copied after its
// first use.
type Map struct {
	_       noCopy
	entries map[any]mapEntry
	clock   int // entries made so far
}

// check panics for a key that cannot be hashed. A map would do that by itself, but a built-in one that is empty has
// other words for it.
func (m *Map) check(key any) {
	if len(m.entries) == 0 {
		map[any]bool{}[key] = true
	}
}

// Load returns the value of key; ok is false if there is none.
func (m *Map) Load(key any) (value any, ok bool) {
	m.check(key)
	e, ok := m.entries[key]
	return e.value, ok
}

// Store sets the value of key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap sets the value of key and returns what it was; loaded is false if there was none.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	m.check(key)
	if m.entries == nil {
		m.entries = make(map[any]mapEntry)
	}
	e, found := m.entries[key]
	previous = e.value
	if !found {
		e.born = m.clock
		m.clock++
	}
	e.value = value
	m.entries[key] = e
	return previous, found
}

// LoadOrStore returns the value of key if there is one (loaded is true), else sets it to value and returns that.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	m.check(key)
	if m.entries == nil {
		m.entries = make(map[any]mapEntry)
	}
	e, found := m.entries[key]
	if found {
		return e.value, true
	}
	m.entries[key] = mapEntry{value, m.clock}
	m.clock++
	return value, false
}

// Delete removes key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// LoadAndDelete removes key and returns its value; loaded is false if there was none.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	m.check(key)
	e, found := m.entries[key]
	if found {
		delete(m.entries, key)
	}
	return e.value, found
}

// CompareAndSwap sets the value of key to new if it is old, and reports whether it was. It panics if old is of a type
// that cannot be compared, and meets a value of that type.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	m.check(key)
	e, found := m.entries[key]
	if !found || e.value != old {
		return false
	}
	e.value = new
	m.entries[key] = e
	return true
}

// CompareAndDelete removes key if its value is old, and reports whether it was. It panics as CompareAndSwap does.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	m.check(key)
	e, found := m.entries[key]
	if !found || e.value != old {
		return false
	}
	delete(m.entries, key)
	return true
}

// Clear removes all.
func (m *Map) Clear() { clear(m.entries) }

// Range calls f for the entries until f returns false. Others, and f, may change the map meanwhile: a key is visited
// at most once, with the value it has at that time, and keys stored after Range began are not.
func (m *Map) Range(f func(key, value any) bool) {
	began := m.clock
	for key, e := range m.entries {
		if e.born < began && !f(key, e.value) {
			return
		}
	}
}
