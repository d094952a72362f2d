// errorcheck

// Package unsafe.
package p

import "unsafe"

type T struct {
	a int8
	b int64
	E
	*P
}
type E struct{ e int }
type P struct{ p int }

func (T) m() {}

func test() {
	var t T
	var p unsafe.Pointer
	var i int
	var bp *byte
	var s []int
	var str string
	const s1 = unsafe.Sizeof(t)
	var arr1 [s1]int = [32]int{}
	var arr2 [unsafe.Offsetof(t.b)]int = [9]int{} // ERROR "cannot use \[9\]int\{\} \(value of type \[9\]int\) as \[8\]int value in variable declaration"
	_ = unsafe.Sizeof() // ERROR "invalid operation: not enough arguments for unsafe.Sizeof\(\) \(expected 1, found 0\)"
	_ = unsafe.Sizeof(t, t) // ERROR "invalid operation: too many arguments for unsafe.Sizeof\(t, t\) \(expected 1, found 2\)"
	_ = unsafe.Sizeof(int) // ERROR "int \(type\) is not an expression"
	_ = unsafe.Sizeof(nil) // ERROR "use of untyped nil in argument to unsafe.Sizeof"
	_ = unsafe.Sizeof(1)
	unsafe.Sizeof(t) // ERROR "unsafe.Sizeof\(t\) \(constant 32 of type uintptr\) is not used"
	_ = unsafe.Offsetof(t) // ERROR "invalid argument: t is not a selector expression"
	_ = unsafe.Offsetof(t.m) // ERROR "invalid argument: t.m is a method value"
	_ = unsafe.Offsetof(t.zzz) // ERROR "invalid argument: T has no single field zzz"
	_ = unsafe.Offsetof(t.e)
	_ = unsafe.Offsetof(t.p) // ERROR "invalid argument: field p is embedded via a pointer in T"
	_ = unsafe.Offsetof(1) // ERROR "invalid argument: 1 is not a selector expression"
	_ = unsafe.Alignof(t.a)
	_ = unsafe.Add(p, 1)
	_ = unsafe.Add(p, i)
	_ = unsafe.Add(p, 1.5) // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = unsafe.Add(p, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = unsafe.Add(i, 1) // ERROR "cannot use i \(variable of type int\) as unsafe.Pointer value in argument to unsafe.Add"
	_ = unsafe.Add(p) // ERROR "invalid operation: not enough arguments for unsafe.Add\(p\) \(expected 2, found 1\)"
	_ = unsafe.Slice(bp, 1)
	_ = unsafe.Slice(bp, -1) // ERROR "invalid argument: length -1 \(constant of type int\) must not be negative"
	_ = unsafe.Slice(p, 1) // ERROR "invalid argument: p \(variable of type unsafe.Pointer\) is not a pointer"
	_ = unsafe.Slice(i, 1) // ERROR "invalid argument: i \(variable of type int\) is not a pointer"
	_ = unsafe.SliceData(s)
	_ = unsafe.SliceData(str) // ERROR "invalid argument: str \(variable of type string\) is not a slice"
	_ = unsafe.String(bp, 1)
	_ = unsafe.String(bp, i)
	_ = unsafe.String(str, 1) // ERROR "cannot use str \(variable of type string\) as \*byte value in argument to unsafe.String"
	_ = unsafe.StringData(str)
	_ = unsafe.StringData("abc")
	_ = unsafe.StringData(1) // ERROR "cannot use 1 \(untyped int constant\) as string value in argument to unsafe.StringData"
	_ = unsafe.Foo // ERROR "undefined: unsafe.Foo"
	_ = unsafe.Sizeof // ERROR "unsafe.Sizeof \(built-in\) must be called"
	_ = uintptr(p) + 1
	_ = unsafe.Pointer(uintptr(1))
	_ = unsafe.Pointer(bp)
	_ = (*int)(p)
	_ = unsafe.Pointer(i) // ERROR "cannot convert i \(variable of type int\) to type unsafe.Pointer"
	_ = int(p) // ERROR "cannot convert p \(variable of type unsafe.Pointer\) to type int"
	_ = unsafe.Pointer("a") // ERROR "cannot convert .a. \(untyped string constant\) to type unsafe.Pointer"
	_, _ = arr1, arr2
}
