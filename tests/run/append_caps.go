// run
// Capacities after append grow as gc's do: doubling, then by a quarter, rounded up to size classes.
package main

import "fmt"

type triple struct{ a, b, c int }
type big [100]byte

var sink []any

func main() {
	var ints []int
	last := -1
	for i := range 5000 {
		ints = append(ints, i)
		if cap(ints) != last {
			last = cap(ints)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var bytes []byte
	last = -1
	for i := range 20000 {
		bytes = append(bytes, byte(i))
		if cap(bytes) != last {
			last = cap(bytes)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var strs []string
	last = -1
	for range 1000 {
		strs = append(strs, "s")
		if cap(strs) != last {
			last = cap(strs)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var triples []triple
	last = -1
	for i := range 500 {
		triples = append(triples, triple{i, i, i})
		if cap(triples) != last {
			last = cap(triples)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	var bigs []big
	last = -1
	for range 50 {
		bigs = append(bigs, big{})
		if cap(bigs) != last {
			last = cap(bigs)
			fmt.Print(last, " ")
		}
	}
	fmt.Println()
	for _, n := range []int{1, 2, 3, 5, 7, 9, 17, 33, 100, 1000, 2000, 5000} {
		x := append([]int(nil), make([]int, n)...)
		y := append(make([]byte, 5), make([]byte, n)...)
		z := append(make([]int32, 300), make([]int32, n)...)
		sink = append(sink, x, y, z)
		fmt.Print(cap(x), " ", cap(y), " ", cap(z), "; ")
	}
	fmt.Println()
	sink = append(sink, ints, bytes, strs, triples, bigs)
	fmt.Println(ints[4999], bytes[300], triples[499].c, len(strs), len(bigs))
}
