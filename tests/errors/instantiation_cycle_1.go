// errorcheck

// Instances without end.
package p

func F[T any](n int, x T) { // ERROR "instantiation cycle"
 if n > 0 {
 F(n-1, &x)
 }
}
