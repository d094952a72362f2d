// run
// append: aliasing while there is room, self-append, variadic slices and strings, nil, evaluation order.
package main

import "fmt"

func main() {
	base := make([]int, 3, 10)
	a := append(base, 1)
	b := append(base, 2)
	fmt.Println(a, b, len(base), &a[0] == &b[0])
	full := base[:3:3]
	c := append(full, 3)
	d := append(full, 4)
	fmt.Println(c, d, a[3], &c[0] == &d[0])
	s := []int{1, 2, 3}
	s = append(s, s...)
	s = append(s, s[1:3]...)
	s = append(s, s[len(s)-1], s[0])
	fmt.Println(s, len(s))
	var n []string
	n = append(n)
	fmt.Println(n == nil, len(append(n, nil...)), append(n, nil...) == nil)
	n = append(n, "a", "b")
	n = append(n, []string{"c", "d"}...)
	fmt.Println(n, len(n))
	by := append([]byte("x"), "string"...)
	by = append(by, by[:2]...)
	fmt.Println(string(by))
	var ifs []any
	ifs = append(ifs, 1, "two", 3.0, nil, []int{4})
	fmt.Println(ifs, len(ifs))
	i := 0
	f := func() int { i++; return i }
	fmt.Println(append([]int{f()}, f(), f(), f()))
	deep := [][]int{{1}, {2}}
	deep[0] = append(deep[0], 10, 11)
	deep = append(deep, deep[0])
	deep[2][0] = 99
	fmt.Println(deep)
	// Deleting, inserting and filtering in place.
	x := []int{0, 1, 2, 3, 4, 5}
	x = append(x[:2], x[3:]...)
	x = append(x[:1], append([]int{7, 8}, x[1:]...)...)
	fmt.Println(x)
	kept := x[:0]
	for _, v := range x {
		if v%2 == 0 {
			kept = append(kept, v)
		}
	}
	fmt.Println(kept, x)
	var st struct{ list []int }
	st.list = append(st.list, 1)
	p := &st
	p.list = append(p.list, 2, 3)
	m := map[string][]int{}
	m["k"] = append(m["k"], 1)
	m["k"] = append(m["k"], 2)
	fmt.Println(st, m)
	type empty struct{}
	var es []empty
	for range 100 {
		es = append(es, empty{})
	}
	fmt.Println(len(es))
}
