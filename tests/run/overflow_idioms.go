// run
// Idioms about overflow that a C compiler could break: wrap checks, negation of the minimum, absolute values, hashes.
package main

import "fmt"

func addOverflows(a, b int64) bool { s := a + b; return (s > a) != (b > 0) }
func mulOverflows(a, b int32) bool { return a != 0 && (a*b/a != b || a == -1 && b == -1<<31) }
func abs(x int) int {
	if x < 0 {
		return -x
	}
	return x
}
func next(x int32) bool      { return x+1 > x }
func mid(a, b int) int       { return int(uint(a+b) >> 1) }
func isPow2(x uint32) bool   { return x != 0 && x&(x-1) == 0 }
func sign(x int) int         { return x>>63 | int(uint(-x)>>63) }
func avg(a, b uint8) uint8   { return a&b + (a^b)>>1 }
func clamp(x int) uint8      { return uint8(min(max(x, 0), 255)) }

func hash(s string) (h int32) {
	for i := range len(s) {
		h = h*31 + int32(s[i])
	}
	return
}

func lcg(n int) (x int32) {
	x = 1
	for range n {
		x = x*1103515245 + 12345
	}
	return
}

func main() {
	const maxI, minI = 1<<63 - 1, -1 << 63
	fmt.Println(addOverflows(maxI, 1), addOverflows(minI, -1), addOverflows(5, -7), addOverflows(maxI, -1))
	fmt.Println(mulOverflows(1<<16, 1<<15), mulOverflows(46340, 46340), mulOverflows(46341, 46341), mulOverflows(-1, -1<<31))
	fmt.Println(abs(-5), abs(minI), abs(minI) < 0)
	fmt.Println(next(1<<31-1), next(5), mid(maxI, maxI-1), isPow2(64), isPow2(65), isPow2(0))
	fmt.Println(sign(-9), sign(0), sign(77), sign(minI), avg(255, 253), avg(1, 2), clamp(-4), clamp(300), clamp(7))
	fmt.Println(hash("hello world, this wraps"), hash(""), lcg(1000))
	var x int32 = 1<<31 - 1
	for i := 0; i < 3; i++ {
		x++
		fmt.Print(x, " ")
	}
	var i8 int8 = 127
	i8++
	u := uint16(i8)
	fmt.Println(i8, u, int(i8)-1, i8-1, uint8(i8)>>1, i8>>1)
	a := []int{1, 2, 3}
	k := uint(0)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(a[k-1])
	}()
	n := 3
	p := &n
	if *p = 4; p != nil {
		*p += 1
	}
	fmt.Println(n)
	fmt.Println(uint32(1<<31)<<k, int32(-1<<31)>>31, uint64(1)<<63>>63)
}
