// errorcheck

// Instances without end.
package p

func A[T any]() { B[[]T]() } // ERROR "instantiation cycle"
func B[T any]() { A[T]() }
