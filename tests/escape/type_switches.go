// escape
// Type switches and assertions pass the data on.
package p

type T struct{ n int }

var sink any

func assert(x any) *int { return x.(*int) } // ERROR "leaking param: x to result ~r0 level=0"

func assertOK(x any) (*T, bool) { // ERROR "leaking param: x to result ~r0 level=0"
	t, ok := x.(*T)
	return t, ok
}

func assertValue(x any) int { return x.(int) } // ERROR "x does not escape"

func assertString(x any) string { return x.(string) } // ERROR "leaking param: x to result ~r0 level=1"

func assertIface(x any) error { return x.(error) } // ERROR "leaking param: x to result ~r0 level=0"

func switches(x any) *int { // ERROR "leaking param: x to result ~r0 level=0"
	switch v := x.(type) {
	case *int:
		return v
	case *T:
		return &v.n
	case T: // ERROR "moved to heap: v"
		return &v.n
	case nil:
		return nil
	}
	return nil
}

func leaks(x any) { // ERROR "leaking param: x"
	switch v := x.(type) {
	case *int:
		sink = v
	case int:
		sink = v // ERROR "v escapes to heap"
	}
}

func local() int {
	t := &T{1} // ERROR "&T.\.\.\.. does not escape"
	var x any = t
	switch v := x.(type) {
	case *T:
		return v.n
	}
	return 0
}

func only(x any) bool { // ERROR "x does not escape"
	switch x.(type) {
	case int, string:
		return true
	}
	return false
}
