// escape
// Assignments of a value to another part of itself are ignored.
package p

type buffer struct {
	buf  []byte
	str  string
	ptr  *int
	ptr2 *int
	arr  [4]byte
}

func (b *buffer) shrink() { b.buf = b.buf[1:] } // ERROR "\(\*buffer\)\.shrink ignoring self-assignment in b\.buf = b\.buf\[1:]" "b does not escape"

func (b *buffer) trim() { b.str = b.str[:1] } // ERROR "\(\*buffer\)\.trim ignoring self-assignment in b\.str = b\.str\[:1]" "b does not escape"

func (b *buffer) swap() { b.ptr, b.ptr2 = b.ptr2, b.ptr } // ERROR "\(\*buffer\)\.swap ignoring self-assignment in b\.ptr, b\.ptr2 = b\.ptr2, b\.ptr" "b does not escape"

func (b *buffer) copyPtr() { b.ptr = b.ptr2 } // ERROR "\(\*buffer\)\.copyPtr ignoring self-assignment in b\.ptr = b\.ptr2" "b does not escape"

func (b *buffer) three() { b.buf = b.buf[:1:2] } // ERROR "\(\*buffer\)\.three ignoring self-assignment in b\.buf = b\.buf\[:1:2]" "b does not escape"

func (b *buffer) array() { b.buf = b.arr[:] } // ERROR "leaking param: b"

func (b buffer) value() { b.buf = b.buf[1:] } // ERROR "b does not escape"

func local() {
	var b buffer
	b.ptr = b.ptr2 // ERROR "local ignoring self-assignment in b\.ptr = b\.ptr2"
	b.buf = b.buf[:0]
}

func other(a, b *buffer) { a.buf = b.buf[1:] } // ERROR "a does not escape" "leaking param content: b"
