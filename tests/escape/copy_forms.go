// escape
// copy: of plain elements nothing leaks, of pointers their targets do.
package p

func ints(dst, src []int) int { return copy(dst, src) } // ERROR "dst does not escape" "src does not escape"

func pointers(dst, src []*int) int { return copy(dst, src) } // ERROR "dst does not escape" "leaking param content: src"

func strs(dst, src []string) { copy(dst, src) } // ERROR "dst does not escape" "leaking param content: src"

func bytes(dst []byte, s string) { copy(dst, s) } // ERROR "dst does not escape" "s does not escape"

func locals() {
	var a [4]int
	b := []int{1, 2} // ERROR "\[]int.\.\.\.. does not escape"
	copy(a[:], b)
}

func localPointers() {
	x := 1 // ERROR "moved to heap: x"
	a := []*int{&x} // ERROR "\[]\*int.\.\.\.. does not escape"
	b := make([]*int, 1) // ERROR "make\(\[]\*int, 1\) does not escape"
	copy(b, a)
}

func selfCopy(s []*int) { copy(s, s[1:]) } // ERROR "leaking param content: s"
