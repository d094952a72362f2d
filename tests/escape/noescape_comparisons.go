// escape
// Interface comparisons and conversions between interfaces keep nothing.
package p

type T struct{ a int }

func (t T) m() {}

type I interface{ m() }

func compare(x any, n int) bool { return x == n } // ERROR "x does not escape" "n does not escape"

func compareStrings(x any, s string) bool { return x == s } // ERROR "x does not escape" "s does not escape"

func convert(i I) any { return i } // ERROR "leaking param: i to result ~r0 level=0"

func convertValue(t T) I { return t } // ERROR "t escapes to heap"

func convertPointer(t *T) I { return t } // ERROR "leaking param: t to result ~r0 level=0"

func equal(a, b any) bool { return a == b } // ERROR "a does not escape" "b does not escape"

func nilCheck(i I) bool { return i != nil } // ERROR "i does not escape"

func tag(x any, n int) int { // ERROR "x does not escape"
	switch x {
	case n: // ERROR "n does not escape"
		return 1
	case "s": // ERROR ".s. does not escape"
		return 2
	}
	return 0
}

func mapKey(m map[any]int, n int) int { return m[n] } // ERROR "m does not escape" "n does not escape"

func setMapKey(m map[any]int, n int) { m[n] = 1 } // ERROR "m does not escape" "n escapes to heap"
