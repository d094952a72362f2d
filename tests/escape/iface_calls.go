// escape
// Method calls through interfaces: the callee is unknown, so receiver and arguments leak.
package p

type writer interface{ write(b []byte) int }
type null struct{}

func (null) write(b []byte) int { return len(b) } // ERROR "b does not escape"

type buffer struct{ data []byte }

func (b *buffer) write(p []byte) int { b.data = append(b.data, p...); return len(p) } // ERROR "leaking param content: b" "p does not escape" "append escapes to heap"

func call(w writer, b []byte) int { return w.write(b) } // ERROR "leaking param: w" "leaking param: b"

func concrete() int {
	var b buffer
	return b.write([]byte{1}) // ERROR "\[]byte.\.\.\.. does not escape"
}

func boxed() int {
	var w writer = &buffer{} // ERROR "&buffer.. does not escape"
	return w.write([]byte{1}) // ERROR "devirtualizing w\.write to \*buffer" "\[]byte.\.\.\.. does not escape"
}

func value() int {
	var w writer = null{} // ERROR "null.. does not escape"
	return w.write(make([]byte, 3)) // ERROR "devirtualizing w\.write to null" "make\(\[]byte, 3\) does not escape"
}

func array(w writer) { // ERROR "leaking param: w"
	var buf [10]byte // ERROR "moved to heap: buf"
	w.write(buf[:])
}

type getter interface{ get() *int }

func result(g getter) *int { return g.get() } // ERROR "leaking param: g"

type stringer interface{ String() string }

func asserted(x any) string { // ERROR "leaking param: x"
	if s, ok := x.(stringer); ok {
		return s.String()
	}
	return ""
}

func embedded(x struct{ writer }) { x.write(nil) } // ERROR "leaking param: x"
