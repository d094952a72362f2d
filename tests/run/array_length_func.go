// run

// An array length that mentions the type around it, behind a function only.
package main

import (
	"fmt"
	"unsafe"
)

// The length mentions the type behind a function only.
type T20 chan [unsafe.Sizeof(func(ch T20) { _ = <-ch })]byte

func main() {
	type T2 chan [unsafe.Sizeof(func(ch T2) { _ = <-ch })]byte
	a, b := make(T20, 1), make(T2, 1)
	a <- [8]byte{1}
	b <- [8]byte{2}
	fmt.Println(<-a, <-b)
}
