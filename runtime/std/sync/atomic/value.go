package atomic

import "unsafe"

// A Value holds a value of any one type, the type of the first that is stored. It begins empty.
type Value struct {
	v any
}

// typeWord is the address of the type descriptor of what x points to, nil for a nil interface. Equal addresses
// are equal types.
func typeWord(x *any) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(x)) }

// Load returns what was stored last, nil if nothing was.
func (v *Value) Load() (val any) { return v.v }

// Store sets v to val. It panics if val is nil or of another type than what was stored before.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	if v.v != nil && typeWord(&v.v) != typeWord(&val) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	v.v = val
}

// Swap sets v to new and returns what it was, nil if it was empty. It panics as Store does.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	if v.v != nil && typeWord(&v.v) != typeWord(&new) {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	old = v.v
	v.v = new
	return old
}

// CompareAndSwap sets v to new if it is old (nil: if it is empty), and reports whether it was. It panics if new is
// nil, if the types differ, or if they cannot be compared.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && typeWord(&old) != typeWord(&new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	if v.v != nil && typeWord(&v.v) != typeWord(&new) {
		panic("sync/atomic: compare and swap of inconsistently typed value into Value")
	}
	if v.v != old { // the runtime compares, in C: no poll comes between this and the store
		return false
	}
	v.v = new
	return true
}
