// run
// min, max and clear: constants, all ordered types, strings, mixed untyped, evaluation once each.
package main

import "fmt"

type level int8

func f(n int) int { fmt.Print("f", n, " "); return n }

func main() {
	const c = min(3, 1.5, 'a')
	const s = max("a", "b", "ab")
	var arr [max(2, 3)]int
	fmt.Println(c, s, len(arr), min(1), max("x"))
	x, y, z := 3, -2, 7
	fmt.Println(min(x, y), max(x, y), min(x, y, z), max(x, y, z), min(x, 2), max(1, x, 100))
	fmt.Println(min(f(3), f(1), f(2)), max(f(1), f(5)))
	var u8 uint8 = 200
	var i8 int8 = -100
	fmt.Println(min(u8, 100), max(i8, -50), min(u8, 255), max(level(3), level(-3)))
	fmt.Printf("%T %T %T\n", min(x, 10), max(2.5, 1), min('a', 'b'))
	a, b := 1.5, -0.5
	fmt.Println(min(a, b, 1), max(a, b, 3), max(float32(a), 2))
	p, q := "pear", "apple"
	fmt.Println(min(p, q), max(p, q, "zoo"), min(p, ""), max(p, "pear2"))
	var u64 uint64 = 1<<64 - 1
	fmt.Println(min(u64, 5), max(u64, 5), min(int64(-1<<63), 0))
	m := map[string]int{"a": 1, "b": 2}
	clear(m)
	m["c"] = 3
	sl := []string{"x", "y", "z"}
	clear(sl[1:])
	ps := []*int{&x, &y}
	clear(ps)
	st := []struct {
		n int
		s string
	}{{1, "a"}, {2, "b"}}
	clear(st)
	var nilMap map[int]int
	var nilSlice []int
	clear(nilMap)
	clear(nilSlice)
	fmt.Printf("%v %q %v %v\n", m, sl, ps[0] == nil && ps[1] == nil, st)
	big := make([]byte, 10000)
	for i := range big {
		big[i] = 0xff
	}
	clear(big[1:9999])
	sum := 0
	for _, v := range big {
		sum += int(v)
	}
	fmt.Println(sum)
}
