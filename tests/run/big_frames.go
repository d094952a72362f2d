// run
// Functions with large locals: arrays of many kilobytes on the frame, zeroed each time, in recursion and loops.
package main

import "fmt"

type block struct {
	data [4096]int
	name string
}

func sum(n int) int {
	var buf [8192]int
	for i := range n {
		buf[i] = i
	}
	total := 0
	for _, v := range buf {
		total += v
	}
	return total
}

func recursive(n int) int {
	var buf [2000]byte
	buf[n%2000] = byte(n)
	if n == 0 {
		return 0
	}
	return recursive(n-1) + int(buf[n%2000])
}

func zeroed() bool {
	var buf [10000]byte
	for _, b := range buf {
		if b != 0 {
			return false
		}
	}
	for i := range buf {
		buf[i] = 0xaa
	}
	return true
}

func many() (s int) {
	var a, b, c, d [3000]int32
	for i := range a {
		a[i], b[i], c[i], d[i] = int32(i), int32(i*2), int32(i*3), 1
	}
	for i := range a {
		s += int(a[i] + b[i] + c[i] + d[i])
	}
	return
}

func pass(b block) block {
	b.data[4095]++
	b.name += "*"
	return b
}

func byValue(a [5000]int) (r [5000]int, n int) {
	for i, v := range a {
		r[4999-i] = v
		n += v
	}
	return
}

func huge() int {
	var x [200000]int // above every limit for frames
	x[199999] = 5
	p := &x
	return p[199999] + len(x)
}

func main() {
	fmt.Println(sum(8192), sum(10), recursive(3000), zeroed() && zeroed(), many(), huge())
	var b block
	for range 5 {
		b = pass(pass(b))
	}
	fmt.Println(b.data[4095], b.name, b.data[0])
	var a [5000]int
	a[0], a[4999] = 1, 2
	r, n := byValue(a)
	r2, _ := byValue(r)
	fmt.Println(r[0], r[4999], n, r2 == a)
	f := func() (c block) {
		defer func() { c.data[1] = 7 }()
		c = b
		return c
	}
	c := f()
	fmt.Println(c.data[1], c == b, b.data[1])
	m := map[int]block{1: b}
	ch := []block{b, c}
	var i any = c
	fmt.Println(m[1].name == b.name, ch[1].data[1], i.(block).data[1], i == any(c))
}
