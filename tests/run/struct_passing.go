// run
// Structs of every size and mix passed and returned by value: registers, memory, nested, with padding.
package main

import "fmt"

type s1 struct{ a byte }
type s2 struct{ a, b int16 }
type s3 struct {
	a byte
	b float32
}
type s4 struct {
	a float64
	b int
}
type s5 struct {
	a, b float64
	c    string
}
type s6 struct{ f [3]float32 }
type s7 struct {
	in s3
	p  *int
	e  any
}
type s8 struct{ a, b, c, d, e, f, g, h int }
type s9 struct{}
type s10 struct {
	s  []int
	m  map[string]int
	fn func(int) int
}

func f1(x s1) s1         { x.a++; return x }
func f2(x s2) s2         { x.a, x.b = x.b, x.a; return x }
func f3(x s3) s3         { x.b *= 2; x.a--; return x }
func f4(x s4) s4         { x.a, x.b = float64(x.b), int(x.a); return x }
func f5(x s5) s5         { x.c += "!"; x.a, x.b = x.b, x.a; return x }
func f6(x s6) s6         { x.f[0], x.f[2] = x.f[2], x.f[0]; return x }
func f7(x s7) s7         { x.in = f3(x.in); x.e = x.p; return x }
func f8(x s8) s8         { x.a, x.h = x.h, x.a; return x }
func f9(x s9) s9         { return x }
func f10(x s10) s10      { x.s = append(x.s, x.fn(1)); x.m["k"]++; return x }
func all(a s1, b s2, c s3, d s4, e s5, f s6, g s7, h s8, i s9, j s10) (s8, s6, s3) {
	h.a += int(a.a) + int(b.a) + d.b + len(e.c) + len(j.s)
	f.f[1] = c.b
	return h, f, g.in
}

func main() {
	n := 5
	a, b, c, d, e := s1{255}, s2{-1, 2}, s3{0, 1.5}, s4{2.9, 7}, s5{1, 2, "s"}
	f, g, h, j := s6{[3]float32{1, 2, 3}}, s7{s3{9, 4}, &n, nil}, s8{1, 2, 3, 4, 5, 6, 7, 8}, s10{nil, map[string]int{}, func(x int) int { return x + n }}
	fmt.Println(f1(a), f2(b), f3(c), f4(d), f5(e), f6(f), f7(g).in, f7(g).e == any(&n), f8(h), f9(s9{}), f10(j).s, j.m, j.s == nil)
	fmt.Println(all(f1(a), f2(b), f3(c), f4(d), f5(e), f6(f), f7(g), f8(h), f9(s9{}), f10(j)))
	fmt.Println(a, b, c, d, e, f, h)
	fs := []func(s8) s8{f8, func(x s8) s8 { x.b = n; return x }}
	for _, f := range fs {
		h = f(h)
	}
	fmt.Println(h, f5(f5(f5(e))), f4(f4(f4(d))))
	var i any = h
	fmt.Println(f8(i.(s8)).a, i.(s8).a)
	ch := map[s2]s5{{1, 2}: e}
	fmt.Println(f5(ch[s2{1, 2}]), f5(ch[s2{}]))
}
