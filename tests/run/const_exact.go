// run
// Untyped constants are exact: far beyond 64 bits, rationals without rounding, conversion only at use.
package main

import "fmt"

const (
	huge   = 1 << 200
	big    = huge - 1
	third  = 1.0 / 3
	whole  = third * 3
	ratio  = 7 / 2
	fratio = 7 / 2.0
	tiny   = 1e-400 * 1e390
	mask   = ^0
	umask  = ^uint8(0)
	kilo   = 1e3
	mixed  = 'a' + 1.0
	chain  = huge / (1 << 198)
	neg    = -7 / 2
	negRem = -7 % 3
	cplx   = (1 + 2i) * (1 - 2i)
	str    = "con" + "cat" + "enated"
	length = len(str)
)

type weekday int

const (
	typed  weekday = 3
	typed2         = typed * 2
)

func kind(x any) string { return fmt.Sprintf("%T %v", x, x) }

func main() {
	fmt.Println(big>>199, chain, whole == 1, ratio, fratio)
	fmt.Println(kind(mask), kind(umask), kind(kilo), kind(mixed), kind(cplx))
	fmt.Println(neg, negRem, tiny < 1.0000000000000002e-10, tiny > 0.9999999999999998e-10)
	fmt.Println(str, length, kind(typed2))
	var f32 float32 = 0.1
	var f64 float64 = 0.1
	fmt.Println(float64(f32) == f64, f32, f64)
	var n int = kilo
	var b byte = 'x'
	var r rune = 0x1F600
	fmt.Println(n, b, string(r), kind('x'), kind(1.0), kind(2i))
	const maxUint = ^uint(0)
	const maxInt = int(maxUint >> 1)
	const minInt = -maxInt - 1
	fmt.Println(maxUint, maxInt, minInt)
	fmt.Println(huge/(huge/3), float64(huge), float32(1e38)*1)
	fmt.Println(1<<3.0, 10.0<<2, int64(1)<<62)
	fmt.Println(0.1+0.2 == 0.3, f64+0.2 == 0.3)
	fmt.Println(len([10]int{}), cap([...]string{5: "x"}), real(3+4i), imag(3+4i))
	fmt.Println(0b1010, 0o17, 017, 0xFF, 1_000_000, 0x1p-2, 0x.8p1, 'a', '\'', '\x41', '\u00e9', '\101')
	fmt.Println(5.0/2, 5/2, 5%2, 5.0 == 5, "a" < "b", !true || false)
}
