// run
// unsafe: Pointer arithmetic, Add, Slice, SliceData, String, StringData, reinterpretation, Sizeof of types.
package main

import (
	"fmt"
	"unsafe"
)

type header struct {
	kind  uint16
	flags uint16
	size  uint32
	data  [8]byte
}

func main() {
	arr := [4]int32{10, 20, 30, 40}
	p := unsafe.Pointer(&arr[0])
	second := (*int32)(unsafe.Pointer(uintptr(p) + unsafe.Sizeof(arr[0])))
	third := (*int32)(unsafe.Add(p, 2*unsafe.Sizeof(arr[0])))
	*second = 21
	*third++
	fmt.Println(arr, *(*int32)(unsafe.Add(unsafe.Pointer(&arr[3]), -8)))
	f := 1.5
	bits := *(*uint64)(unsafe.Pointer(&f))
	fmt.Printf("%#x\n", bits)
	bits |= 1 << 63
	fmt.Println(*(*float64)(unsafe.Pointer(&bits)))
	s := unsafe.Slice(&arr[1], 3)
	s[0] = -1
	fmt.Println(s, len(s), cap(s), arr, unsafe.SliceData(s) == &arr[1])
	str := "hello"
	b := unsafe.Slice(unsafe.StringData(str), len(str))
	fmt.Println(b[0], len(b), unsafe.String(&[]byte("bytes!")[0], 5))
	var none *int
	fmt.Println(unsafe.Slice(none, 0) == nil, unsafe.SliceData([]int(nil)) == nil, unsafe.String(nil, 0) == "")
	h := header{1, 2, 3, [8]byte{1, 2, 3, 4, 5, 6, 7, 8}}
	size := (*uint32)(unsafe.Add(unsafe.Pointer(&h), unsafe.Offsetof(h.size)))
	*size = 99
	raw := (*[unsafe.Sizeof(h)]byte)(unsafe.Pointer(&h))
	raw[0] = 7
	fmt.Println(h, raw[8:11], len(raw))
	words := *(*[2]uintptr)(unsafe.Pointer(&str))
	fmt.Println(words[1], words[0] == uintptr(unsafe.Pointer(unsafe.StringData(str))))
	sl := make([]int, 3, 7)
	hdr := (*[3]uintptr)(unsafe.Pointer(&sl))
	hdr[1] = 5
	fmt.Println(len(sl), cap(sl), hdr[2])
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	n := -1
	try(func() { _ = unsafe.Slice(&arr[0], n) })
	try(func() { _ = unsafe.Slice(none, 1) })
	try(func() { _ = unsafe.String((*byte)(nil), n+2) })
	type alias = [3]struct {
		a bool
		b uint16
	}
	fmt.Println(unsafe.Sizeof(alias{}), unsafe.Alignof(alias{}), unsafe.Sizeof(h.data), unsafe.Pointer(nil) == nil)
}
