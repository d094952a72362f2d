// Integers of every width, shifts, division, conversions, floats without fused multiply-add, complex numbers and
// closures: what an ARM64 back end gets wrong first (char is unsigned there, division by zero does not trap, shifts
// wrap at the register's width).
package main

type celsius float64

type pair struct {
	small int8
	big   int64
	wide  float32
}

type big struct{ a, b, c, d, e int }

func divide(a, b int) int              { return a / b }
func remainder(a, b int8) int8         { return a % b }
func shift(x uint32, n uint) uint32    { return x << n }
func shiftRight(x int64, n uint) int64 { return x >> n }
func fused(x, y, z float64) float64    { return float64(x*y) + z }

func manyResults(a int, b float64, s string) (int, float64, string, error) {
	return a * 2, b / 2, s + s, nil
}

// More integer and float parameters than there are registers.
func many(a, b, c, d, e, f, g, h, i, j int, x, y, z float64, k int8, l uint16) int {
	return a - b + c - d + e - f + g - h + i - j + int(x) + int(y*z) + int(k) + int(l)
}

func byValue(v big) big {
	v.a, v.e = v.e, v.a
	return v
}

func fibonacci(n int) int {
	if n < 2 {
		return n
	}
	return fibonacci(n-1) + fibonacci(n-2)
}

func counter(step int) (func() int, func()) {
	total := 0
	return func() int { total += step; return total }, func() { total = 0 }
}

func apply(fs []func(int) int, x int) int {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

func integers() {
	var i8 int8 = 127
	i8++
	var u8 uint8 = 200
	u8 += 100
	var i16 int16 = -32768
	i16--
	var u32 uint32 = 1
	u32 -= 2
	println(i8, u8, i16, u32)
	minimum := -9223372036854775807 - 1
	println(divide(7, -2), divide(minimum, -1), remainder(-128, -1), remainder(-7, 3))
	println(shift(1, 31), shift(1, 32), shift(3, 63), shiftRight(-8, 1), shiftRight(-8, 64), shiftRight(8, 100))
	c := byte(200)
	println(int8(c), int(int8(c)), uint16(int8(c)), int32(uint8(c)), rune(c))
	println(0x0f0f&^0x00ff, 6^3, ^5, uint64(1)<<63)
}

func floats() {
	x := 0.1
	println(fused(x, 10, -1), x*3, float32(x)*3, celsius(36.6)+0.4)
	minus := -2.9
	println(int(minus), int64(1e15), uint8(int(x*3000)&255), float64(uint64(1<<63)))
	zero := 0.0
	println(1/zero, -1/zero, zero/zero == zero/zero, zero == -zero)
	z := complex(3, 4)
	w := z * complex(0, 1)
	println(real(w), imag(w), z == complex(3, 4), w/z)
}

func main() {
	integers()
	floats()
	a, b, s, err := manyResults(21, 5, "ab")
	println(a, b, s, err == nil)
	println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1.5, 2.5, 4, -3, 65535))
	v := byValue(big{1, 2, 3, 4, 5})
	println(v.a, v.b, v.c, v.d, v.e)
	p := pair{-1, 1 << 40, 0.25}
	q := &p
	q.small -= 127
	q.big++
	println(p.small, p.big, p.wide)
	println(fibonacci(25))
	next, reset := counter(7)
	next()
	next()
	print(next(), " ")
	reset()
	println(next())
	offset := 100
	var fs []func(int) int
	for i := 0; i < 4; i++ {
		fs = append(fs, func(x int) int { return x*2 + i + offset })
	}
	offset = 1
	println(apply(fs, 1))
}
