// escape
// Concatenations are allocations at their operator; their operands do not leak.
package p

var sink string

func two(a, b string) string { return a + b } // ERROR "a does not escape" "b does not escape" "a \+ b escapes to heap"

func three(a, b string) string { return a + "-" + b } // ERROR "a does not escape" "b does not escape" "a \+ .-. \+ b escapes to heap"

func local(a, b string) int { // ERROR "a does not escape" "b does not escape"
	s := a + b // ERROR "a \+ b does not escape"
	return len(s)
}

func stored(a string) { sink = a + "x" } // ERROR "a does not escape" "a \+ .x. escapes to heap"

func assign(a string) string { // ERROR "leaking param: a to result ~r0 level=0"
	s := a
	s += "y"
	return s
}

func loop(parts []string) string { // ERROR "leaking param: parts to result ~r0 level=1"
	out := ""
	for _, p := range parts {
		out += p
	}
	return out
}

func constant() string {
	const c = "a" + "b"
	return c + "c"
}

func compared(a, b string) bool { return a+b == "ab" } // ERROR "a does not escape" ": b does not escape$" "a \+ b does not escape"

func key(m map[string]int, a, b string) int { return m[a+b] } // ERROR "m does not escape" "a does not escape" ": b does not escape$" "a \+ b does not escape"

func argument(a string) int { return length(a + "z") } // ERROR "a does not escape" "a \+ .z. does not escape"

func length(s string) int { return len(s) } // ERROR "s does not escape"

func boxed(a string) any { return a + "!" } // ERROR "a does not escape" "a \+ .!. escapes to heap"
