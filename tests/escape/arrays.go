// escape
// Arrays: elements are not told apart either.
package p

func elem(a [2]*int) *int { return a[0] } // ERROR "leaking param: a to result ~r0 level=0"

func elemOfPointer(a *[2]*int) *int { return a[1] } // ERROR "leaking param: a to result ~r0 level=1"

func address(a *[2]int) *int { return &a[0] } // ERROR "leaking param: a to result ~r0 level=0"

func slice(a *[2]int) []int { return a[:] } // ERROR "leaking param: a to result ~r0 level=0"

func other() *int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	a := [2]*int{&x, &y}
	return a[1]
}

func stays() int {
	x := 1
	a := [...]*int{&x}
	return *a[0]
}

func sliced() int {
	var a [10]int
	s := a[2:5]
	return len(s)
}

func ranged(a [2]*int) *int { // ERROR "leaking param: a to result ~r0 level=0"
	for _, p := range a {
		return p
	}
	return nil
}

func big() int {
	var a [20000]int // ERROR "moved to heap: a"
	return a[3]
}

func bigPointer() int {
	var a [16385]int // ERROR "moved to heap: a"
	p := &a
	return p[1]
}

func converted(s []int) [2]int { return [2]int(s) } // ERROR "s does not escape"

func convertedPointer(s []int) *[2]int { return (*[2]int)(s) } // ERROR "leaking param: s to result ~r0 level=0"
