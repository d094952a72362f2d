// escape
// Functions without a body keep their arguments, unless //go:noescape says otherwise.
package p

import "unsafe"

func outside(p *int) // ERROR "leaking param: p"

//go:noescape
func careful(p *int) int // ERROR "p does not escape"

func results(p, q *int) *int // ERROR "leaking param: p" "leaking param: q"

func number(n uintptr, m int) // ERROR "assuming n is unsafe uintptr"

func calls() int {
	x, y, z := 1, 2, 3 // ERROR "moved to heap: x" "moved to heap: z"
	outside(&x)
	n := careful(&y)
	r := results(&z, nil)
	number(uintptr(unsafe.Pointer(&n)), 1)
	return n + *r
}
