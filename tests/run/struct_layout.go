// run
// Sizes, alignments and offsets of structs: padding, zero-size fields, trailing zero-size field, arrays.
package main

import (
	"fmt"
	"unsafe"
)

type mixed struct {
	a byte
	b int64
	c bool
	d int16
	e int32
	f [3]byte
	g string
	h []int
	i any
	j float32
	k complex64
	l complex128
	m func()
	n map[int]int
	o *int
}

type empty struct{}

type tail struct {
	x int32
	z empty
}

type front struct {
	z empty
	x int32
}

type nested struct {
	a byte
	t tail
	b [2]front
}

func main() {
	var m mixed
	fmt.Println(unsafe.Sizeof(m), unsafe.Alignof(m))
	fmt.Println(unsafe.Offsetof(m.a), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e),
		unsafe.Offsetof(m.f), unsafe.Offsetof(m.g), unsafe.Offsetof(m.h), unsafe.Offsetof(m.i), unsafe.Offsetof(m.j),
		unsafe.Offsetof(m.k), unsafe.Offsetof(m.l), unsafe.Offsetof(m.m), unsafe.Offsetof(m.n), unsafe.Offsetof(m.o))
	fmt.Println(unsafe.Sizeof(empty{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof([10]empty{}), unsafe.Sizeof(tail{}), unsafe.Sizeof(front{}), unsafe.Sizeof(nested{}))
	fmt.Println(unsafe.Offsetof(nested{}.t), unsafe.Offsetof(nested{}.b), unsafe.Alignof(empty{}), unsafe.Alignof(tail{}.z), unsafe.Alignof(m.d))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(nil)), unsafe.Sizeof(1+2i), unsafe.Sizeof('x'), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(true))
	const c = unsafe.Sizeof(m) + 1
	var arr [unsafe.Sizeof(int32(0))]bool
	fmt.Println(c, len(arr))
	// Fields that share padding do not disturb each other.
	m.a, m.c, m.d, m.e, m.f = 255, true, -1, -1, [3]byte{1, 2, 3}
	m.b = 0
	n := m
	n.d = 0
	fmt.Println(m.a, m.b, m.c, m.d, m.e, m.f, n.c, n.d, n.e)
	es := make([]empty, 5)
	fmt.Println(len(es), es)
	for i := range es {
		fmt.Print(i)
	}
	fmt.Println()
	ts := []tail{{x: 1}, {x: 2}, {x: 3}}
	ts[1].z = empty{}
	fmt.Println(ts)
	type pad struct {
		a uint8
		b uint32
	}
	x, y := pad{1, 2}, pad{1, 2}
	*(*uint8)(unsafe.Add(unsafe.Pointer(&x), 1)) = 0xEE // dirt in the padding
	fmt.Println(x == y, map[pad]int{x: 5}[y])
}
