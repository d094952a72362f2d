// run
// Maps whose values are structs, arrays, slices, maps, functions and pointers: read-modify-write of each.
package main

import "fmt"

type stat struct {
	n   int
	sum float64
	tag [2]string
}

func main() {
	m := map[string]stat{}
	for i, w := range []string{"a", "b", "a", "c", "a", "b"} {
		s := m[w]
		s.n++
		s.sum += float64(i)
		s.tag[i%2] = w + fmt.Sprint(i)
		m[w] = s
	}
	fmt.Println(m["a"], m["b"].tag[1], m["zz"].tag, len(m))
	arrs := map[int][3]int{}
	for i := range 7 {
		a := arrs[i%2]
		a[i%3] += i
		arrs[i%2] = a
	}
	fmt.Println(arrs)
	deep := map[string]map[string][]map[int]string{}
	add := func(a, b string, n int, s string) {
		if deep[a] == nil {
			deep[a] = map[string][]map[int]string{}
		}
		deep[a][b] = append(deep[a][b], map[int]string{n: s})
	}
	add("x", "y", 1, "one")
	add("x", "y", 2, "two")
	add("x", "z", 3, "three")
	deep["x"]["y"][0][5] = "five"
	fmt.Println(deep, len(deep["no"]["no"]))
	fns := map[string][]func(int) int{}
	fns["inc"] = append(fns["inc"], func(x int) int { return x + 1 }, func(x int) int { return x + 2 })
	x := 0
	for _, f := range fns["inc"] {
		x = f(x)
	}
	ptrs := map[*stat]*stat{}
	p, q := &stat{n: 1}, &stat{n: 2}
	ptrs[p], ptrs[q] = q, p
	ptrs[p].n = 20
	ptrs[ptrs[p]].n = 10
	fmt.Println(x, p.n, q.n, ptrs[ptrs[p]] == p)
	inverse := map[int][]string{}
	for k, v := range m {
		inverse[v.n] = append(inverse[v.n], k)
	}
	fmt.Println(inverse)
	var ifs = map[any][]any{}
	for _, k := range []any{1, "1", 1.0, [1]int{1}, stat{n: 1}, stat{n: 1}} {
		ifs[k] = append(ifs[k], len(ifs))
	}
	fmt.Println(len(ifs), ifs[stat{n: 1}], ifs[1], ifs["1"])
	copyOf := map[string]stat{}
	for k, v := range m {
		copyOf[k] = v
	}
	delete(m, "a")
	fmt.Println(len(m), len(copyOf), copyOf["a"].n)
	if v, ok := copyOf["b"]; ok && v.n == 2 {
		v.n = 100
		fmt.Println(v.n, copyOf["b"].n)
	}
}
