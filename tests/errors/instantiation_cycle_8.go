// errorcheck

// Instances without end.
package p

func A[S, T any]() { A[T, []S]() } // ERROR "instantiation cycle"
