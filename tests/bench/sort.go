// Sorting: indirect calls through an interface and a closure.
package main

import (
	"fmt"
	"sort"
)

type byLast []uint32

func (s byLast) Len() int           { return len(s) }
func (s byLast) Less(i, j int) bool { return s[i]%1000 < s[j]%1000 }
func (s byLast) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

func numbers(n int) []uint32 {
	s, x := make([]uint32, n), uint32(1)
	for i := range s {
		x = x*1664525 + 1013904223
		s[i] = x >> 4
	}
	return s
}

func main() {
	a := numbers(1000000)
	sort.Slice(a, func(i, j int) bool { return a[i] < a[j] })
	b := numbers(1000000)
	sort.Sort(byLast(b))
	c := make([]int, 1000000)
	for i, v := range numbers(len(c)) {
		c[i] = int(v)
	}
	sort.Ints(c)
	fmt.Println(a[1000], b[1000]%1000, c[1000])
}
