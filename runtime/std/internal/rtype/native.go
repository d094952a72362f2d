package rtype

import "unsafe"

// The functions without a body are the runtime's, in C. NATIVES.md says what they
// promise.

// A MapIter walks a map. Key and Elem point at the current entry, in the map's own
// memory; Key is nil at the end. The rest is the runtime's.
type MapIter struct {
	Key     unsafe.Pointer
	Elem    unsafe.Pointer
	private [14]uintptr
}

// mapLen returns the number of entries of the map m, 0 if m is nil.
//
//go:noescape
func mapLen(m unsafe.Pointer) int

// MapIterInit starts a walk over the map m of type t and moves to its first entry.
//
//go:noescape
func MapIterInit(t *Type, m unsafe.Pointer, it *MapIter)

// MapIterNext moves to the next entry.
//
//go:noescape
func MapIterNext(it *MapIter)

// mapLookup returns the address of the element for the key at key in the map m of
// type t, nil if there is none.
//
//go:noescape
func mapLookup(t *Type, m, key unsafe.Pointer) unsafe.Pointer

// implements returns the itab of t for the interface type inter (which has methods),
// nil if t does not implement it.
//
//go:noescape
func implements(inter, t *Type) *Itab

// unsafeNew returns the address of a new zero value of type t; see newObject.
//
//go:noescape
func unsafeNew(t *Type) unsafe.Pointer

// typedmemmove copies a value of type t from src to dst with the write barriers it
// needs; the two may be the same.
//
//go:noescape
func typedmemmove(t *Type, dst, src unsafe.Pointer)

// chanLen and chanCap are len and cap of a channel, 0 for nil.
//
//go:noescape
func chanLen(c unsafe.Pointer) int

//go:noescape
func chanCap(c unsafe.Pointer) int

// listedType returns row i of the linker's table of types made of others, nil behind
// the last one.
func listedType(i int) *Type

// What follows is reflect's; the pointers given to these functions escape.

// MapMake, MapAssign, MapDelete and MapClear are make, m[k], delete and clear for maps of
// type t. MapAssign returns the address of the element.
func MapMake(t *Type, hint int) unsafe.Pointer
func MapAssign(t *Type, m, key unsafe.Pointer) unsafe.Pointer
func MapDelete(t *Type, m, key unsafe.Pointer)
func MapClear(t *Type, m unsafe.Pointer)

// ChanMake and the others are the operations on channels; elements are at addresses. The
// result of ChanTryReceive is 0 if nothing was ready, 1 for an element, 2 if the channel
// is closed.
func ChanMake(t *Type, size int) unsafe.Pointer
func ChanSend(c, elem unsafe.Pointer)
func ChanReceive(c, elem unsafe.Pointer) bool
func ChanTrySend(c, elem unsafe.Pointer) bool
func ChanTryReceive(c, elem unsafe.Pointer) int
func ChanClose(c unsafe.Pointer)

// A SelectCase is one communication of a select statement, as struct SelectCase in
// runtime/abi.def says.
type SelectCase struct {
	Chan unsafe.Pointer
	Elem unsafe.Pointer
	Send int
}

// Select is a select statement with the n communications at cases. It returns the index
// of the one done, -1 for the default, and 1 if an element was received.
func Select(cases unsafe.Pointer, n int, hasDefault bool) (chosen, received int)

// NewArray returns the address of n new zero values of type t.
func NewArray(t *Type, n int) unsafe.Pointer

// GrowSlice returns the data and the capacity of a slice of elements of type t that has
// grown, as append would let it, to the length want.
func GrowSlice(t *Type, data unsafe.Pointer, len, cap, want int) (unsafe.Pointer, int)

// Move copies n values of type t, which may overlap; Zero makes n of them zero. Equal is
// == on two of them.
func Move(t *Type, to, from unsafe.Pointer, n int)
func Zero(t *Type, at unsafe.Pointer, n int)
func Equal(t *Type, a, b unsafe.Pointer) bool
