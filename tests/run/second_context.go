// run
package main

// A frame over 8 KB has its unit compiled twice; GCC turns the copies of zeros into calls of its own.
func zeros() *[607]uint64 {
	var a [1214]uint64
	r := new([607]uint64)
	copy(r[:], a[:607])
	return r
}

func equal(n int) bool {
	var a, b [1300]uint64
	a[n] = 1
	return a == b
}

func shifted(n int) uint64 {
	var a [1400]uint64
	a[n] = 7
	copy(a[1:], a[:1399])
	return a[n+1]
}

func main() {
	r := zeros()
	println(r[0], r[606], equal(3), shifted(8))
}
