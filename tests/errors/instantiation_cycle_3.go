// errorcheck

// Instances without end.
package p

type Q[T any] struct { x *Q[Q[T]] } // ERROR "instantiation cycle"
