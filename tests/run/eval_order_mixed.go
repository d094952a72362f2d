// run
// Operands with and without calls mixed deeply: what is read when, as in gc.
package main

import (
	"errors"
	"fmt"
	"strings"
)

// mixed deep expressions
type N struct {
	l, r *N
	v    int
}

//go:noinline
func mk(d int) *N {
	if d == 0 {
		return nil
	}
	return &N{mk(d - 1), mk(d - 1), d}
}
func (n *N) sum() int {
	if n == nil {
		return 0
	}
	return n.l.sum() + n.v*n.r.sum() - (n.v ^ n.l.sum()) + len([]int{n.r.sum(), n.v, n.l.sum()})
}

var log []string

func t(s string, v int) int { log = append(log, s); return v }
func tb(s string, v bool) bool { log = append(log, s); return v }
func ts(s string) string { log = append(log, s); return s }
func te(s string) error { log = append(log, s); return errors.New(s) }

type P struct {
	a, b int
	q    *P
	f    func(int) int
	m    map[string]int
	s    [][]int
}

func (p *P) get(n int) *P { log = append(log, fmt.Sprint("get", n)); return p }
func (p P) val(n int) int { return p.a + n }

func show(x ...any) {
	fmt.Println(append(x, strings.Join(log, ","))...)
	log = nil
}

func multi(a, b int) (int, int, error) { log = append(log, "multi"); return b, a, nil }
func sink(a, b int, e error, r ...int) string {
	return fmt.Sprint(a, b, e, r)
}

func main() {
	fmt.Println(mk(5).sum())
	p := &P{a: 1, b: 2, m: map[string]int{"a": 1}, s: [][]int{{1, 2}, {3, 4}}}
	p.q = p
	p.f = func(n int) int { p.a += n; log = append(log, "f"); return p.a }
	show(p.f(1)+p.a*p.f(2)-p.a, p.a)
	show(t("x", 1)+func() int { return t("y", 2) * t("z", 3) }(), tb("b", true) && t("w", 4) > 3 || tb("no", true))
	show((t("a", 1)+p.a)*(t("b", 2)+p.f(3)), p.val(t("c", 1))+p.val(p.f(1)))
	p.get(1).s[t("i", 0)][t("j", 1)], p.get(2).m[ts("k")] = p.f(1), t("r", 9)
	show(p.s, p.m)
	p.get(1).s[t("i", 0)][t("j", 1)] += p.f(1) + p.get(3).s[t("ii", 1)][p.a&1]
	show(p.s)
	p.get(1).m[ts("k")+ts("l")]++
	p.get(1).m[ts("k")] -= t("n", 3)
	show(p.m)
	p.get(1).q.q.get(2).a, p.b = t("v", 5)+p.b, p.a
	show(p.a, p.b)
	show(sink(multi(t("1", 1), t("2", 2))))
	show([]int{p.a, p.f(1), p.a}[t("idx", 1)] + p.a + []int{p.f(1), p.a}[1])
	show([2][2]int{{p.a, p.f(1)}, {p.f(1), p.a}})
	show(map[string]int{ts("q"): p.f(1), "r": p.a, ts("s"): p.f(1)})
	show(*&p.a+*(&p.q.a)+p.f(1), -p.f(1)+-p.a, !tb("n", false) && !tb("m", p.f(1) == p.a))
	show(ts("a")+ts("b")+fmt.Sprint(p.a)+fmt.Sprint(p.f(1))+fmt.Sprint(p.a) == ts("c"), te("e1").Error()+te("e2").Error())
	var i any = p.f(1)
	show(i.(int)+p.f(1)+i.(int), any(p.f(1)) == i)
	show(min(p.a, p.f(1), p.a), max(t("m1", 1), p.f(1)-p.f(1), p.a))
	show(append(p.s[0], p.f(1), p.s[0][0], t("ap", 3)), len(append([]int(nil), p.s[t("z", 1)]...)))
	c := make(chan int, 5)
	c <- 1
	c <- 2
	c <- 3
	x := <-c + p.a*<-c + p.f(1)
	c <- p.f(1) + p.a
	show(x, <-c, <-c)
	a, b := p.a, p.f(1)
	a, b = b+p.f(1), a+p.a
	show(a, b)
	if y, z := p.f(1), p.a; y == z && p.f(1) > y {
		show(y, z)
	}
	for k := p.f(1); k < p.f(1) && t("cond", k) < 100; k += p.f(50) {
		show(k)
	}
	switch p.f(1) {
	case p.a + 1, p.f(1):
		show("one")
	case p.a - 1:
		show("two")
	default:
		show("def")
	}
	ret := func() (r int, s string, e error) {
		defer func() { r += p.f(1) }()
		return p.a + p.f(1), fmt.Sprint(p.a), te("ret")
	}
	show(ret())
	arr := [3]int{1, 2, 3}
	arr[t("i", 0)], arr[t("i", 1)], arr[2] = arr[t("j", 1)], arr[t("j", 2)], arr[0]
	show(arr)
	pa := &arr
	pa[t("i", 0)], *pa = t("v", 7), [3]int{p.f(0), pa[1], t("w", 2)}
	show(arr)
	var e1, e2 error = te("a"), nil
	show(e1 == e2, e1 != nil && te("b") != nil, errors.Is(e1, te("c")))
	cplx := complex(float64(p.f(1)), float64(p.a)) * complex(1, float64(t("im", 2)))
	show(cplx, real(cplx)+float64(p.f(1)))
	p.f = func(n int) int { p = &P{a: 1000}; log = append(log, "swap"); return n }
	old := p
	p.a, p.b = p.f(3), p.a
	show(*&p.a, p.b, old.a, old.b)
	fn := func(xs ...func() int) (s int) {
		for _, f := range xs {
			s = s*10 + f()
		}
		return
	}
	show(fn(func() int { return t("l1", 1) }, func() func() int { n := t("l0", 2); return func() int { return n } }()))
	defer show(p.a, t("d", 1), p.a)
	p.a = 5
	go func(a, b int) { c <- a + b }(p.a, t("g", 2))
	show(<-c + <-func() chan int { c <- t("cc", 4); return c }())
}
