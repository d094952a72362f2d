// run
// Ranging over maps: deleting during the loop, inserting during the loop, breaking, early growth, empty and nil maps.
package main

import (
	"fmt"
	"sort"
)

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i * i
	}
	seen := map[int]int{}
	for k := range m { // what is deleted before it is reached is never produced
		seen[k]++
		delete(m, k)
		delete(m, (k+1)%100)
	}
	fmt.Println(len(m), len(seen) <= 100 && len(seen) >= 50)
	for k, n := range seen {
		if n != 1 {
			fmt.Println("twice", k)
		}
	}
	for i := range 10 {
		m[i] = i
	}
	visits := map[int]int{}
	for k := range m { // inserted ones may or may not come, but each at most once, and the old ones exactly once
		visits[k]++
		if len(m) < 1000 {
			m[len(m)+1000] = 1
		}
	}
	for i := range 10 {
		if visits[i] != 1 {
			fmt.Println("old key", i, visits[i])
		}
	}
	for k, n := range visits {
		if n > 1 {
			fmt.Println("key", k, n)
		}
	}
	var none map[string]int
	for range none {
		fmt.Println("nil map has an element")
	}
	words := map[string]int{"one": 1, "two": 2, "three": 3}
	var keys []string
	total := 0
	for k, v := range words {
		keys = append(keys, k)
		total += v
		words[k] = v * 2
	}
	sort.Strings(keys)
	fmt.Println(keys, total, words)
	n := 0
	for range words {
		n++
		break
	}
	var k string
	var v int
	for k, v = range map[string]int{"only": 1} {
	}
	fmt.Println(n, k, v)
	ptr := &words
	for k := range *ptr {
		delete(*ptr, k)
	}
	fmt.Println(len(words), words)
	same := 0
	first := map[int]bool{}
	for i := range 8 {
		first[i] = true
	}
	for range 64 { // the order is not fixed
		for k := range first {
			if k == 0 {
				same++
			}
			break
		}
	}
	fmt.Println(same != 64)
}
