package reflect

import (
	desc "internal/rtype"
	"unsafe"
)

// DeepEqual compares two values and what they refer to. A pair of pointers, maps or slices
// that is being compared already counts as equal when it is met again, so cycles end.

// pair is two things being compared, and their type.
type pair struct {
	a, b unsafe.Pointer
	t    *desc.Type
}

// DeepEqual reports whether x and y are equal all the way down: arrays, structs, what
// interfaces, pointers, maps and slices hold; functions only if both are nil. A nil map
// or slice differs from an empty one.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, map[pair]bool{})
}

// identity returns what v refers to, by which it is known when it is met again, or nil.
func (v Value) identity() unsafe.Pointer {
	switch v.Kind() {
	case Pointer, Map:
		return v.word()
	case Slice:
		return *(*unsafe.Pointer)(v.ptr)
	}
	return nil
}

func deepEqual(a, b Value, busy map[pair]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	if p, q := a.identity(), b.identity(); p != nil && q != nil {
		if uintptr(p) > uintptr(q) {
			p, q = q, p
		}
		k := pair{p, q, a.typ}
		if busy[k] {
			return true
		}
		busy[k] = true
	}
	switch a.Kind() {
	case Array:
		return equalElements(a, b, busy)
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		return a.identity() == b.identity() || equalElements(a, b, busy)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), busy)
	case Pointer:
		return a.word() == b.word() || deepEqual(a.Elem(), b.Elem(), busy)
	case Struct:
		for i := 0; i < a.NumField(); i++ {
			if !deepEqual(a.Field(i), b.Field(i), busy) {
				return false
			}
		}
		return true
	case Map:
		return equalMaps(a, b, busy)
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return desc.Equal(a.typ, address(&a), address(&b))
}

func equalElements(a, b Value, busy map[pair]bool) bool {
	if e := a.typ.Elem(); e.PlainMemory() && e.PtrData() == 0 {
		n := uintptr(a.Len()) * a.typ.Elem().Size()
		// As strings the bytes are compared at once.
		return unsafe.String((*byte)(elements(&a)), n) == unsafe.String((*byte)(elements(&b)), n)
	}
	for i := 0; i < a.Len(); i++ {
		if !deepEqual(a.Index(i), b.Index(i), busy) {
			return false
		}
	}
	return true
}

func equalMaps(a, b Value, busy map[pair]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	if a.word() == b.word() {
		return true
	}
	for it := a.MapRange(); it.Next(); {
		other := b.MapIndex(it.Key())
		if !other.IsValid() || !deepEqual(it.Value(), other, busy) {
			return false
		}
	}
	return true
}
