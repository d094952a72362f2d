package main

import (
	"errors"
	"fmt"
	"m/p"
	"math"
	"sort"
	"strings"
	"time"
	"unicode/utf8"
)

// Package-level initializers.
var (
	i        any
	pointer  = p.F(3)
	q, r     = p.L("x"), *p.F(2) + 1
	literal  = func() int { return *p.F(2) }()
	chain    = inc(inc(1))
	sentinel = errors.New("no code")
	made     = closure(1)
	called   = apply(func() int { return 3 })
	both     = two()
	pair     = [...]func() int{closure(5), closure(6)}
)

func inc(x int) int            { return x + 1 }
func closure(n int) func() int { return func() int { return n } }
func apply(f func() int) int   { return f() + 1 }
func two() int                 { return apply(func() int { return 2 }) }

type T struct{ x int }

func value(x int) T    { return T{x} }
func list(x int) []int { return []int{x} }
func above(x int) bool { return x > 1 }
func fail(n int) error {
	if n < 0 {
		return errors.New("negative")
	}
	return nil
}

func library(s string, n int) {
	n += utf8.RuneLen('x') + int(math.Abs(-2))
	found := sort.Search(10, func(k int) bool { return k > n })
	reader := strings.NewReader(s)
	fmt.Println(found, reader.Len(), strings.Contains(s, "x"))
	d := time.Duration(found)
	func() {
		fmt.Println(d.Milliseconds())
	}()
	i = strings.NewReader(s)
}

func main() {
	i = p.F(1)
	i = p.B("x")
	i = p.L("yy")
	fmt.Println(inc(1)+1, 1+inc(2), *p.F(1), value(1).x, list(1)[0], -inc(2), !above(1), inc(1)<<inc(2))
	library("text", 4)
	fmt.Println(fail(-1))
}
