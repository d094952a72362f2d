// run
// Initialization order through generic functions, methods, closures and types: a use of an instance depends on what
// the function's body mentions.
package main

import "fmt"

var (
	a = show("a", use(1))       // after base
	b = show("b", method.get()) // after method, limit
	c = show("c", viaValue(2))  // after table
	d = show("d", apply(mark[string], "s"))
	e = show("e", recursive(3)) // after floor
	h = show("h", len(strs))
	i = show("i", unused)
	j = show("j", pickOf(true)) // after yes and no
)

var (
	unused = show("unused", 0)
	base   = show("base", 10)
	limit  = show("limit", 20)
	method = holder[int]{show("method", 30)}
	table  = map[string]int{"k": show("table", 40)}
	floor  = show("floor", 50)
	marks  = show("marks", 60)
	strs   = list[string]{fmt.Sprint("x", show("strs", 80))}
	yes    = show("yes", 1)
	no     = show("no", 0)
)

func show(name string, v int) int {
	fmt.Println(name, v)
	return v
}

func use[T any](v T) int { return inner[T]() + 1 }

func inner[T any]() int {
	type local struct{ v T }
	return base
}

type holder[T any] struct{ v T }

func (h holder[T]) get() T {
	if limit < 0 {
		panic("limit")
	}
	return h.v
}

func viaValue[T any](v T) int {
	f := lookup[T]
	return f("k")
}

func lookup[T any](k string) int { return func() int { return table[k] }() }

func apply[A, B any](f func(A) B, a A) B { return f(a) }

func mark[T any](v T) int { return marks }

func recursive[T ~int](n T) int {
	if n == 0 {
		return floor
	}
	return recursive(n - 1)
}

type list[T any] []T

func pickOf[T ~bool](b T) int {
	return pick(b, func() int { return yes }, func() int { return no })
}

func pick[T ~bool, R any](b T, x, y func() R) R {
	if b {
		return x()
	}
	return y()
}

func init() { fmt.Println("init", a+b+c+d+e+h+i+j) }

func main() { fmt.Println(a, b, c, d, e, h, i, j) }
