// Maps: integer and string keys, growth, hits, misses, deletion, iteration.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	total := 0
	for range 3 {
		ints := map[int]int{}
		for i := range 500000 {
			ints[i*7] += i
		}
		for i := range 1000000 {
			if v, ok := ints[i]; ok {
				total += v
			}
		}
		for i := range 250000 {
			delete(ints, i*14)
		}
		for k, v := range ints {
			total += k ^ v
		}
	}
	words := map[string]int{}
	for i := range 2000000 {
		words["key"+strconv.Itoa(i%50000)]++
	}
	for k, v := range words {
		total += len(k) * v
	}
	fmt.Println(total)
}
