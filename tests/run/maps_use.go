// run
// Package maps, and iterators over maps combined with those of slices.
package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

type inventory map[string]int

func main() {
	m := inventory{"nails": 100, "hammers": 2, "saws": 0}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), len(maps.Collect(maps.All(m))))
	c := maps.Clone(m)
	c["saws"]++
	fmt.Printf("%T %v %v\n", c, maps.Equal(m, c), m["saws"])
	maps.DeleteFunc(c, func(k string, v int) bool { return v < 2 || strings.HasPrefix(k, "h") })
	fmt.Println(c)
	maps.Copy(c, map[string]int{"nails": 1, "glue": 3})
	maps.Insert(c, slices2(map[string]int{"tape": 4}, inventory{"glue": 5}))
	fmt.Println(c, maps.EqualFunc(c, map[string]string{"nails": "1", "glue": "5", "tape": "4"}, func(i int, s string) bool { return fmt.Sprint(i) == s }))
	fmt.Println(maps.Equal(map[int]any{1: "x"}, map[int]any{1: "x"}), maps.Equal(map[int]int(nil), map[int]int{}), maps.Equal(map[int]int{0: 0}, map[int]int{1: 0}))
	fmt.Println(maps.Clone(inventory(nil)) == nil, maps.Collect(maps.All(inventory(nil))) == nil)
	n := 0
	for k := range maps.Keys(m) {
		n += len(k)
		break
	}
	fmt.Println(n > 0)
	byLength := map[int][]string{}
	for i, w := range slices.All([]string{"one", "two", "three", "four"}) {
		byLength[len(w)] = append(byLength[len(w)], fmt.Sprint(w, i))
	}
	for _, k := range slices.Backward(slices.Sorted(maps.Keys(byLength))) {
		fmt.Print(k, byLength[k], " ")
	}
	fmt.Println()
	nan := 0.0
	nan /= nan
	f := map[float64]int{nan: 1, 1: 2}
	fmt.Println(maps.Equal(f, f), len(maps.Clone(f)))
	func() {
		defer func() { fmt.Println(recover()) }()
		maps.Equal(map[int]any{1: []int{}}, map[int]any{1: []int{}})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		maps.Insert(inventory(nil), maps.All(m))
	}()
}

// slices2 is the pairs of several maps, one after the other.
func slices2[K comparable, V any](ms ...map[K]V) func(func(K, V) bool) {
	return func(yield func(K, V) bool) {
		for _, m := range ms {
			for k, v := range maps.All(m) {
				if !yield(k, v) {
					return
				}
			}
		}
	}
}
