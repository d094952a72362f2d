// escape
// append: the slice, what is appended, and spread arguments.
package p

var sink []*int

func local() int {
	var s []int
	s = append(s, 1, 2) // ERROR "append does not escape"
	return s[0]
}

func pointers() int {
	var s []*int
	x := 1 // ERROR "moved to heap: x"
	s = append(s, &x) // ERROR "append does not escape"
	return *s[0]
}

func param(s []int) []int { return append(s, 1) } // ERROR "leaking param: s to result ~r0 level=0" "append escapes to heap"

func paramPointer(s []*int, p *int) []*int { return append(s, p) } // ERROR "leaking param content: s" "leaking param: s to result ~r0 level=0" "leaking param: p" "append escapes to heap"

func spread(dst, src []*int) []*int { return append(dst, src...) } // ERROR "leaking param content: dst" "leaking param: dst to result ~r0 level=0" "leaking param content: src" "append escapes to heap"

func spreadInts(dst, src []int) []int { return append(dst, src...) } // ERROR "leaking param: dst to result ~r0 level=0" "src does not escape" "append escapes to heap"

func ofString(b []byte, s string) []byte { return append(b, s...) } // ERROR "leaking param: b to result ~r0 level=0" "s does not escape" "append escapes to heap"

func global(p *int) { sink = append(sink, p) } // ERROR "leaking param: p" "append escapes to heap"

func field(t *struct{ s []int }, n int) { t.s = append(t.s, n) } // ERROR "leaking param content: t" "append escapes to heap"

func literal() []int { return append([]int{1}, 2) } // ERROR "\[]int.\.\.\.. escapes to heap" "append escapes to heap"

func loop(n int) (s []int) {
	for i := 0; i < n; i++ {
		s = append(s, i) // ERROR "append escapes to heap"
	}
	return s
}

func discard(s []int) { _ = append(s, 1) } // ERROR "s does not escape" "append does not escape"
