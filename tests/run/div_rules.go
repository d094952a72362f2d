// run
// Division truncates toward zero; the remainder has the dividend's sign; by zero panics; MinInt / -1 wraps.
package main

import "fmt"

func div(a, b int) (q, r int) { return a / b, a % b }

func try(f func() int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("recovered:", e)
		}
	}()
	fmt.Println("value:", f())
}

func main() {
	for _, p := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {1, 5}, {-1, 5}, {0, -3}, {-1 << 63, -1}, {-1 << 63, 1}, {-1 << 63, 2}} {
		q, r := div(p[0], p[1])
		fmt.Println(p, q, r, q*p[1]+r == p[0])
	}
	zero := 0
	var z8 int8
	var z32 uint32
	var z64 uint64
	try(func() int { return 5 / zero })
	try(func() int { return 5 % zero })
	try(func() int { return int(int8(5) / z8) })
	try(func() int { return int(uint32(5) % z32) })
	try(func() int { return int(uint64(5) / z64) })
	try(func() int { x := 9; x /= zero; return x })
	try(func() int { x := 9; x %= zero; return x })
	m8, m16, m32 := int8(-128), int16(-32768), int32(-1<<31)
	n := -1
	fmt.Println(m8/int8(n), m8%int8(n), m16/int16(n), m16%int16(n), m32/int32(n), m32%int32(n))
	// Divisions by constants take another path than those by variables.
	for _, x := range []int{-9, -8, -1, 0, 1, 7, 8, 1000003, -1000003} {
		fmt.Println(x, x/8, x%8, x/3, x%3, x/-5, x%-5, x/10, x%10, x/1, x%1, x/-1, x%-1)
	}
	for _, u := range []uint32{0, 7, 1<<32 - 1, 1 << 31} {
		fmt.Println(u, u/7, u%7, u/16, u%16, u/641)
	}
	fmt.Println(uint64(1<<64-1)/10, uint64(1<<64-1)%10, uint8(250)/7, uint8(250)%7)
	f := 0.0
	fmt.Println(1/f, -1/f, f/f == f/f)
}
