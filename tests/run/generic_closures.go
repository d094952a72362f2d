// run
// Closures, defers, recover and labels inside generic functions; captured type parameters' values; closures that
// instantiate; loop variables of each iteration.
package main

import (
	"errors"
	"fmt"
	"strings"
)

func memo[K comparable, V any](f func(K) V) (func(K) V, func() int) {
	known := map[K]V{}
	calls := 0
	return func(k K) V {
			v, ok := known[k]
			if !ok {
				calls++
				v = f(k)
				known[k] = v
			}
			return v
		}, func() int {
			return calls
		}
}

func counter[T ~int | ~float64](start, step T) (next func() T, reset func(T)) {
	v := start
	next = func() T {
		defer func() { v += step }()
		return v
	}
	reset = func(to T) { v = to }
	return
}

func each[T any](v []T) (f []func() T) {
	for i, x := range v {
		f = append(f, func() T {
			if i%2 == 0 {
				v[i] = x
			}
			return v[i]
		})
	}
	return
}

func guard[T any](name string, f func() T) (v T, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("%s: %w", name, e)
		case T:
			v, err = e, errors.New(name+": thrown")
		default:
			panic(e)
		}
	}()
	return f(), nil
}

func cleanup[T any](v ...T) (log []string) {
	defer func() { log = append(log, "last") }()
	for i, x := range v {
		defer func(prefix string) { log = append(log, fmt.Sprint(prefix, i, x)) }("d")
		if i == 2 {
			return []string{"early"}
		}
	}
	return nil
}

func curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func pipeline[T any](steps ...func(T) T) func(T) T {
	return func(v T) T {
		for _, s := range steps {
			v = s(v)
		}
		return v
	}
}

func find[T comparable](grid [][]T, want T) (row, col int) {
rows:
	for row = range grid {
		for col = range grid[row] {
			switch grid[row][col] {
			case want:
				break rows
			case *new(T):
				continue rows
			}
		}
	}
	return
}

func retry[T any](n int, f func(int) (T, error)) (v T, err error) {
	i := 0
again:
	if v, err = f(i); err != nil && i < n {
		i++
		goto again
	}
	return
}

type tally[T any] struct{ seen []T }

func (t *tally[T]) hook() func(T) *tally[T] {
	var self func(T) *tally[T]
	self = func(x T) *tally[T] {
		t.seen = append(t.seen, x)
		if len(t.seen) < 3 {
			return self(x)
		}
		return t
	}
	return self
}

func main() {
	f, calls := memo(func(s string) int { return len(s) })
	fmt.Println(f("abc"), f("abc"), f("d"), calls())
	var fib func(int) int
	fib, calls = memo(func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(80), calls())
	next, reset := counter(1.5, 0.5)
	fmt.Print(next(), next(), next(), " ")
	reset(-1)
	fmt.Println(next())
	words := []string{"a", "b", "c"}
	fs := each(words)
	words[0], words[1] = "x", "y"
	fmt.Println(fs[0](), fs[1](), fs[2](), words)
	fmt.Println(guard("div", func() int { var z int; return 1 / z }))
	fmt.Println(guard("ok", func() string { return "fine" }))
	fmt.Println(guard("throw", func() []int { panic([]int{1}) }))
	func() {
		defer func() { fmt.Println("outer", recover()) }()
		guard("again", func() int { panic("text") })
	}()
	fmt.Println(cleanup(1, 2), cleanup("a", "b", "c", "d"), cleanup[any]())
	fmt.Println(curry(strings.Repeat)("ab")(3), curry(func(a int, b []int) int { return a + len(b) })(1)(nil))
	fmt.Println(pipeline(strings.TrimSpace, strings.ToUpper)(" x "), pipeline[int]()(3))
	fmt.Println(find([][]int{{1, 0, 9}, {2, 9}}, 9))
	fmt.Println(retry(3, func(i int) (int, error) {
		if i < 2 {
			return 0, errors.New("no")
		}
		return i, nil
	}))
	fmt.Println(new(tally[rune]).hook()('z').seen)
}
