// The types of this file are words that are only read and changed atomically, so that nobody forgets to. Their
// methods are leaves as the functions are. The blank fields tell tools not to copy them, and print as Go's do.

package atomic

import "unsafe"

type noCopy struct{}

// Lock and Unlock make vet's copylocks check see the type.
func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type align64 struct{}

// A Bool is an atomic bool; zero is false.
type Bool struct {
	_ noCopy
	v uint32 // 0 or 1
}

// Load returns x's value.
func (x *Bool) Load() bool { return x.v != 0 }

// Store sets x to val.
func (x *Bool) Store(val bool) {
	if val {
		x.v = 1
	} else {
		x.v = 0
	}
}

// Swap sets x to new and returns what it was.
func (x *Bool) Swap(new bool) (old bool) {
	old = x.v != 0
	if new {
		x.v = 1
	} else {
		x.v = 0
	}
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	if (x.v != 0) != old {
		return false
	}
	if new {
		x.v = 1
	} else {
		x.v = 0
	}
	return true
}

// An Int32 is an atomic int32; it begins as zero.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns x's value.
func (x *Int32) Load() int32 { return x.v }

// Store sets x to val.
func (x *Int32) Store(val int32) { x.v = val }

// Swap sets x to new and returns what it was.
func (x *Int32) Swap(new int32) (old int32) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32) {
	new = x.v + delta
	x.v = new
	return new
}

// And clears the bits that mask lacks, and returns what x was.
func (x *Int32) And(mask int32) (old int32) {
	old = x.v
	x.v = old & mask
	return old
}

// Or sets the bits of mask, and returns what x was.
func (x *Int32) Or(mask int32) (old int32) {
	old = x.v
	x.v = old | mask
	return old
}

// An Int64 is an atomic int64; it begins as zero.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns x's value.
func (x *Int64) Load() int64 { return x.v }

// Store sets x to val.
func (x *Int64) Store(val int64) { x.v = val }

// Swap sets x to new and returns what it was.
func (x *Int64) Swap(new int64) (old int64) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64) {
	new = x.v + delta
	x.v = new
	return new
}

// And clears the bits that mask lacks, and returns what x was.
func (x *Int64) And(mask int64) (old int64) {
	old = x.v
	x.v = old & mask
	return old
}

// Or sets the bits of mask, and returns what x was.
func (x *Int64) Or(mask int64) (old int64) {
	old = x.v
	x.v = old | mask
	return old
}

// A Uint32 is an atomic uint32; it begins as zero.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns x's value.
func (x *Uint32) Load() uint32 { return x.v }

// Store sets x to val.
func (x *Uint32) Store(val uint32) { x.v = val }

// Swap sets x to new and returns what it was.
func (x *Uint32) Swap(new uint32) (old uint32) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32) {
	new = x.v + delta
	x.v = new
	return new
}

// And clears the bits that mask lacks, and returns what x was.
func (x *Uint32) And(mask uint32) (old uint32) {
	old = x.v
	x.v = old & mask
	return old
}

// Or sets the bits of mask, and returns what x was.
func (x *Uint32) Or(mask uint32) (old uint32) {
	old = x.v
	x.v = old | mask
	return old
}

// A Uint64 is an atomic uint64; it begins as zero.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns x's value.
func (x *Uint64) Load() uint64 { return x.v }

// Store sets x to val.
func (x *Uint64) Store(val uint64) { x.v = val }

// Swap sets x to new and returns what it was.
func (x *Uint64) Swap(new uint64) (old uint64) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64) {
	new = x.v + delta
	x.v = new
	return new
}

// And clears the bits that mask lacks, and returns what x was.
func (x *Uint64) And(mask uint64) (old uint64) {
	old = x.v
	x.v = old & mask
	return old
}

// Or sets the bits of mask, and returns what x was.
func (x *Uint64) Or(mask uint64) (old uint64) {
	old = x.v
	x.v = old | mask
	return old
}

// A Uintptr is an atomic uintptr; it begins as zero.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns x's value.
func (x *Uintptr) Load() uintptr { return x.v }

// Store sets x to val.
func (x *Uintptr) Store(val uintptr) { x.v = val }

// Swap sets x to new and returns what it was.
func (x *Uintptr) Swap(new uintptr) (old uintptr) {
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr) {
	new = x.v + delta
	x.v = new
	return new
}

// And clears the bits that mask lacks, and returns what x was.
func (x *Uintptr) And(mask uintptr) (old uintptr) {
	old = x.v
	x.v = old & mask
	return old
}

// Or sets the bits of mask, and returns what x was.
func (x *Uintptr) Or(mask uintptr) (old uintptr) {
	old = x.v
	x.v = old | mask
	return old
}

// A Pointer is an atomic *T; it begins as nil.
type Pointer[T any] struct {
	_ [0]*T // no conversion between Pointers of different types
	_ noCopy
	v unsafe.Pointer
}

// Load returns x's value.
func (x *Pointer[T]) Load() *T { return (*T)(x.v) }

// Store sets x to val.
func (x *Pointer[T]) Store(val *T) { x.v = unsafe.Pointer(val) }

// Swap sets x to new and returns what it was.
func (x *Pointer[T]) Swap(new *T) (old *T) {
	old = (*T)(x.v)
	x.v = unsafe.Pointer(new)
	return old
}

// CompareAndSwap sets x to new if it is old, and reports whether it was.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	if x.v != unsafe.Pointer(old) {
		return false
	}
	x.v = unsafe.Pointer(new)
	return true
}
