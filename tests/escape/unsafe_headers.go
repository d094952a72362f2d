// escape
// Numbers that are pointers to gc: Data of the headers in reflect, and what a function with
// //go:uintptrescapes is given.
package p

import (
	"reflect"
	"unsafe"
)

func fromSlice(s []int) unsafe.Pointer { // ERROR "leaking param: s to result ~r0 level=0"
	return unsafe.Pointer((*reflect.SliceHeader)(unsafe.Pointer(&s)).Data)
}

func toString(s *string, p unsafe.Pointer) { // ERROR "s does not escape" "leaking param: p$"
	(*reflect.StringHeader)(unsafe.Pointer(s)).Data = uintptr(p)
}

func pointer(p *int) unsafe.Pointer { // ERROR "leaking param: p$"
	return unsafe.Pointer(reflect.ValueOf(p).Pointer())
}

func address(p *int) unsafe.Pointer { // ERROR "leaking param: p$"
	return unsafe.Pointer(reflect.ValueOf(p).Elem().UnsafeAddr())
}

//go:uintptrescapes
func one(u uintptr) {} // ERROR "marking u as escaping uintptr"

//go:uintptrescapes
func many(_ int, u ...uintptr) {} // ERROR "marking u as escaping ...uintptr"

func calls() {
	x := 1 // ERROR "moved to heap: x"
	one(uintptr(unsafe.Pointer(&x)))
	y := 2                                 // ERROR "moved to heap: y"
	many(3, 4, uintptr(unsafe.Pointer(&y))) // ERROR "... argument escapes to heap"
	z := 5
	plain(uintptr(unsafe.Pointer(&z)))
}

func plain(u uintptr) {}
