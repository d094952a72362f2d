// run
// new of types and, since Go 1.26, of values: the variable is fresh each time.
package main

import "fmt"

type point struct{ x, y int }

type config struct {
	name    *string
	retries *int
	origin  *point
}

func compute() int { fmt.Print("computed "); return 9 }

func fresh(n int) *int { return new(n * 2) }

func main() {
	a := new(int)
	*a += 5
	b := new(42)
	c := new(*b)
	*b++
	fmt.Println(*a, *b, *c, b == c)
	s := new("text")
	*s += "!"
	f := new(1.5)
	r := new('r')
	fmt.Printf("%T %T %T %T %v %v %v\n", s, f, r, new(true), *s, *f, *r)
	p := new(point{1, 2})
	q := new(*p)
	q.x = 100
	fmt.Println(*p, *q, *new(point), *new(compute()))
	cfg := config{new("cfg"), new(3), new(point{y: 7})}
	fmt.Println(*cfg.name, *cfg.retries, *cfg.origin)
	var ps []*int
	for i := range 3 {
		ps = append(ps, new(i*i), fresh(i))
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	sl := new([]int{1, 2})
	*sl = append(*sl, 3)
	m := new(map[string]int)
	fmt.Println(*sl, *m == nil, **new(new(8)), *new(any(5)), (*new([2]int{3, 4}))[1])
	var e error = nil
	pe := new(e)
	fmt.Println(*pe == nil, *new(func() int { return 6 }()), *new(uint8(200) + 50))
}
