// run
// Conversions between named and unnamed slices, maps, functions, channels-free types, pointers and interfaces.
package main

import (
	"fmt"
	"sort"
)

type Names []string
type Ages map[string]int
type Op func(int, int) int
type Count int
type Level Count
type Grid [2][2]Count
type Ref *Count
type Shower interface{ Show() string }
type Printer interface{ Show() string }

func (n Names) Len() int           { return len(n) }
func (n Names) Less(i, j int) bool { return len(n[i]) < len(n[j]) }
func (n Names) Swap(i, j int)      { n[i], n[j] = n[j], n[i] }
func (a Ages) Oldest() (name string) {
	for n, v := range a {
		if name == "" || v > a[name] {
			name = n
		}
	}
	return
}
func (f Op) Flip() Op         { return func(a, b int) int { return f(b, a) } }
func (c Count) Show() string  { return fmt.Sprint("count ", int(c)) }
func (l *Level) Show() string { return fmt.Sprint("level ", int(*l)) }

func take(s []string) int            { return len(s) }
func apply(f func(int, int) int) int { return f(7, 2) }

func main() {
	raw := []string{"ccc", "a", "bb"}
	sort.Sort(Names(raw))
	var n Names = raw
	fmt.Println(raw, take(n), n.Len(), []string(n)[0])
	m := map[string]int{"x": 1, "y": 5}
	fmt.Println(Ages(m).Oldest(), len(map[string]int(Ages(m))))
	sub := Op(func(a, b int) int { return a - b })
	fmt.Println(apply(sub), apply(sub.Flip()), Op.Flip(sub)(1, 2), apply(func(a, b int) int { return a << b }))
	c := Count(5)
	l := Level(c)
	p := (*Level)(&c)
	*p = 9
	fmt.Println(c.Show(), l.Show(), p.Show(), Count(l)+c, Level(int8(300-c)))
	var g Grid
	g[1][0] = 3
	plain := [2][2]Count(g)
	plain[1][0]++
	fmt.Println(g, plain, g == Grid(plain))
	r := Ref(&c)
	*r++
	q := (*Count)(r)
	fmt.Println(*q, r == Ref(q))
	var s Shower = c
	var pr Printer = s
	s = Shower(pr)
	fmt.Println(s.Show(), pr == s, s == Shower(Count(10)), pr.(Count))
	var a any = l
	_, isCount := a.(Count)
	_, isLevel := a.(Level)
	_, isShower := a.(Shower)
	_, ptrShower := any(&l).(Shower)
	fmt.Println(isCount, isLevel, isShower, ptrShower)
	type T1 struct {
		X int `json:"x"`
	}
	type T2 struct{ X int }
	t := T2(T1{4})
	tp := (*T1)(&t)
	tp.X++
	fmt.Println(t, *tp, []T1{T1(t)})
}
