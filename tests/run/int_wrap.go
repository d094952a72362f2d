// run
// Every integer width wraps around in +, -, *, unary minus, ^, ++ and conversion.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var i16 int16 = 32767
	var i32 int32 = 1<<31 - 1
	var i64 int64 = 1<<63 - 1
	var u8 uint8 = 255
	var u16 uint16 = 65535
	var u32 uint32 = 1<<32 - 1
	var u64 uint64 = 1<<64 - 1
	var up uintptr = ^uintptr(0)
	fmt.Println(i8+1, i16+1, i32+1, i64+1)
	fmt.Println(u8+1, u16+1, u32+1, u64+1, up+1)
	fmt.Println(i8*2, i16*2, i32*2, i64*2, u8*2, u16*2, u32*2, u64*2)
	fmt.Println(i8*i8, i16*i16, i32*i32, i64*i64, u8*u8, u16*u16, u32*u32, u64*u64)
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64)
	fmt.Println(-i8, -i16, -i32, -i64)
	fmt.Println(i8-1, i16-1, i32-1, i64-1)
	var z8 uint8
	var z16 uint16
	var z32 uint32
	var z64 uint64
	fmt.Println(z8-1, z16-1, z32-1, z64-1, -z8, -(z16 + 1), -(z32 + 2), -(z64 + 3))
	fmt.Println(^z8, ^z16, ^z32, ^z64, ^i8, ^i16, ^i32, ^i64)
	u8 += 10
	u16 -= 65530
	u32 *= 3
	u64 ^= 0xff
	fmt.Println(u8, u16, u32, u64)
	// The wrapped value is what a comparison sees.
	var a, b uint8 = 200, 100
	fmt.Println(a+b < a, a+b, int(a)+int(b), a-b, b-a, int8(a)+int8(b))
	var c int8 = -128
	fmt.Println(c/-1, c%-1, -c == c, c*-1, c*c)
	for i := uint8(250); i != 3; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
}
