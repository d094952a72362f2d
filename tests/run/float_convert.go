// run
// Conversions between floats and integers that are in range: truncation toward zero, rounding of big integers.
package main

import "fmt"

func main() {
	for _, f := range []float64{0, 0.5, 0.999999, 1.5, -0.5, -1.5, -1.999, 127.9, -128.9, 255.5, 65535.99, 1e9 + 0.5, -1e15, 1 << 52} {
		fmt.Println(f, int64(f), int(f), int32(int64(f)), int16(int64(f)), uint64(int64(f)))
	}
	fmt.Println(uint8(200.7+zero()), int8(-100.2+zero()), uint16(60000.1+zero()), uint32(4e9+zero()))
	big := 9223372036854775808.0 + zero() // 1 << 63: only in uint64
	fmt.Println(uint64(big), uint64(big*1.5), uint64(18446744073709549568.0+zero()))
	for _, i := range []int64{1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<53 + 3, 1<<63 - 1, -1 << 63, 1<<24 + 1, 16777217} {
		fmt.Println(i, float64(i) == float64(i-1), int64(float64(i>>1)), float32(i), float64(float32(i)))
	}
	for _, u := range []uint64{1 << 63, 1<<64 - 1, 1<<63 + 1024, 1<<63 + 1025, 0xfffffffffffff800, 0xfffffffffffffbff, 0xfffffffffffffc00} {
		fmt.Println(u, float64(u), float32(u), uint64(float64(u/2)))
	}
	var f32 float32 = 16777216
	fmt.Println(f32+1, f32+2, int32(f32), float64(f32)+1, float32(0.1), float64(float32(0.1)))
	d := 0.1
	fmt.Println(float32(d) == 0.1, float64(float32(d)) == d, float32(1)/3, 1.0/3)
	var u8 uint8 = 3
	var i8 int8 = -3
	fmt.Println(float32(u8)/2, float64(i8)/2, float64(uint32(1<<32-1)), float32(int16(-32768)))
	// No fused multiply-add: the product is rounded first.
	x, y, z := 1.0000001+zero(), 1.0000001+zero(), -1.0000002000000100
	fmt.Println(x*y+z == float64(x*y)+z)
}

func zero() float64 { return float64(len("")) }
