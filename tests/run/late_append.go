// run
// Arrays that append makes in a frame: each growth is memory of its own, whatever aliases the
// slice had before, in loops and in recursion.
package main

import "fmt"

type Pair struct{ a, b int }

// A range keeps the array it began with while the slice is appended to anew.
func rangeWhileAppending() {
	var s []int
	s = append(s, 1, 2, 3, 4)
	for i, v := range s {
		s = append(s[:0], 9, 9)
		s = append(s, 9, 9, 9, 9, 9)
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(len(s))
}

func rangeWhileReplaced() {
	s := append([]int(nil), 1, 2, 3, 4)
	for _, v := range s {
		s = append([]int(nil), 9, 9, 9, 9)
		fmt.Print(v, " ")
	}
	fmt.Println(s)
}

//go:noinline
func field(n int) *int {
	var s []Pair
	for i := 0; i < n; i++ {
		s = append(s, Pair{i, i * i})
	}
	return &s[n-1].b
}

//go:noinline
func element(n int) *int {
	var s []int
	s = append(s, n)
	p := &s[0]
	s = append(s, 2)
	s[0] = -1
	return p
}

func aliases() {
	var base []int
	base = append(base, 1)
	grown := append(base, 2)
	grown[0] = 7
	again := append(grown, 3)
	again[1] = 8
	full := append(again, 4)
	over := append(full, 5)
	over[2] = 9
	fmt.Println(base, grown, again, full, over)
	x, y := append(base, 10), append(base, 20)
	fmt.Println(x, y, base)
}

// What an iteration leaves must last as long as who holds it.
func kept() {
	var outer [][]int
	for i := 0; i < 5; i++ {
		var s []int
		for j := 0; j <= i; j++ {
			s = append(s, i*10+j)
		}
		outer = append(outer, s)
	}
	fmt.Println(outer)
	var last []int
	for i := 0; i < 40; i++ {
		var s []int
		s = append(s, i)
		if i%13 == 0 {
			last = s
		}
	}
	fmt.Println(last)
}

// Reslicing up to the capacity shows zeros, never what an earlier call left in the frame.
func clean(fill byte) {
	var s []byte
	for i := 0; i < 9; i++ {
		s = append(s, fill)
		t := s[:cap(s)]
		for _, b := range t[len(s):] {
			if b != 0 {
				fmt.Println("not clean")
			}
		}
	}
	for i := range s[:cap(s)] {
		s[:cap(s)][i] = 0xff
	}
}

func recursive(n int, above []int) int {
	var s []int
	s = append(s, above...)
	s = append(s, n)
	if n == 0 {
		sum := 0
		for _, v := range s {
			sum = sum*3 + v
		}
		return sum
	}
	r := recursive(n-1, s)
	for i, v := range s[:len(above)] {
		if v != above[i] {
			fmt.Println("changed")
		}
	}
	return r + s[len(s)-1]
}

func pointers(n int) (sum int) {
	var s []*int
	for i := 0; i < n; i++ {
		v := i
		s = append(s, &v)
	}
	for _, p := range s {
		sum += *p
	}
	return
}

func words(n int) (total int) {
	var s []string
	for i := 0; i < n; i++ {
		s = append(s, fmt.Sprint(i))
	}
	for _, w := range s {
		total += len(w)
	}
	return
}

func recovered() (s int) {
	var list []int
	defer func() {
		recover()
		for _, v := range list {
			s += v
		}
	}()
	for i := 0; ; i++ {
		list = append(list, i)
		if i == 20 {
			panic(i)
		}
	}
}

func jump() {
	var all [][]byte
	i := 0
again:
	var b []byte
	b = append(b, byte('a'+i), byte('a'+i))
	all = append(all, b)
	if i++; i < 4 {
		goto again
	}
	fmt.Printf("%s\n", all)
}

func spread(s ...string) (n int) {
	var all []string
	all = append(all, s...)
	all = append(all, all...)
	all = append(all, all[1:]...)
	for i, w := range all {
		n += i * len(w)
	}
	return n
}

func main() {
	rangeWhileAppending()
	rangeWhileReplaced()
	p, q := field(3), field(4)
	fmt.Println(*p, *q, *element(5), *element(6))
	aliases()
	kept()
	for i := 0; i < 3; i++ {
		clean(byte(i + 1))
	}
	fmt.Println(recursive(20, nil))
	fmt.Println(pointers(3), pointers(100), words(2), words(200))
	fmt.Println(recovered())
	jump()
	fmt.Println(spread("a", "bb", "ccc"), spread("x"))
}
