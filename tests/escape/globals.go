// escape
// Package variables and what is assigned to them, also in initializers.
package p

type T struct{ p *int }

var (
	a     = new(int) // ERROR "new\(int\) escapes to heap"
	b     = &T{p: new(int)} // ERROR "new\(int\) escapes to heap"
	c     = []int{1, 2}
	d     = map[string]int{"x": 1} // ERROR "map\[string]int.\.\.\.. escapes to heap"
	e     = func() *int { x := 1; return &x }() // ERROR "moved to heap: x" "func literal does not escape"
	f     = make([]byte, 10) // ERROR "make\(\[]byte, 10\) escapes to heap"
	g any = 5
	h T
	i [3]*int
)

func set() {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: x" "moved to heap: y" "moved to heap: z"
	a = &x
	h.p = &y
	i[1] = &z
}

func setBoxed(n int) { g = n } // ERROR "n escapes to heap"

func get() *int { return a }

func setSlice() { c = []int{3} } // ERROR "\[]int.\.\.\.. escapes to heap"

func setMap() { d["k"] = 1 }

func init() {
	t := T{} // ERROR "moved to heap: t"
	b = &t
}

func address() *T { return &h }
