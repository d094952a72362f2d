// escape
// Size limits: explicit variables of more than 128 KiB, implicit ones of more than 64 KiB.
package p

type k128 [128 << 10]byte
type over [128<<10 + 1]byte

func variable() byte {
	var a k128
	return a[0]
}

func variableOver() byte {
	var a over // ERROR "moved to heap: a"
	return a[0]
}

func composite() byte {
	p := &[64 << 10]byte{} // ERROR "&\[65536]byte.. does not escape"
	return p[0]
}

func compositeOver() byte {
	p := &[64<<10 + 1]byte{} // ERROR "&\[65537]byte.. escapes to heap"
	return p[0]
}

func sliceLiteral() byte {
	s := []byte{64<<10 - 1: 1} // ERROR "\[]byte.\.\.\.. does not escape"
	t := []byte{64 << 10: 1} // ERROR "\[]byte.\.\.\.. does not escape"
	return s[0] + t[0]
}

func param(a over) byte { return a[0] }

func result() (a over) { return }

func closureRecord() byte {
	var a over // ERROR "moved to heap: a"
	f := func() byte { return a[1] } // ERROR "func literal does not escape"
	return f()
}

func multiplied() int {
	s := make([][100]byte, 655) // ERROR "make\(\[]\[100]byte, 655\) does not escape"
	t := make([][100]byte, 656) // ERROR "make\(\[]\[100]byte, 656\) escapes to heap"
	return len(s) + len(t)
}
