// run
// Constants in expressions with variables take their type; untyped defaults; shifts of untyped constants.
package main

import (
	"fmt"
	"math"
)

const (
	c     = 100
	fc    = 2.0
	big   = 1 << 62
	r     = 'a'
	typed int8 = 5
)

func t(x any) string { return fmt.Sprintf("%T(%v)", x, x) }

func main() {
	var i8 int8 = 20
	var u16 uint16 = 3
	var f32 float32 = 1.5
	var c64 complex64 = 1
	fmt.Println(t(i8+c), t(u16*fc), t(f32*c), t(c64*fc), t(i8-typed), t(f32+r))
	fmt.Println(t(c), t(fc), t(r), t(c+fc), t(c+r), t(r+fc), t(fc+1i), t(c/3), t(c/3.0), t(7/2*2.0), t(7/2.0*2))
	var s uint = 3
	var sh = 1 << s
	var sh8 int8 = 1 << s
	var shf = float64(1<<3) + 0.5
	fmt.Println(t(sh), t(sh8), t(shf), t(uint8(1<<s)), t(1<<s == 8), t(u16<<s), t(i8>>s))
	fmt.Println(t(math.MaxUint8+u16), t(big>>60), t(int64(math.MaxInt64)), t(uint64(math.MaxUint64)))
	fmt.Println(t("s"+"t"), t(len("const")), t(1 < 2), t(!true), t(-5%3), t(5.0/2), t(1_000.5))
	var a [c / 10]int
	var b [len(a) * 2]int
	const d = len(b)
	fmt.Println(len(a), len(b), d, t(d))
	x := 10
	x += fc
	x /= 4.0
	var y float64 = c
	y += r
	var z complex128 = 2
	z += 1
	fmt.Println(x, y, z, t(f32 == 1.5), x == 3.0)
	var e any = c
	var g any = 'x'
	fmt.Println(t(e), t(g), e == any(100), g == any(int32(120)))
	m := map[float64]int{1: 1, 'b': 2, 2.5: 3}
	fmt.Println(m[98], m[fc/2], []byte{'a', 98, 0x63}, []float32{1, 'b', 2.5})
	const mask = ^uint32(0) >> 4
	const nan = 0
	fmt.Println(mask, t(mask), -1 >> 1, t(^0), int32(-1)>>31, uint32(1)<<31)
}
