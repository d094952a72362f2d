// run
// Arrays that are parts of one slice are copied as if there were a third one between them.
package main

func main() {
	var x, y [64]byte
	for i := range x {
		x[i], y[i] = byte(i), byte(i)
	}
	copy(x[4:36], x[2:34])
	*(*[32]byte)(y[4:36]) = *(*[32]byte)(y[2:34])
	println(x == y)
	copy(x[2:34], x[4:36])
	*(*[32]byte)(y[2:34]) = *(*[32]byte)(y[4:36])
	println(x == y)
}
