// run
// Composite literals: nested with elided types, keys, pointers, maps of everything, arrays with ..., in conditions.
package main

import "fmt"

type point struct{ x, y int }
type line struct {
	from, to *point
	tags     []string
	meta     map[string]any
}

const three = 3

func main() {
	ps := []point{{1, 2}, {y: 5}, {}}
	pp := []*point{{1, 2}, nil, {x: 7}}
	mp := map[point]string{{1, 2}: "a", {}: "b"}
	mpp := map[string]*point{"k": {3, 4}}
	mm := map[string]map[int][]point{"m": {1: {{1, 1}}, 2: nil}}
	aa := [...][2]point{{{1, 2}, {3, 4}}, 2: {1: {5, 6}}}
	fmt.Println(ps, *pp[0], pp[1] == nil, pp[2].x, mp, *mpp["k"], mm, aa, len(aa))
	sparse := [...]int{5: 50, 60, 1: 10, 20, three: 30}
	idx := []string{'a' - 'a': "A", 'c' - 'a': "C"}
	fmt.Printf("%v %q %d\n", sparse, idx, len(idx))
	l := line{&point{1, 1}, &point{2, 2}, []string{"t"}, map[string]any{"n": 1, "p": point{9, 9}, "l": []int{1}}}
	fmt.Println(*l.from, *l.to, l.tags, l.meta["p"], l.meta)
	if (point{1, 2}) == ps[0] {
		fmt.Println("equal")
	}
	for _, p := range []point{{1, 1}, {2, 2}} {
		fmt.Print(p.x+p.y, " ")
	}
	switch (point{0, 5}) {
	case ps[1]:
		fmt.Println("case")
	}
	fmt.Println(len([]int{}), len([0]int{}), len(map[int]int{}), []int{9: 1}[9], [3]string{"x"}[0] == "x", map[string]int{"q": 8}["q"], "lit"[1:])
	f := struct {
		fn  func(int) int
		arr [2]func() string
	}{func(x int) int { return x * 3 }, [2]func() string{0: func() string { return "zero" }}}
	fmt.Println(f.fn(4), f.arr[0](), f.arr[1] == nil)
	type matrix [2][2]float64
	m := &matrix{{1, 2}, {3, 4}}
	m[0][1] *= 10
	fmt.Println(*m, (*&[]int{1, 2, 3})[1:])
}
