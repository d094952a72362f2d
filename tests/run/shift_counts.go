// run
// Shift counts of every kind: beyond the width, variable, signed counts, arithmetic and logical.
package main

import "fmt"

func left8(x uint8, n uint) uint8    { return x << n }
func leftI8(x int8, n uint) int8     { return x << n }
func right8(x int8, n uint) int8     { return x >> n }
func rightU8(x uint8, n uint) uint8  { return x >> n }
func left16(x int16, n int) int16    { return x << n }
func right32(x int32, n uint64) int32 { return x >> n }
func left32(x uint32, n uint8) uint32 { return x << n }
func left64(x uint64, n int8) uint64 { return x << n }
func right64(x int64, n uint) int64  { return x >> n }
func rightU64(x uint64, n uint) uint64 { return x >> n }

func main() {
	for _, n := range []uint{0, 1, 3, 7, 8, 9, 31, 32, 63, 64, 65, 1000, 1 << 40, ^uint(0)} {
		fmt.Println(n, left8(0xff, n), leftI8(-1, n), right8(-128, n), rightU8(0xff, n), right64(-1<<63, n), rightU64(1<<63, n))
	}
	for _, n := range []int{0, 1, 15, 16, 17, 100} {
		fmt.Println(n, left16(-1, n), right32(-1<<31, uint64(n)*2), right32(1<<30, uint64(n)))
	}
	for n := uint8(28); n < 36; n++ {
		fmt.Print(left32(1, n), " ")
	}
	fmt.Println(left32(1, 255), left64(1, 63), left64(1, 64), left64(1, 127))
	var s uint = 33
	var a = 1 << s
	var b int32 = 1 << s
	var c = uint64(1 << s)
	var d = int64(1) << s >> s
	var e = "0123456789"[1<<s>>32]
	fmt.Println(a, b, c, d, e)
	x := 5
	x <<= 2
	x >>= 1
	x <<= s - 30
	fmt.Println(x, -5>>1, -1>>100, uint8(200)>>3<<3, int8(-100)>>2)
	var w int32 = -8
	w >>= 40
	fmt.Println(w)
}
