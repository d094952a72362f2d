// errorcheck

// No frame may have more than 1 GB.
package p

type Big = [400e6]byte

func callee() { // ERROR "stack frame too large \(>1GB\): 762 MB locals \+ 0 MB args \+ 762 MB callee"
	g(h(), h())
}

//go:noinline
func g(Big, Big) {}


//go:noinline
func h() (b Big) { return }

func locals(x *[1 << 31]byte) byte { // ERROR "stack frame too large \(>1GB\): 2048 MB locals \+ 0 MB args"
	for _, b := range *x {
		return b
	}
	return 0
}

type large struct {
	b [1500000000]byte
}

func (x large) receiver() int { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return 5
}

func parameter(x large) int { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return 5
}

func result() (x large, i int) { // ERROR "stack frame too large \(>1GB\): 0 MB locals \+ 1430 MB args"
	return
}

func fine(x *large) *large {
	var y large
	return &y
}
