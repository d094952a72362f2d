// run
// Bitwise operators: and, or, xor, and-not, complement, precedence, on all widths; common tricks.
package main

import "fmt"

func popcount(x uint64) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func reverse(x uint32) (r uint32) {
	for i := range 32 {
		r |= x >> i & 1 << (31 - i)
	}
	return
}

type flags uint16

const (
	read flags = 1 << iota
	write
	exec
)

func (f flags) has(g flags) bool { return f&g == g }

func main() {
	a, b := 0b1100, 0b1010
	fmt.Println(a&b, a|b, a^b, a&^b, ^a, -a, +a, ^-1)
	var u8 uint8 = 0xf0
	var i8 int8 = -16
	fmt.Println(^u8, u8&^0x30, u8>>4|u8<<4, i8>>2, uint8(i8)>>2, ^i8)
	fmt.Println(1|2&3^4, 1<<2+3, 7&^2<<1, 3+4&5, 6/2*3%4, 1<<3|1<<1&^2)
	fmt.Println(popcount(0xff00ff), popcount(1<<63), reverse(1), reverse(0x80000001))
	f := read | exec
	fmt.Println(f, f.has(read), f.has(write), f.has(read|exec), f&^read, f^write)
	f |= write
	f &^= exec
	f ^= 0xff00
	f <<= 1
	fmt.Printf("%#x %016b\n", f, f)
	var h uint32 = 2166136261
	for _, c := range []byte("hash me") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	x := uint64(88172645463325252)
	for range 5 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
	}
	fmt.Println(x, x&(x-1) == 0, x&-x, int64(x)>>63)
	var i64 int64 = -2
	fmt.Println(i64&1, i64|1, i64^-1, uint64(i64)>>60, i64>>60)
	v, w := 5, 9
	v ^= w
	w ^= v
	v ^= w
	fmt.Println(v, w, v&1 == 1 && w&1 == 1 || v^w > 3)
}
