// run
// Method values and method expressions of instantiated types, of pointers to them, of type parameters, and through
// embedded fields and interfaces; when their receivers are evaluated and copied.
package main

import "fmt"

type cell[T any] struct{ v T }

func (c cell[T]) get() T                   { return c.v }
func (c *cell[T]) set(v T) T               { old := c.v; c.v = v; return old }
func (c cell[T]) with(f func(T) T) cell[T] { return cell[T]{f(c.v)} }

type getter[T any] interface{ get() T }
type both[T any] interface {
	getter[T]
	set(T) T
}

type labelled[K comparable, T any] struct {
	*cell[T]
	key K
}

type stack[T any] []T

func (s *stack[T]) push(v ...T) int { *s = append(*s, v...); return len(*s) }
func (s stack[T]) top() T           { return s[len(s)-1] }

type op[T any] func(T, T) T

func (f op[T]) flip() op[T] { return func(a, b T) T { return f(b, a) } }
func (f op[T]) fold(a T, v ...T) T {
	for _, x := range v {
		a = f(a, x)
	}
	return a
}

func bind[T any, G getter[T]](g G) func() T  { return g.get }
func unbound[T any, G getter[T]]() func(G) T { return G.get }

func setters[T any](c ...*cell[T]) (f []func(T) T) {
	for _, x := range c {
		f = append(f, x.set)
	}
	return
}

func viaExpr[T any](c *cell[T], v T) (T, T) {
	return (*cell[T]).set(c, v), cell[T].get(*c)
}

func loud[T any](name string, c *cell[T]) *cell[T] {
	fmt.Print(name, " ")
	return c
}

func main() {
	c := cell[int]{1}
	get, set := c.get, c.set // get copies c now, set has its address
	set(2)
	fmt.Println(get(), c.get(), cell[int].get(c), (*cell[int]).get(&c))
	fmt.Printf("%T %T %T %T\n", get, set, cell[string].get, (*cell[[]int]).set)
	d := &cell[string]{"d"}
	fmt.Println(viaExpr(d, "e"))
	for i, f := range setters(&cell[int]{10}, &cell[int]{20}) {
		fmt.Print(f(i), f(0), " ")
	}
	fmt.Println()
	fmt.Println(bind[int](c)(), bind[string](d)(), unbound[int, cell[int]]()(c), unbound[string, getter[string]]()(d), unbound[int, *cell[int]]()(&c))
	f := loud("a", d).get
	fmt.Print("made ")
	defer fmt.Println(loud("b", d).with(func(s string) string { return s + "!" }).get(), f())

	l := labelled[string, float64]{&cell[float64]{1.5}, "k"}
	lg, ls := l.get, l.set
	ls(2.5)
	l.cell = nil
	fmt.Println(lg(), ls(3), labelled[string, float64].set != nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = l.get
	}()
	var b both[string] = d
	bs := b.set
	b = nil
	fmt.Println(bs("f"), d.v, both[string].get(d), getter[string].get(d))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = b.get
	}()
	var s stack[rune]
	push := s.push
	push('a', 'b')
	fmt.Println(push('c'), string(s), string(s.top()), stack[byte].top(stack[byte]("xyz")))
	sub := op[int](func(a, b int) int { return a - b })
	fmt.Println(sub.fold(10, 1, 2), sub.flip().fold(10, 1, 2), op[int].fold(sub, 1, 1), op[string](func(a, b string) string { return a + b }).flip()("a", "b"))
}
