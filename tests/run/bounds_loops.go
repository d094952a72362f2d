// run
// Bounds checks inside loops: what a loop proves about its index, and what it does not.
package main

import (
	"fmt"
	"math"
)

func try(name string, f func() int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

func two(a, b []int) (sum int) {
	for i, x := range a {
		b[i] += x
		sum += b[i]
	}
	return
}

func up(s []int, start, limit, step int) (sum int) {
	for i := start; i < limit; i += step {
		sum += s[i]
		s[i]++
	}
	return
}

func upTo(s []byte, limit int) (sum int) {
	for i := 0; i <= limit; i++ {
		sum += int(s[i])
	}
	return
}

func counted(s string, n int) (sum int) {
	for i := range n {
		sum += int(s[i])
	}
	return
}

func grows(s []int, n int) int {
	for i := 0; i < n; i++ {
		if i == 2 {
			s = append(s, 7)
		}
		s[i]++
	}
	return len(s)
}

func shrinks(s []int) (sum int) {
	for i := 0; i < len(s); i++ {
		sum += s[i]
		s = s[:len(s)-1]
	}
	return
}

func moves(s []int, n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += s[i]
		if i == 1 {
			i = 10
		}
	}
	return
}

func changesLimit(s []int, n int) (sum int) {
	for i := 0; i < n; i++ {
		sum += s[i]
		n++
	}
	return
}

func overflows(s []int, step int) (n int) {
	for i := 1; i < 5; i += step {
		n += s[i]
		if n > 3 {
			break
		}
	}
	return
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	try("two", func() int { return two(s, make([]int, 5)) })
	short := make([]int, 3)
	try("two short", func() int { return two(s, short) })
	fmt.Println(short)
	try("up", func() int { return up(s, 0, 5, 2) })
	try("up beyond", func() int { return up(s, 1, 6, 2) })
	try("up from below", func() int { return up(s, -1, 3, 1) })
	try("up far", func() int { return up(s, 4, math.MaxInt, math.MaxInt/2) })
	try("up huge step", func() int { return up(s, 3, 5, math.MaxInt) })
	fmt.Println(s)
	try("upTo", func() int { return upTo([]byte("abc"), 2) })
	try("upTo beyond", func() int { return upTo([]byte("abc"), 3) })
	try("counted", func() int { return counted("abc", 3) })
	try("counted beyond", func() int { return counted("abc", 4) })
	try("grows", func() int { return grows([]int{1, 2}, 3) })
	try("grows beyond", func() int { return grows([]int{1, 2}, 4) })
	try("shrinks", func() int { return shrinks([]int{1, 2, 3, 4}) })
	try("moves", func() int { return moves(s, 12) })
	try("changesLimit", func() int { return changesLimit(s, 1) })
	try("overflows", func() int { return overflows([]int{0, 1, 1, 1, 1}, math.MaxInt) })
}
