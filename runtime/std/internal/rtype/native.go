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

// chanLen and chanCap are len and cap of a channel, 0 for nil.
//
//go:noescape
func chanLen(c unsafe.Pointer) int

//go:noescape
func chanCap(c unsafe.Pointer) int

// listedType returns row i of the linker's table of types made of others, nil behind
// the last one.
func listedType(i int) *Type
