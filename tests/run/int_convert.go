// run
// Conversions between integer types: truncation, sign extension, zero extension, named types.
package main

import "fmt"

type temperature int16
type index uint32

func widths(x int64) {
	fmt.Println(int8(x), int16(x), int32(x), int64(x), int(x), uint8(x), uint16(x), uint32(x), uint64(x), uint(x), uintptr(x))
}

func main() {
	for _, x := range []int64{0, 1, -1, 127, 128, 255, 256, -128, -129, 32768, 65535, 65536, 1 << 31, -(1 << 31), 1<<63 - 1, -1 << 63, 0x123456789abcdef0} {
		widths(x)
	}
	var s8 int8 = -1
	fmt.Println(uint16(s8), uint32(s8), uint64(s8), uint16(uint8(s8)), int32(uint8(s8)))
	var u8 uint8 = 0x80
	fmt.Println(int8(u8), int16(int8(u8)), int16(u8), uint32(int8(u8)))
	t := temperature(-300)
	fmt.Println(int8(t), uint8(t), index(t), int64(index(t)), temperature(index(t)+70000))
	var r rune = 'é'
	var b byte = byte(r)
	fmt.Println(r, b, rune(b), uint64(r)<<32>>32)
	var arr [4]byte
	arr[0], arr[3] = 0x78, 0x12
	v := uint32(arr[0]) | uint32(arr[1])<<8 | uint32(arr[2])<<16 | uint32(arr[3])<<24
	fmt.Printf("%#x\n", v)
	var i64 int64 = -5
	fmt.Println(uint32(i64)>>28, uint32(i64>>28), int32(uint64(i64)>>32))
}
