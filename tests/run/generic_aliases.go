// run
// Generic aliases: type A[P any] = ...; an alias is the type itself, in assertions, methods, embedding, and names.
package main

import "fmt"

type pair[A, B any] struct {
	First  A
	Second B
}

func (p pair[A, B]) Swap() pair[B, A] { return pair[B, A]{p.Second, p.First} }

type (
	twin[T any]         = pair[T, T]
	keyed[T any]        = pair[string, T]
	table[K comparable] = map[K][]keyed[K]
	visit[T any]        = func(T) bool
	seq[T any]          = func(visit[T])
	grid[T any]         = [2][3]T
	result[T any]       = struct {
		Value T
		Err   error
	}
	plain                     = pair[int, string]
	phantom[T any]            = int
	pointer[T any]            = *twin[T]
	lister[T any]             = interface{ List() []T }
	chained[T any]            = twin[twin[T]]
	limited[T ~int | ~string] = []T
)

type holder[T any] struct {
	twin[T]
	Note string
}

type ints []int

func (l ints) List() []int { return l }

func collect[T any](s seq[T]) (v []T) {
	s(func(x T) bool {
		v = append(v, x)
		return len(v) < 3
	})
	return
}

func count[T any](n T, next func(T) T) seq[T] {
	return func(yield visit[T]) {
		for yield(n) {
			n = next(n)
		}
	}
}

func try[T any](f func() T) (r result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.Err = fmt.Errorf("caught: %v", e)
		}
	}()
	r.Value = f()
	return
}

func same[T any](p twin[T]) [2]T { return [2]T{p.First, p.Second} }
func longest[T ~string](l limited[T]) (m T) {
	for _, x := range l {
		if len(x) > len(m) {
			m = x
		}
	}
	return
}

func kind(x any) string {
	switch x := x.(type) {
	case twin[int]:
		return fmt.Sprint("twin of int ", x.First+x.Second)
	case keyed[bool]:
		return "keyed bool " + x.First
	case plain:
		return "plain " + x.Second
	case lister[int]:
		return fmt.Sprint("lister ", len(x.List()))
	case phantom[string]:
		return fmt.Sprint("int ", x)
	}
	return fmt.Sprintf("other %T", x)
}

func main() {
	t := twin[int]{1, 2}
	var p pair[int, int] = t
	fmt.Printf("%v %T %T %v\n", p.Swap(), t, keyed[[]int]{}, same(t))
	k := keyed[float64]{"pi", 3}
	fmt.Println(k.Swap().First, twin[int].Swap(t), kind(k))
	tab := table[string]{"x": {{"a", "b"}}}
	tab["x"] = append(tab["x"], keyed[string]{"c", "d"})
	fmt.Printf("%v %T\n", tab, tab)
	fmt.Println(collect(count(1, func(n int) int { return n * 3 })), collect(count("", func(s string) string { return s + "z" })))
	var g grid[byte]
	g[1][2] = 7
	fmt.Printf("%v %T\n", g, g)
	var zero int
	r := try(func() int { return 1 / zero })
	fmt.Printf("%v %v %T\n", r, try(func() string { return "fine" }), r)
	h := holder[rune]{twin[rune]{'a', 'b'}, "n"}
	fmt.Printf("%c %c %+v %T\n", h.First, h.Swap().First, h, h.twin)
	var q pointer[int] = &t
	q.First = 100
	c := chained[int]{t, *q}
	fmt.Println(c, t.Swap(), longest([]string{"a", "ccc", "bb"}))
	fmt.Println(kind(t), kind(keyed[bool]{"yes", true}), kind(plain{1, "p"}), kind(ints{1, 2}), kind(phantom[bool](3)), kind(c))
}
