// run
// Algorithms over generic interfaces: graphs with any kind of node, shortest paths with any kind of cost, union-find,
// topological order, matrices over any ring, polynomials of polynomials.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type cost interface{ ~int | ~float64 }

type edge[N comparable, C cost] struct {
	to   N
	cost C
}

type graph[N comparable, C cost] map[N][]edge[N, C]

func (g graph[N, C]) link(a, b N, c C) graph[N, C] {
	g[a] = append(g[a], edge[N, C]{b, c})
	if _, ok := g[b]; !ok {
		g[b] = nil
	}
	return g
}

func (g graph[N, C]) shortest(start, end N) (path []N, total C) {
	type reach struct {
		from N
		cost C
		done bool
	}
	at := map[N]*reach{start: {}}
	for {
		var next N
		var best *reach
		for n, r := range at {
			if !r.done && (best == nil || r.cost < best.cost) {
				next, best = n, r
			}
		}
		if best == nil {
			return nil, -1
		}
		if next == end {
			break
		}
		best.done = true
		for _, e := range g[next] {
			c := best.cost + e.cost
			if r, ok := at[e.to]; !ok || c < r.cost {
				at[e.to] = &reach{from: next, cost: c}
			}
		}
	}
	for n := end; n != start; n = at[n].from {
		path = append(path, n)
	}
	path = append(path, start)
	for i, j := 0, len(path)-1; i < j; i, j = i+1, j-1 {
		path[i], path[j] = path[j], path[i]
	}
	return path, at[end].cost
}

func topological[N comparable, C cost](g graph[N, C], less func(a, b N) bool) (order []N, err error) {
	in := map[N]int{}
	for n, es := range g {
		in[n] += 0
		for _, e := range es {
			in[e.to]++
		}
	}
	for len(in) > 0 {
		var free []N
		for n, k := range in {
			if k == 0 {
				free = append(free, n)
			}
		}
		if len(free) == 0 {
			return order, fmt.Errorf("cycle among %d of %T", len(in), *new(N))
		}
		sort.Slice(free, func(i, j int) bool { return less(free[i], free[j]) })
		for _, n := range free {
			delete(in, n)
			for _, e := range g[n] {
				in[e.to]--
			}
		}
		order = append(order, free...)
	}
	return
}

type sets[T comparable] map[T]T

func (s sets[T]) find(x T) T {
	p, ok := s[x]
	if !ok || p == x {
		return x
	}
	s[x] = s.find(p)
	return s[x]
}

func (s sets[T]) union(a, b T) bool {
	a, b = s.find(a), s.find(b)
	s[a] = b
	return a != b
}

type ring[T any] interface {
	Plus(T) T
	Times(T) T
}

type mod7 int

func (a mod7) Plus(b mod7) mod7  { return (a + b) % 7 }
func (a mod7) Times(b mod7) mod7 { return a * b % 7 }

type tropical int

func (a tropical) Plus(b tropical) tropical  { return max(a, b) }
func (a tropical) Times(b tropical) tropical { return a + b }

type matrix[T ring[T]] [2][2]T

func (m matrix[T]) Times(n matrix[T]) (r matrix[T]) {
	for i := range m {
		for j := range n {
			r[i][j] = m[i][0].Times(n[0][j]).Plus(m[i][1].Times(n[1][j]))
		}
	}
	return
}

func (m matrix[T]) Plus(n matrix[T]) (r matrix[T]) {
	for i, row := range m {
		for j, x := range row {
			r[i][j] = x.Plus(n[i][j])
		}
	}
	return
}

func power[T interface{ Times(T) T }](x T, n int) T {
	r := x
	for range n - 1 {
		r = r.Times(x)
	}
	return r
}

type poly[T ring[T]] []T

func (p poly[T]) Plus(q poly[T]) poly[T] {
	if len(p) < len(q) {
		p, q = q, p
	}
	r := append(poly[T](nil), p...)
	for i, x := range q {
		r[i] = r[i].Plus(x)
	}
	return r
}

func (p poly[T]) Times(q poly[T]) (r poly[T]) {
	for i, x := range p {
		t := make(poly[T], i)
		for _, y := range q {
			t = append(t, x.Times(y))
		}
		r = r.Plus(t)
	}
	return
}

type at struct{ x, y int }

func main() {
	g := graph[string, float64]{}
	g.link("a", "b", 1).link("b", "c", 1.5).link("a", "c", 3).link("c", "d", 0.25)
	fmt.Println(g.shortest("a", "d"))
	fmt.Println(g.shortest("d", "a"))
	fmt.Println(topological(g, func(a, b string) bool { return a < b }))
	grid := graph[at, int]{}
	for x := range 4 {
		for y := range 4 {
			grid.link(at{x, y}, at{x + 1, y}, 1+y%2).link(at{x, y}, at{x, y + 1}, 2)
		}
	}
	path, c := grid.shortest(at{}, at{3, 3})
	fmt.Println(len(path), c, len(grid))
	fmt.Println(topological(graph[int, int]{}.link(1, 2, 0).link(2, 3, 0).link(3, 2, 0), func(a, b int) bool { return a > b }))
	s := sets[string]{}
	var joins []bool
	for _, p := range strings.Fields("a-b c-d b-c a-d e-e") {
		joins = append(joins, s.union(p[:1], p[2:]))
	}
	fmt.Println(joins, s.find("a") == s.find("d"), s.find("a") == s.find("e"), s.find("z"))
	m := matrix[mod7]{{1, 1}, {1, 0}}
	fmt.Println(power(m, 10), power(mod7(3), 5), power(matrix[tropical]{{1, 2}, {0, -1}}, 4))
	mm := matrix[matrix[mod7]]{{m, m}, {m.Plus(m), m}}
	fmt.Printf("%v %T\n", power(mm, 2), mm)
	p := poly[mod7]{1, 1}
	fmt.Println(power(p, 7), power(poly[poly[mod7]]{p, p}, 2), p.Plus(nil))
}
