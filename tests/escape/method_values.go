// escape
// Method values make a record that holds the receiver; method expressions do not.
package p

type T struct{ n int }

func (t T) value() int    { return t.n }
func (t *T) pointer() int { return t.n } // ERROR "t does not escape"
func (t *T) self() *T     { return t } // ERROR "leaking param: t to result ~r0 level=0"
func (t *T) keep()        { sink = t } // ERROR "leaking param: t"

var sink *T

type adder interface{ add(int) }

func called() int {
	t := T{1}
	f := t.value // ERROR "t\.value does not escape"
	return f()
}

func calledPointer() int {
	t := T{1}
	f := t.pointer // ERROR "t\.pointer does not escape"
	return f()
}

func returned() func() int {
	t := T{1}
	return t.value // ERROR "t\.value escapes to heap"
}

func returnedPointer() func() int {
	t := T{1} // ERROR "moved to heap: t"
	return t.pointer // ERROR "t\.pointer escapes to heap"
}

func ofParam(t *T) func() int { return t.pointer } // ERROR "leaking param: t" "t\.pointer escapes to heap"

func result() *T {
	var t T // ERROR "moved to heap: t"
	f := t.self // ERROR "t\.self does not escape"
	return f()
}

func expression() int {
	t := T{1}
	f := (*T).pointer
	return f(&t)
}

func iface(a adder) func(int) { return a.add } // ERROR "leaking param: a" "a\.add escapes to heap"

func direct() {
	var t T // ERROR "moved to heap: t"
	t.keep()
}

func ignored(t *T) { _ = t.pointer } // ERROR "t does not escape" "t\.pointer does not escape"
