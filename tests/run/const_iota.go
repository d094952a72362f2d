// run
// iota: implicit repetition, skipped names, several names a line, expressions, typed, in local groups.
package main

import "fmt"

type color int

const (
	red color = iota
	green
	blue
)

func (c color) String() string { return [...]string{"red", "green", "blue"}[c] }

const (
	_  = iota
	kb = 1 << (10 * iota)
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	first = "x"
	second
	third = iota
	fourth
	fifth = iota + 0.5
	sixth
)

const (
	bit0, mask0 uint8 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const single = iota

const (
	p = iota
	q = len("four") + iota
	r
)

func main() {
	fmt.Println(red, green, blue, blue-red)
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(first, second, third, fourth, fifth, sixth)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Printf("%T %v\n", bit3, single)
	const (
		x = iota + 100
		y
		z = iota
	)
	fmt.Println(x, y, z, p, q, r)
	{
		const iota = 7
		const (
			m = iota
			n
		)
		fmt.Println(m, n)
	}
}
