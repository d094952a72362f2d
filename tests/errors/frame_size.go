// errorcheck

// No frame may have more than 1 GB.
package p

type Big = [400e6]byte

func callee() {
	g(h(), h())
}

func g(Big, Big) {}

func h() (b Big) { return }

func locals(x *[1 << 31]byte) byte {
	for _, b := range *x {
		return b
	}
	return 0
}

type large struct {
	b [1500000000]byte
}

func (x large) receiver() int {
	return 5
}

func parameter(x large) int {
	return 5
}

func result() (x large, i int) {
	return
}

func fine(x *large) *large {
	var y large
	return &y
}
