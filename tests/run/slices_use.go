// run
// Package slices: editing with what lies behind the result, searching, sorting, iterators.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type names []string
type person struct {
	name string
	age  int
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

func edits() {
	s := []int{1, 2, 3, 4, 5}
	show := func(t []int) { fmt.Println(t, s[:cap(s)], cap(t)) }
	show(slices.Delete(s, 1, 3))
	show(slices.Insert(s[:3], 1, 8, 9))
	show(slices.Insert(s, 0, s[3:]...))
	show(slices.Replace(s, 1, 3, 7))
	show(slices.Replace(s[:3], 0, 1, s[1:3]...))
	show(slices.Compact(slices.Clone(append(s[:0:0], 1, 1, 2, 2, 2, 1))))
	show(slices.DeleteFunc(s, func(x int) bool { return x%2 == 0 }))
	show(slices.CompactFunc(s, func(a, b int) bool { return a/5 == b/5 }))
	show(slices.Clip(s[:2]))
	show(slices.Grow(s[:2:2], 1)[:3])
	show(slices.Concat(s[:1], nil, s[1:2]))
	show(slices.Repeat(s[:2], 3))
	slices.Reverse(s)
	show(s)
	fmt.Println(slices.Clone(names(nil)) == nil, slices.Clone(names{}) == nil, slices.Concat(names{}) == nil, slices.Insert(names(nil), 0) == nil,
		slices.Collect(slices.Values(names{})) == nil)
	p := []*int{new(int), new(int), new(int)}
	q := slices.Delete(p, 0, 2)
	fmt.Println(len(q), p[1] == nil, p[2] == nil, *p[0])
}

func searches() {
	n := names{"b", "d", "f"}
	fmt.Println(slices.BinarySearch(n, "d"))
	fmt.Println(slices.BinarySearch(n, "e"))
	fmt.Println(slices.BinarySearchFunc([]person{{"a", 3}, {"b", 7}}, 7, func(p person, age int) int { return p.age - age }))
	fmt.Println(slices.Index(n, "f"), slices.Contains(n, "x"), slices.IndexFunc(n, func(s string) bool { return s > "b" }), slices.ContainsFunc(n, func(s string) bool { return s == "d" }))
	fmt.Println(slices.Equal(n, names{"b", "d", "f"}), slices.EqualFunc(n, []int{1, 1, 1}, func(s string, i int) bool { return len(s) == i }),
		slices.Compare([]int{1, 2}, []int{1, 3}), slices.Compare([]float64{1}, nil), slices.CompareFunc(n, n[:2], cmp.Compare[string]))
	fmt.Println(slices.Min(n), slices.Max([]float64{1, -2}), slices.MinFunc([]person{{"x", 2}, {"y", 1}, {"z", 1}}, byAge), slices.MaxFunc([]person{{"x", 2}, {"y", 2}}, byAge))
	fmt.Println(cmp.Or("", "first", "second"), cmp.Compare(1, 2), cmp.Less("b", "a"))
}

func byAge(a, b person) int { return cmp.Compare(a.age, b.age) }

func sorts() {
	n := names{"pear", "fig", "apple"}
	slices.Sort(n)
	fmt.Println(n, slices.IsSorted(n), slices.IsSortedFunc(n, func(a, b string) int { return len(a) - len(b) }))
	var people []person
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog and runs away from all of them again") {
		people = append(people, person{w, len(w)*100 + i})
	}
	byLength := func(a, b person) int { return a.age/100 - b.age/100 }
	slices.SortStableFunc(people, byLength)
	fmt.Println(people)
	slices.SortFunc(people, func(a, b person) int { return cmp.Or(-cmp.Compare(a.name, b.name), byAge(a, b)) })
	fmt.Println(people[:4])
	big := make([]int32, 5000)
	x := int32(1)
	for i := range big {
		x = x*1103515245 + 12345
		big[i] = x >> 8
	}
	strs := make([]string, 500)
	for i := range strs {
		strs[i] = fmt.Sprint(big[i] % 300)
	}
	slices.Sort(big)
	slices.Sort(strs)
	ok := true
	for i := range big[1:] {
		ok = ok && big[i] <= big[i+1]
	}
	fmt.Println(ok, slices.IsSorted(strs), big[0], big[4999], strs[0], strs[499])
	nan := 0.0
	nan /= nan
	f := []float64{3, nan, -1, nan, 0}
	slices.Sort(f)
	fmt.Println(f, slices.Max(f), slices.Min(f[2:]))
	fmt.Println(slices.BinarySearch(f, 3))
}

func iterators() {
	n := names{"a", "b", "c"}
	for i, s := range slices.Backward(n) {
		if i == 0 {
			break
		}
		fmt.Print(i, s, " ")
	}
	for i, s := range slices.All(n) {
		fmt.Print(i, s, " ")
	}
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println(slices.Sorted(slices.Values([]int{3, 1, 2})), slices.SortedFunc(slices.Values(n), func(a, b string) int { return -cmp.Compare(a, b) }),
		slices.SortedStableFunc(slices.Values([]int{31, 11, 12, 32}), func(a, b int) int { return a%10 - b%10 }))
	fmt.Println(slices.AppendSeq(n[:1], slices.Values(n)), n)
}

func main() {
	edits()
	searches()
	sorts()
	iterators()
	s := []int{1, 2, 3}
	try("Insert", func() { slices.Insert(s, 4, 1) })
	try("Delete", func() { slices.Delete(s, 2, 4) })
	try("Delete", func() { slices.Delete(s, 2, 1) })
	try("Replace", func() { slices.Replace(s[:1], 2, 3, 1) })
	try("Grow", func() { slices.Grow(s, -1) })
	try("Repeat", func() { slices.Repeat(s, -1) })
	try("Repeat", func() { slices.Repeat(s, 1<<62) })
	try("Chunk", func() { slices.Chunk(s, 0) })
	try("Min", func() { slices.Min(s[:0]) })
	try("MaxFunc", func() { slices.MaxFunc(s[:0], nil) })
	try("Sort", func() { slices.SortFunc(s, func(a, b int) int { panic("compared") }) })
}
