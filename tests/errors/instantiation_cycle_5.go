// errorcheck

// Instances without end.
package p

func C[T any]() { // ERROR "instantiation cycle"
 type L struct{ x T }
 C[L]()
 }
