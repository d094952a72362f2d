// run
// Addresses that go from one header's number to another's; bytes seen as strings.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

//go:noinline
func share(a, b string) []byte {
	s := a + b
	var r []byte
	sh := (*reflect.StringHeader)(unsafe.Pointer(&s))
	bh := (*reflect.SliceHeader)(unsafe.Pointer(&r))
	bh.Data = sh.Data
	bh.Len = len(s)
	bh.Cap = len(s)
	return r
}

//go:noinline
func back(x byte) string {
	b := []byte{x, x, x, x, 'z'}
	var s string
	sh := (*reflect.StringHeader)(unsafe.Pointer(&s))
	bh := (*reflect.SliceHeader)(unsafe.Pointer(&b))
	sh.Data, sh.Len = bh.Data, bh.Len
	return s
}

//go:noinline
func cast(x byte) string {
	b := []byte{x, x, x, 'y', 'z'}
	return *(*string)(unsafe.Pointer(&b))
}

//go:noinline
func vals(x byte) string {
	b := []byte{x, x, 'x', 'y', 'z'}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = n * i
	}
	if n > 0 {
		return clobber(n-1) + a[n]
	}
	return a[3]
}

func main() {
	b := share("abc", "def")
	clobber(10)
	fmt.Println(string(b))
	s := back('q')
	clobber(10)
	fmt.Println(s)
	s = cast('q')
	clobber(10)
	fmt.Println(s)
	s = vals('q')
	clobber(10)
	fmt.Println(s)
}
