// escape
// The slice of variadic arguments is an allocation of its own, at the call.
package p

var sink []*int
var sinkAny []any

func ints(args ...int) int { return len(args) } // ERROR "args does not escape"

func pointers(args ...*int) int { return len(args) } // ERROR "args does not escape"

func keeps(args ...*int) { sink = args } // ERROR "leaking param: args"

func first(args ...*int) *int { return args[0] } // ERROR "leaking param: args to result ~r0 level=1"

func anys(args ...any) int { return len(args) } // ERROR "args does not escape"

func keepsAny(args ...any) { sinkAny = args } // ERROR "leaking param: args"

func calls(n int, s string) int { // ERROR "s does not escape"
	x, y := 1, 2
	r := ints(1, 2, n) // ERROR "\.\.\. argument does not escape"
	r += pointers(&x, &y) // ERROR "\.\.\. argument does not escape"
	r += anys(n, s, "constant", 5) // ERROR "\.\.\. argument does not escape" "n does not escape" "s does not escape" ".constant. does not escape" "5 does not escape"
	return r + ints()
}

func callsKeeps(n int) {
	x := 1 // ERROR "moved to heap: x"
	keeps(&x) // ERROR "\.\.\. argument escapes to heap"
	keepsAny(n, "constant") // ERROR "\.\.\. argument escapes to heap" "n escapes to heap" ".constant. escapes to heap"
}

func callsFirst() *int {
	x := 1 // ERROR "moved to heap: x"
	return first(&x) // ERROR "\.\.\. argument does not escape"
}

func spread(s []*int) { keeps(s...) } // ERROR "leaking param: s"

func forward(args ...any) int { return anys(args...) } // ERROR "args does not escape"
