// escape
// Conversions through unsafe.Pointer and uintptr keep the flow.
package p

import "unsafe"

var sink unsafe.Pointer

func convert(p *int) *uint { return (*uint)(unsafe.Pointer(p)) } // ERROR "leaking param: p to result ~r0 level=0"

func arithmetic(p *[4]int) *int { // ERROR "leaking param: p to result ~r0 level=0"
	return (*int)(unsafe.Pointer(uintptr(unsafe.Pointer(p)) + 8))
}

func add(p *[4]int) *int { return (*int)(unsafe.Add(unsafe.Pointer(p), 8)) } // ERROR "leaking param: p to result ~r0 level=0"

func number(p *int) uintptr { return uintptr(unsafe.Pointer(p)) } // ERROR "p does not escape"

func fromNumber(u uintptr) *int { return (*int)(unsafe.Pointer(u)) }

func throughVariable(p *int) *int { // ERROR "p does not escape"
	u := uintptr(unsafe.Pointer(p))
	return (*int)(unsafe.Pointer(u))
}

func keep(p *int) { sink = unsafe.Pointer(p) } // ERROR "leaking param: p"

func local() int {
	x := 5
	return *(*int)(unsafe.Pointer(&x))
}

func slice(p *int, n int) []int { return unsafe.Slice(p, n) } // ERROR "leaking param: p to result ~r0 level=0"

func data(s []int) *int { return unsafe.SliceData(s) } // ERROR "leaking param: s to result ~r0 level=0"

func str(p *byte, n int) string { return unsafe.String(p, n) } // ERROR "leaking param: p to result ~r0 level=0"

func strData(s string) *byte { return unsafe.StringData(s) } // ERROR "leaking param: s to result ~r0 level=0"
