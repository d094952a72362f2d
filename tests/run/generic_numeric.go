// run
// Arithmetic on type parameters over every numeric kind: wrapping, division, shifts, conversions, constants.
package main

import "fmt"

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
type real interface{ integer | ~float32 | ~float64 }
type complexes interface{ ~complex64 | ~complex128 }

func ops[T integer](a, b T) {
	fmt.Printf("%T: %v %v %v %v %v %v %v %v %v %v %v\n", a, a+b, a-b, a*b, a/b, a%b, a&b, a|b, a^b, a&^b, -a, ^a)
}

func shifts[T integer, S integer](a T, s S) {
	fmt.Printf("%T by %T: %v %v %v\n", a, s, a<<s, a>>s, T(1)<<s)
}

func assignOps[T integer](a T) T {
	a += 7
	a *= 3
	a -= 1
	a <<= 1
	a |= 1
	a ^= 0x55
	a %= 100
	a++
	a >>= 1
	a--
	return a
}

func limits[T integer]() (lo, hi T) {
	ones := ^T(0)
	if ones > 0 {
		return 0, ones
	}
	for hi = 1; hi<<1 > 0; hi <<= 1 {
	}
	hi |= hi - 1
	return -hi - 1, hi
}

func convert[To, From real](x From) To { return To(x) }

func poly[T real](x T) T { return 3*x*x - 2*x + 1 }

func mul[T complexes](a, b T) T { return a*b/(a+b) - 1i }

func abs[T real](x T) T {
	if x < 0 {
		return -x
	}
	return x
}

func compare[T real](a, b T) string {
	return fmt.Sprint(a < b, a <= b, a == b, a != b, a >= b, a > b, min(a, b), max(a, b, 1))
}

type celsius float64
type byteCount uint32

func main() {
	ops(int8(-128), int8(-1))
	ops(int8(100), 7)
	ops(uint8(200), 100)
	ops(int16(-32768), 3)
	ops(uint16(65535), 2)
	ops(int32(1<<31-1), 2)
	ops(uint32(1<<32-1), 3)
	ops(int64(-1<<63), -1)
	ops(uint64(1<<64-1), 10)
	ops(-17, 5)
	ops(uint(17), 5)
	ops(uintptr(17), 5)
	ops(byteCount(17), 5)
	shifts(int8(-3), uint8(1))
	shifts(uint8(255), 3)
	shifts(int64(-1), uint64(1<<63))
	shifts(int32(5), int8(40))
	shifts(uint16(0x8001), uint(15))
	fmt.Println(assignOps(int8(5)), assignOps(uint8(5)), assignOps(int16(500)), assignOps(uint64(1<<60)), assignOps(-1))
	fmt.Println(limits[int8]())
	fmt.Println(limits[uint16]())
	fmt.Println(limits[int64]())
	fmt.Println(limits[byteCount]())
	fmt.Println(convert[int8](300), convert[uint8](-1), convert[float32](16777217), convert[int](celsius(-3.99)),
		convert[uint16](int8(-2)), convert[float64](uint64(1<<63)), convert[celsius](3), convert[int64](uint8(200)))
	fmt.Println(poly(2), poly(0.5), poly(int8(7)), poly(celsius(-1)), poly(uint8(10)))
	fmt.Println(mul(1+2i, 3), mul[complex64](1i, 1))
	fmt.Println(abs(-3), abs(int8(-128)), abs(-0.5), abs(uint(3)))
	fmt.Println(compare(1, 2), compare(2.5, 2.5), compare(celsius(3), -3))
	defer func() { fmt.Println(recover()) }()
	ops(uint8(1), 0)
}
