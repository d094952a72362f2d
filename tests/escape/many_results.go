// escape
// More results than a tag holds: flows to the sixth are leaks.
package p

func six(a, b, c, d, e, f *int) (*int, *int, *int, *int, *int, *int) { // ERROR "leaking param: a to result ~r0 level=0" "leaking param: b to result ~r1 level=0" "leaking param: c to result ~r2 level=0" "leaking param: d to result ~r3 level=0" "leaking param: e to result ~r4 level=0" "leaking param: f"
	return a, b, c, d, e, f
}

func five(a, b, c, d, e *int) (*int, *int, *int, *int, *int) { // ERROR "leaking param: a to result ~r4 level=0" "leaking param: b to result ~r3 level=0" "leaking param: c to result ~r2 level=0" "leaking param: d to result ~r1 level=0" "leaking param: e to result ~r0 level=0"
	return e, d, c, b, a
}

func useFive() int {
	var x [5]int
	p, _, _, _, _ := five(&x[0], nil, nil, nil, nil)
	return *p
}

func useSix() int {
	x, y := 1, 2 // ERROR "moved to heap: y"
	_, _, _, _, _, p := six(&x, nil, nil, nil, nil, &y)
	return *p
}

func ints(p *int) (int, int, int, int, int, int, *int) { // ERROR "leaking param: p"
	return 1, 2, 3, 4, 5, 6, p
}
