// run
// What happens first in map assignments: operands, then the right side's value, then the panic or the store.
package main

import "fmt"

func trace(name string, v int) int {
	fmt.Print(name, " ")
	return v
}

func get(m map[int]int) map[int]int {
	fmt.Print("map ")
	return m
}

func main() {
	m := map[int]int{1: 10}
	get(m)[trace("key", 2)] = trace("value", 20)
	fmt.Println(m)
	get(m)[trace("key", 1)] += trace("value", 5)
	fmt.Println(m)
	m[1], m[2] = m[2], m[1]
	fmt.Println(m)
	func() {
		defer func() { fmt.Println("recovered:", recover(), len(m)) }()
		zero := 0
		m[3] = trace("before", 1) / zero
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var n map[int]int
		n[trace("k", 1)] = trace("v", 2)
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover(), m[9]) }()
		m[9] = func() int { panic("in value") }()
	}()
	i := 1
	i, m[i] = 5, 100
	fmt.Println(i, m)
	s := []int{0, 1, 2}
	s[m[5]], m[0] = 7, s[0]
	fmt.Println(s, m[0])
	lit := map[int]int{trace("k1", 1): trace("v1", 1), trace("k2", 2): trace("v2", 2)}
	fmt.Println(len(lit))
	m = map[int]int{}
	m[len(m)] = len(m)
	m[len(m)] = len(m)
	fmt.Println(m)
	m[7] = len(m) + func() int { delete(m, 0); return 100 }()
	fmt.Println(len(m))
	var v int
	var ok bool
	v, ok = get(m)[trace("q", 7)]
	fmt.Println(v > 0, ok)
}
