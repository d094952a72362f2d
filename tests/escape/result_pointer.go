// escape
// The address of a local that is returned moves it to the heap; a value does not.
package p

type pair struct{ a, b int }

func pointer() *int {
	x := 1 // ERROR "moved to heap: x"
	return &x
}

func value() int {
	x := 1
	p := &x
	return *p
}

func field() *int {
	var s pair // ERROR "moved to heap: s"
	return &s.b
}

func element() *int {
	var a [3]int // ERROR "moved to heap: a"
	return &a[1]
}

func twoLevels() **int {
	x := 1 // ERROR "moved to heap: x"
	p := &x // ERROR "moved to heap: p"
	return &p
}

func copied() pair {
	s := pair{1, 2}
	p := &s
	return *p
}

func sliceOfArray() []int {
	var a [4]int // ERROR "moved to heap: a"
	return a[1:3]
}
