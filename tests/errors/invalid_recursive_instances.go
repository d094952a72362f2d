// errorcheck

// One generic type in several cycles: the arguments are at fault, not the generic type.
package p

type lA[P any] [10]P
type lS[P any] struct{ f P }
type lP[P any] *P

type A lA[A] // ERROR "invalid recursive type A"
type B lA[B] // ERROR "invalid recursive type B"
type S lS[S] // ERROR "invalid recursive type S"
type P lP[P]
type D lA[lS[lP[D]]]
type E lA[lS[lS[E]]] // ERROR "invalid recursive type E"
