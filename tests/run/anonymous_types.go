// run
// Anonymous structs, interfaces and functions as fields, elements, parameters and results; embedded in each other.
package main

import "fmt"

var config = struct {
	name  string
	limit struct{ low, high int }
	hooks []struct {
		when string
		do   func(int) int
	}
}{
	name:  "cfg",
	limit: struct{ low, high int }{1, 10},
	hooks: []struct {
		when string
		do   func(int) int
	}{{"before", func(x int) int { return x + 1 }}, {"after", func(x int) int { return x * 2 }}},
}

func bounds(s []int) (r struct{ min, max int }) {
	r.min, r.max = s[0], s[0]
	for _, v := range s {
		r.min, r.max = min(r.min, v), max(r.max, v)
	}
	return
}

func describe(x interface {
	Name() string
	Age() int
}) string {
	return fmt.Sprint(x.Name(), " ", x.Age())
}

type cat struct{ struct1 }
type struct1 = struct{ age int }

func (c cat) Name() string { return "cat" }
func (c cat) Age() int     { return c.age }

func sum(pts ...struct{ x, y int }) (s struct{ x, y int }) {
	for _, p := range pts {
		s.x += p.x
		s.y += p.y
	}
	return
}

func main() {
	x := 3
	for _, h := range config.hooks {
		x = h.do(x)
		fmt.Print(h.when, x, " ")
	}
	fmt.Println(config.name, config.limit, bounds([]int{3, 1, 2}))
	fmt.Println(describe(cat{struct1{7}}), sum(struct{ x, y int }{1, 2}, struct{ x, y int }{3, 4}))
	tests := []struct {
		in   string
		want int
		sub  map[string]struct{ ok bool }
	}{
		{"a", 1, nil},
		{in: "bb", want: 2, sub: map[string]struct{ ok bool }{"k": {true}}},
	}
	for i, t := range tests {
		fmt.Println(i, len(t.in) == t.want, t.sub["k"].ok)
	}
	var shape interface{ Area() float64 }
	fmt.Println(shape == nil)
	p := &struct{ a, b int }{1, 2}
	p.a = 10
	q := *p
	q.b = 20
	fmt.Println(*p, q, p.a == q.a)
	var nested struct {
		struct1
		inner struct {
			deep struct{ v []int }
		}
	}
	nested.age = 5
	nested.inner.deep.v = append(nested.inner.deep.v, 1, 2)
	fmt.Printf("%+v\n", nested)
	set := map[struct{ a, b string }]bool{{"x", "y"}: true}
	fmt.Println(set[struct{ a, b string }{"x", "y"}], set[struct{ a, b string }{"y", "x"}])
	f := func(g func(struct{ n int }) interface{}) interface{} { return g(struct{ n int }{5}) }
	fmt.Println(f(func(s struct{ n int }) interface{} { return s }))
	var e any = struct{ n int }{5}
	_, ok := e.(struct{ n int })
	_, ok2 := e.(struct{ m int })
	fmt.Println(ok, ok2)
}
