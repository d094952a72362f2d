package rtype

import "unsafe"

// What reflect needs of the runtime: making, storing, maps and channels by descriptor. Functions
// without a body are C, which keeps no pointers as far as the escape pass knows; where pointers come
// to lie somewhere, a function with a body says so.

// never is 0.
var never uintptr

// flows says that what lies at from comes to lie at to.
func flows(to, from unsafe.Pointer) {
	if never != 0 {
		*(*unsafe.Pointer)(unsafe.Add(to, never)) = *(*unsafe.Pointer)(unsafe.Add(from, never))
	}
}

// MapMake, MapAssign, MapDelete and MapClear are make, m[k], delete and clear for maps of
// type t. MapAssign returns the address of the element.
func MapMake(t *Type, hint int) unsafe.Pointer { return made(mapMake(t, hint)) }

func MapAssign(t *Type, m, key unsafe.Pointer) unsafe.Pointer {
	flows(m, key)
	return Inside(m, mapAssign(t, m, key))
}

//go:noescape
func mapMake(t *Type, hint int) unsafe.Pointer

//go:noescape
func mapAssign(t *Type, m, key unsafe.Pointer) unsafe.Pointer

//go:noescape
func MapDelete(t *Type, m, key unsafe.Pointer)

//go:noescape
func MapClear(t *Type, m unsafe.Pointer)

// ChanMake and the others are the operations on channels; elements are at addresses. The
// result of ChanTryReceive is 0 if nothing was ready, 1 for an element, 2 if the channel
// is closed.
func ChanMake(t *Type, size int) unsafe.Pointer { return made(chanMake(t, size)) }

func ChanSend(c, elem unsafe.Pointer) {
	flows(c, elem)
	chanSend(c, elem)
}

func ChanReceive(c, elem unsafe.Pointer) bool {
	flows(elem, c)
	return chanReceive(c, elem)
}

func ChanTrySend(c, elem unsafe.Pointer) bool {
	flows(c, elem)
	return chanTrySend(c, elem)
}

func ChanTryReceive(c, elem unsafe.Pointer) int {
	flows(elem, c)
	return chanTryReceive(c, elem)
}

//go:noescape
func chanMake(t *Type, size int) unsafe.Pointer

//go:noescape
func chanSend(c, elem unsafe.Pointer)

//go:noescape
func chanReceive(c, elem unsafe.Pointer) bool

//go:noescape
func chanTrySend(c, elem unsafe.Pointer) bool

//go:noescape
func chanTryReceive(c, elem unsafe.Pointer) int

//go:noescape
func ChanClose(c unsafe.Pointer)

// A SelectCase is one communication of a select statement, as struct SelectCase in
// runtime/abi.def says.
type SelectCase struct {
	Chan unsafe.Pointer
	Elem unsafe.Pointer
	Send int
}

// Select is a select statement with the n communications at cases, which escape. It returns the
// index of the one done, -1 for the default, and 1 if an element was received.
func Select(cases unsafe.Pointer, n int, hasDefault bool) (chosen, received int)

// NewArray returns the address of n new zero values of type t.
func NewArray(t *Type, n int) unsafe.Pointer { return made(newArray(t, n)) }

//go:noescape
func newArray(t *Type, n int) unsafe.Pointer

// GrowSlice returns the data and the capacity of a slice of elements of type t that has
// grown, as append would let it, to the length want.
func GrowSlice(t *Type, data unsafe.Pointer, len, cap, want int) (unsafe.Pointer, int) {
	grown, n := growSlice(t, data, len, cap, want)
	p := made(grown)
	flows(p, data)
	return p, n
}

//go:noescape
func growSlice(t *Type, data unsafe.Pointer, len, cap, want int) (unsafe.Pointer, int)

// Move copies n values of type t, which may overlap; Zero makes n of them zero. Equal is
// == on two of them.
func Move(t *Type, to, from unsafe.Pointer, n int) {
	flows(to, from)
	move(t, to, from, n)
}

//go:noescape
func move(t *Type, to, from unsafe.Pointer, n int)

//go:noescape
func Zero(t *Type, at unsafe.Pointer, n int)

//go:noescape
func Equal(t *Type, a, b unsafe.Pointer) bool
