// run
// sort: the helpers, Slice, Stable, Search, user-defined Interface, Reverse, big inputs in several patterns.
package main

import (
	"fmt"
	"sort"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (b byAge) Len() int           { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i].age < b[j].age }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func pattern(kind, n int) []int {
	s := make([]int, n)
	x := uint32(12345)
	for i := range s {
		switch kind {
		case 0:
			s[i] = i
		case 1:
			s[i] = n - i
		case 2:
			s[i] = i % 7
		case 3:
			x = x*1664525 + 1013904223
			s[i] = int(x >> 8)
		case 4:
			s[i] = (i * i) % 101
		}
	}
	return s
}

func main() {
	a := []int{3, 1, 2, -5, 3}
	sort.Ints(a)
	s := []string{"pear", "Fig", "apple", ""}
	sort.Strings(s)
	f := []float64{2.5, -1, 1e9, 0}
	sort.Float64s(f)
	fmt.Printf("%v %q %v %v\n", a, s, f, sort.IntsAreSorted(a))
	people := []person{{"ann", 30}, {"bob", 20}, {"cid", 30}, {"dan", 20}, {"eve", 25}}
	sort.Stable(byAge(people))
	fmt.Println(people)
	sort.Slice(people, func(i, j int) bool { return people[i].name > people[j].name })
	fmt.Println(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].age > people[j].age })
	fmt.Println(people)
	sort.Sort(sort.Reverse(sort.IntSlice(a)))
	fmt.Println(a, sort.SearchInts([]int{1, 3, 5, 7}, 5), sort.SearchInts([]int{1, 3}, 9))
	i := sort.Search(1000, func(i int) bool { return i*i >= 5000 })
	fmt.Println(i)
	for kind := range 5 {
		for _, n := range []int{0, 1, 2, 11, 50, 1000, 5000} {
			p := pattern(kind, n)
			sum := 0
			for _, v := range p {
				sum += v
			}
			sort.Ints(p)
			q := pattern(kind, n)
			sort.Slice(q, func(i, j int) bool { return q[i] < q[j] })
			for i := range p {
				sum -= p[i]
				if i > 0 && p[i] < p[i-1] || p[i] != q[i] {
					fmt.Println("not sorted", kind, n, i)
					break
				}
			}
			if sum != 0 {
				fmt.Println("lost", kind, n)
			}
		}
	}
}
