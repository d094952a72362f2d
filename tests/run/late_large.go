// run
// Large storage that dies with its scope is given back at once, and only then: what returns read,
// what defers and recovered panics still use, what was stored away, strings that share bytes.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"unsafe"
)

const big = 100_000

func fill(s []int, v int) (sum int) {
	for i := range s {
		if s[i] != 0 {
			panic("not clean")
		}
		s[i] = v + i
	}
	return s[0] + s[len(s)-1]
}

func loop(n int) (sum int) {
	for i := 0; i < 20; i++ {
		s := make([]int, n+i)
		sum += fill(s, i)
	}
	return
}

func read(n int) (int, string) {
	s := make([]byte, n)
	copy(s, "given back")
	return len(s), string(s[:10])
}

func deferred(n int) (text string) {
	s := make([]byte, n)
	defer func() { text = string(s[:3]) }()
	s[0], s[1], s[2] = 'a', 'b', 'c'
	return "wrong"
}

func recovered(n int) (sum int) {
	s := make([]int, n)
	defer func() {
		recover()
		sum = s[n-1]
		t := make([]int, n)
		t[n-1] = 1
		sum += t[n-1]
	}()
	s[n-1] = 41
	var p *int
	return *p
}

func passing(n int, deep int) int {
	s := make([]int, n)
	fill(s, deep)
	if deep == 0 {
		panic("up")
	}
	return passing(n, deep-1) + s[1]
}

func caught() (text string) {
	defer func() { text = fmt.Sprint(recover()) }()
	passing(big, 5)
	return
}

var kept []int

func keeps(n int) {
	s := make([]int, n)
	s[n-1] = 7
	kept = s
}

func returns(n int) []int {
	s := make([]int, n)
	s[n-1] = 8
	t := s[n/2:]
	return t
}

func appends(n int) (sum int) {
	var s, half []int
	for i := 0; i < n; i++ {
		s = append(s, i)
		if i == n/2 {
			half = s
		}
	}
	s[0] = 5
	return half[0] + half[n/2] + s[n-1] + len(s)
}

func maps(n int) (sum int) {
	for k := 0; k < 3; k++ {
		m := map[int][]int{}
		for i := 0; i < n; i++ {
			m[i] = append(m[i], i)
		}
		for i := 0; i < n; i++ {
			sum += m[i][0]
		}
		for key := range m {
			if key > n-10 {
				delete(m, key)
				m[key+n] = nil
			}
		}
		sum += len(m)
	}
	return
}

//go:noinline
func shared(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = 'x'
	}
	s := unsafe.String(&b[0], n)
	empty := s[:0]
	return empty + s
}

func array(v int) (sum int) {
	var a [big]int
	p := &a
	for i := range p {
		if p[i] != 0 {
			panic("not clean")
		}
		p[i] = v
	}
	for _, x := range a {
		sum += x
	}
	return
}

func jump(n int) (sum int) {
	i := 0
again:
	s := make([]int, n)
	sum += fill(s, i)
	if i++; i < 5 {
		goto again
	}
	return
}

func early(n int) int {
	for i := 0; ; i++ {
		if i == 3 {
			return i
		}
		s := make([]int, n)
		if fill(s, i) < 0 {
			return -1
		}
	}
}

func yields(n int, c chan int) {
	s := make([]int, n)
	for i := 0; i < 10; i++ {
		c <- fill(s[i*10:i*10+10], i)
		runtime.Gosched()
	}
	close(c)
}

func main() {
	fmt.Println(loop(big), loop(3), loop(1000))
	fmt.Println(read(big))
	fmt.Println(deferred(big), recovered(big), caught())
	keeps(big)
	r := returns(big)
	fmt.Println(loop(big), kept[big-1], r[len(r)-1])
	fmt.Println(appends(big), appends(10), maps(3000))
	s := shared(big)
	fmt.Println(loop(big/8), strings.Count(s, "x"))
	fmt.Println(array(1)+array(2), jump(big), early(big))
	c, d := make(chan int), make(chan int)
	go yields(big, c)
	go yields(big, d)
	for v := range c {
		fmt.Print(v+<-d, " ")
	}
	runtime.GC()
	fmt.Println(loop(big), kept[big-1], r[len(r)-1])
}
