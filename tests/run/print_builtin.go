// run
// print and println: every kind of operand, on standard error.
package main

type num int
type str string

func main() {
	println(1, -5, uint8(200), int64(-1<<63), uint64(1<<64-1), uintptr(10), 'x', num(7))
	println(1.5, -0.25, 1e100, float32(0.1), 0.0, 100.0)
	println("text", str("named"), true, false, "")
	println(1+2i, complex64(-1-0.5i))
	println(nil == any(nil), "a"+"b")
	var p *int
	var m map[string]int
	var f func()
	var s []int
	println(p, m, f == nil, len(s))
	print("no", " ", "spaces", 1, 2, true, "\n")
	println()
	print()
	zero := 0.0
	println(1/zero, -1/zero, zero/zero)
	const big = 1 << 40
	println(big, 'a'+1, 1e3)
	print("é日\x00\n")
}
