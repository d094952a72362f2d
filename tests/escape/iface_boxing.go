// escape
// Values put into interfaces: constants, variables, strings, structs, pointers, arguments and results.
package p

type pair struct{ a, b int }

var sink any

func constants() {
	sink = 1 // ERROR "1 escapes to heap"
	sink = "text" // ERROR ".text. escapes to heap"
	sink = 1.5 // ERROR "1\.5 escapes to heap"
	sink = true // ERROR "true escapes to heap"
	sink = pair{1, 2} // ERROR "pair.\.\.\.. escapes to heap"
	sink = nil
}

func variables(i int, s string, f float64, p pair, b byte) { // ERROR "leaking param: s"
	sink = i // ERROR "i escapes to heap"
	sink = s // ERROR "s escapes to heap"
	sink = f // ERROR "f escapes to heap"
	sink = p // ERROR "p escapes to heap"
	sink = b // ERROR "b escapes to heap"
}

func direct(p *int, m map[int]int, f func()) { // ERROR "leaking param: p" "leaking param: m" "leaking param: f"
	sink = p
	sink = m
	sink = f
}

func local() bool {
	var x any = 5 // ERROR "5 does not escape"
	var y any = "s" // ERROR ".s. does not escape"
	n := 7
	x = n // ERROR "7 does not escape"
	return x == y
}

func localStruct(p pair) int {
	var x any = p // ERROR "p does not escape"
	return x.(pair).a
}

func returned(n int) any { return n } // ERROR "n escapes to heap"

func returnedError() error { return myErr{} } // ERROR "myErr.. escapes to heap"

type myErr struct{ msg string }

func (e myErr) Error() string { return e.msg } // ERROR "leaking param: e to result ~r0 level=0"

func argument(n int) { use(n); keep(n + 1) } // ERROR "n does not escape" "n \+ 1 escapes to heap"

func use(x any) {} // ERROR "x does not escape"

func keep(x any) { sink = x } // ERROR "leaking param: x"

func zeroSize() { sink = struct{}{} } // ERROR "struct .... escapes to heap"

func slices(s []int) { sink = s } // ERROR "leaking param: s" "s escapes to heap"

func addresses() {
	x := 1
	var i any = &x
	_ = i
	y := 2 // ERROR "moved to heap: y"
	sink = &y
}
