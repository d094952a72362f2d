// escape
// make: constant, computed, too large, and zero-size elements.
package p

func constant() int {
	s := make([]int, 10) // ERROR "make\(\[]int, 10\) does not escape"
	return s[0]
}

func capacity() int {
	s := make([]int, 0, 10) // ERROR "make\(\[]int, 0, 10\) does not escape"
	return len(s)
}

func variable(n int) int {
	s := make([]int, n) // ERROR "make\(\[]int, n\) does not escape"
	return len(s)
}

func variableCap(n int) int {
	s := make([]int, 0, n) // ERROR "make\(\[]int, 0, n\) does not escape"
	return cap(s)
}

func throughVariable() int {
	n := 10
	s := make([]int, n) // ERROR "make\(\[]int, 10\) does not escape"
	return s[0]
}

func tooLarge() byte {
	s := make([]byte, 65536) // ERROR "make\(\[]byte, 65536\) does not escape"
	t := make([]byte, 65537) // ERROR "make\(\[]byte, 65537\) escapes to heap"
	return s[0] + t[0]
}

func zeroSize(n int) int {
	s := make([]struct{}, n) // ERROR "make\(\[]struct .., n\) escapes to heap"
	return len(s)
}

func returned() []int { return make([]int, 3) } // ERROR "make\(\[]int, 3\) escapes to heap"

func returnedVariable(n int) []int { return make([]int, n) } // ERROR "make\(\[]int, n\) escapes to heap"

func ofPointers() int {
	s := make([]*int, 2) // ERROR "make\(\[]\*int, 2\) does not escape"
	x := 1 // ERROR "moved to heap: x"
	s[0] = &x
	return *s[0]
}

func maps(n int) int {
	m := make(map[int]int) // ERROR "make\(map\[int]int\) does not escape"
	m2 := make(map[int]int, n) // ERROR "make\(map\[int]int, n\) does not escape"
	m[1] = 1
	return len(m) + len(m2)
}

func mapReturned() map[int]int { return make(map[int]int) } // ERROR "make\(map\[int]int\) escapes to heap"
