// run
// Calls in package-level initializers are inlined: values, order, variables that leave, places of what they call.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"sort"
	"strings"
)

type node struct {
	next *node
	n    int
}

func link(n int, rest *node) *node { return &node{rest, n} }
func add(x, y int) int             { return x + y }
func addr(x int) *int              { return &x }
func two(x int) (int, *int)        { y := x * 2; return x, &y }
func named(x int) (r []int) {
	for i := 0; i < x; i++ {
		r = append(r, i)
	}
	return
}
func where(skip int) string {
	_, _, line, _ := runtime.Caller(skip)
	pc, _, _, _ := runtime.Caller(skip)
	return fmt.Sprint(line, " ", runtime.FuncForPC(pc).Name())
}
func here() string                     { return where(1) }
func there() string                    { return where(2) }
func apply(f func(int) int, x int) int { return f(x) }
func adder(k int) func(int) int        { return func(x int) int { return x + k } }

var (
	list         = link(1, link(2, link(add(1, 2), nil)))
	sum          = add(add(1, 2), *addr(4))
	a, b         = two(21)
	_            = add(1, 1)
	_, d         = two(5)
	nums         = named(3)
	errFirst     = errors.New("first")
	errs         = []error{errors.New("x"), fmt.Errorf("wrap: %w", errFirst)}
	table        = map[string]*int{"one": addr(1), "two": addr(add(1, 1))}
	applied      = apply(func(x int) int { return x * sum }, 2)
	plus         = adder(10)
	plusses      = [...]func(int) int{adder(1), adder(2)}
	where1       = here()
	where2       = there()
	found        = sort.Search(10, func(i int) bool { return i*i > 30 })
	reader       = strings.NewReader("reader")
	any1     any = addr(7)
	any2     any = add(3, 4)
	lit          = func() *int { return addr(9) }()
	cond         = add(1, 2) > 2 && *addr(1) == 1
)

func main() {
	for n := list; n != nil; n = n.next {
		fmt.Print(n.n, " ")
	}
	fmt.Println(sum, a, *b, *d, nums, errFirst, errs, *table["one"], *table["two"], applied, plus(1), plusses[0](1), plusses[1](1))
	fmt.Println(where1, where2, found, reader.Len(), *any1.(*int), any2, *lit, cond)
}

func init() { runtime.GC(); fmt.Println(*addr(3), where2) }
