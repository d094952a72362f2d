// run
// Map operations: comma-ok, delete of absent, op-assignment, nested maps, nil map reads and write panic, clear.
package main

import "fmt"

type counter struct{ hits, misses int }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	m := map[string]int{"a": 1}
	v, ok := m["a"]
	w, no := m["b"]
	fmt.Println(v, ok, w, no, len(m))
	if x, ok := m["a"]; ok {
		fmt.Println("found", x)
	}
	_, ok = m["zzz"]
	delete(m, "zzz")
	m["a"] += 5
	m["c"]++
	m["d"] |= 6
	m["d"] <<= 2
	fmt.Println(ok, m)
	nested := map[string]map[int]string{}
	add := func(k string, i int, s string) {
		if nested[k] == nil {
			nested[k] = map[int]string{}
		}
		nested[k][i] += s
	}
	add("x", 1, "p")
	add("x", 1, "q")
	add("y", 2, "r")
	fmt.Println(nested, nested["none"][5] == "", len(nested["none"]))
	var n map[string]int
	fmt.Println(n == nil, len(n), n["k"])
	delete(n, "k")
	clear(n)
	try("nil assign", func() { n["k"] = 1 })
	try("nil op", func() { n["k"]++ })
	try("nested nil", func() { nested["zzz"][1] = "s" })
	structs := map[string]counter{}
	c := structs["k"]
	c.hits++
	structs["k"] = c
	ptrs := map[string]*counter{"k": {1, 2}}
	ptrs["k"].misses += 40
	fmt.Println(structs, *ptrs["k"])
	try("nil pointer in map", func() { ptrs["none"].hits++ })
	lists := map[bool][]int{}
	for i := range 6 {
		lists[i%2 == 0] = append(lists[i%2 == 0], i)
	}
	fmt.Println(lists)
	alias := m
	alias["alias"] = 1
	fmt.Println(m["alias"], len(m))
	clear(m)
	fmt.Println(len(alias), alias)
	try("unhashable key", func() { map[any]int{}[[]int{1}] = 2 })
	try("unhashable lookup", func() { _ = map[any]int{1: 1}[map[int]int{}] })
	try("unhashable in an empty map", func() { _ = map[any]int{}[[1]any{func() {}}] })
	try("unhashable in a nil map", func() { delete(map[struct{ x, y any }]int(nil), struct{ x, y any }{1, []int{}}) })
	try("hashable in an empty map", func() { delete(map[any]int{}, struct{ x any }{&m}) })
	try("unhashable in struct", func() {
		type k struct{ v any }
		_ = map[k]int{{1}: 1}[k{func() {}}]
	})
	fmt.Printf("%v %d %v\n", map[string]int{"z": 1, "a": 2}, map[int]int{3: 1, 1: 2}, map[bool]int{true: 1, false: 0})
	m2 := map[string]func() string{"f": func() string { return "called" }}
	fmt.Println(m2["f"](), len(map[int]int{1: 1, 2: 2, 3: 3}))
	arr := map[string][3]int{"a": {1, 2, 3}}
	fmt.Println(arr["a"][1], arr["b"][2], len(arr["c"]))
}
