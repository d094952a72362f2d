// run
// NaN keys are never found, never overwritten and never deleted, except by clear.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	for i := range 100 {
		m[nan] = i
	}
	m[1] = -1
	fmt.Println(len(m))
	_, ok := m[nan]
	fmt.Println(ok, m[nan])
	delete(m, nan)
	delete(m, 1)
	fmt.Println(len(m))
	sum, n := 0, 0
	for k, v := range m {
		if k == k {
			fmt.Println("not NaN", k)
		}
		sum += v
		n++
	}
	fmt.Println(sum, n)
	clear(m)
	fmt.Println(len(m))
	for range m {
		fmt.Println("not empty")
	}
	type key struct {
		f float32
		s string
	}
	s := map[key]int{}
	s[key{float32(nan), "a"}] = 1
	s[key{float32(nan), "a"}] = 2
	s[key{1, "a"}] = 3
	fmt.Println(len(s), s[key{1, "a"}])
	a := map[any]int{}
	a[nan]++
	a[nan]++
	a[complex(nan, 0)]++
	fmt.Println(len(a))
	arr := map[[2]float64]int{{nan, 1}: 1}
	arr[[2]float64{nan, 1}] = 2
	fmt.Println(len(arr))
}
