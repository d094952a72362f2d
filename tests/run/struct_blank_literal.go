// run

// Blank fields of composite literals are evaluated but stay zero: unsafe reads show it.
package main

import "unsafe"

type small struct{ a, _, c int }

type large struct {
	a    [40]int
	_, b int
	_    [3]int
}

var static = small{1, 2, 3}
var staticLarge = &large{[40]int{5}, 6, 7, [3]int{8, 9, 10}}

func word(p unsafe.Pointer, i uintptr) int { return *(*int)(unsafe.Add(p, i*8)) }

func say(n int) int {
	println("say", n)
	return n
}

func main() {
	println(word(unsafe.Pointer(&static), 0), word(unsafe.Pointer(&static), 1), word(unsafe.Pointer(&static), 2))
	println(word(unsafe.Pointer(staticLarge), 0), word(unsafe.Pointer(staticLarge), 40), word(unsafe.Pointer(staticLarge), 41), word(unsafe.Pointer(staticLarge), 43))
	x := small{say(1), say(2), say(3)}
	println(x.a, word(unsafe.Pointer(&x), 1), x.c)
	y := &small{say(1), say(2), say(3)}
	println(y.a, word(unsafe.Pointer(y), 1), y.c)
	z := large{[40]int{say(4)}, say(5), say(6), [3]int{say(7)}}
	println(z.a[0], word(unsafe.Pointer(&z), 40), z.b, word(unsafe.Pointer(&z), 42))
}
