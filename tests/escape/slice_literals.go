// escape
// Slice literals live where their slice does; what they hold escapes with them.
package p

func stays() int {
	s := []int{1, 2, 3} // ERROR "\[]int.\.\.\.. does not escape"
	return s[1]
}

func returned() []int { return []int{1, 2} } // ERROR "\[]int.\.\.\.. escapes to heap"

func pointers() int {
	x, y := 1, 2
	s := []*int{&x, &y} // ERROR "\[]\*int.\.\.\.. does not escape"
	return *s[0]
}

func pointersReturned() []*int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	return []*int{&x, &y} // ERROR "\[]\*int.\.\.\.. escapes to heap"
}

func nested() int {
	s := [][]int{{1}, {2, 3}} // ERROR "\[]\[]int.\.\.\.. does not escape" ": \[]int.\.\.\.. does not escape$"
	return s[1][0]
}

func nestedReturned() []int {
	s := [][]int{{1}, {2, 3}} // ERROR "\[]\[]int.\.\.\.. does not escape" "\[]int.\.\.\.. escapes to heap"
	return s[1]
}

func empty() []int { return []int{} } // ERROR "\[]int.. escapes to heap"

func ranged() (n int) {
	for _, v := range []int{1, 2, 3} { // ERROR "\[]int.\.\.\.. does not escape"
		n += v
	}
	return n
}

func strings() string {
	s := []string{"a", "b"} // ERROR "\[]string.\.\.\.. does not escape"
	return s[0]
}

func sliced() []int {
	s := []int{1, 2, 3} // ERROR "\[]int.\.\.\.. escapes to heap"
	return s[1:]
}

func structs() *int {
	s := []struct{ p *int }{{new(int)}} // ERROR "\[]struct . p \*int ..\.\.\.. does not escape" "new\(int\) escapes to heap"
	return s[0].p
}
