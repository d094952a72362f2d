// escape
// Variables of one name in different blocks are different variables.
package p

func shadow(c bool) *int {
	x := 1
	if c {
		x := 2 // ERROR "moved to heap: x"
		return &x
	}
	_ = x
	return nil
}

func both() (*int, int) {
	x := 1 // ERROR "moved to heap: x"
	p := &x
	{
		x := 2
		q := &x
		_ = *q
	}
	return p, 0
}

func ifInit() *int {
	if x := 1; x > 0 { // ERROR "moved to heap: x"
		return &x
	} else {
		y := x
		p := &y
		_ = p
	}
	return nil
}

func switchInit(n int) *int {
	switch x := n; x { // ERROR "moved to heap: x"
	case 1:
		return &x
	case 2:
		y := 3 // ERROR "moved to heap: y"
		return &y
	}
	return nil
}

func params(x int, s string) (*int, *string) { return &x, &s } // ERROR "moved to heap: x" "moved to heap: s"

func onlyRead(x int) int {
	p := &x
	return *p
}
