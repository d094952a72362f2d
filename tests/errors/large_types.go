// errorcheck

// Types that no memory holds: reported at each declaration that mentions one, when all else is fine.
package p

type V [1 << 50]byte // ERROR "type \[1125899906842624\]byte larger than address space"

var x [1 << 50]byte // ERROR "type \[1125899906842624\]byte larger than address space"

type fine [1<<50 - 1]byte

func f(c chan [1 << 17]byte) { // ERROR "channel element type too large \(>64kB\)"
	var y [1 << 51]int // ERROR "type \[2251799813685248\]int larger than address space"
	_ = y
}
