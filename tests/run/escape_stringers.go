// run

package main

import "fmt"

type node struct {
	n int
	p *int
}

//go:noinline
func inner(x any) any { return x }

//go:noinline
func esc(n int) string {
	m := map[string]any{"k": [2]int{n, n}, "q": &node{n, nil} != nil}
	return fmt.Sprintf("%v %d %+v %T %x", m, []any{n, n + 1}, struct{ a, b any }{n, "s"}, m, "hi")
}

type str struct{ s *string }

func (s str) String() string { return *s.s + "!" }

var saved []any

type saver struct{ p *int }

func (s *saver) String() string { saved = append(saved, s); return "saved" }

type fmtr struct{ n int }

func (f *fmtr) Format(s fmt.State, c rune) { saved = append(saved, f); fmt.Fprint(s, f.n) }

type errT struct{ n *int }

func (e *errT) Error() string { saved = append(saved, e); return "err" }

//go:noinline
func stringers(n int) string {
	a := "x" + string(rune('a'+n))
	x := n
	s := saver{&x}
	f := fmtr{n * 10}
	e := errT{&x}
	return fmt.Sprint(str{&a}, &s, &f, &e) + fmt.Sprintf("%v %s %d", &s, &e, &f)
}

//go:noinline
func wrapped(n int) error {
	e := errT{&n}
	return fmt.Errorf("w: %w", &e)
}

//go:noinline
func clobber(n int) int {
	var a [64]int
	for i := range a {
		a[i] = -n - i
	}
	if n > 0 {
		return a[n%64] + clobber(n-1)
	}
	return a[3]
}

func main() {
	fmt.Println(esc(7))
	fmt.Println(stringers(3))
	w := wrapped(44)
	clobber(40)
	for _, v := range saved {
		switch x := v.(type) {
		case *saver:
			fmt.Println("saver", *x.p)
		case *fmtr:
			fmt.Println("fmtr", x.n)
		case *errT:
			fmt.Println("errT", *x.n)
		}
	}
	fmt.Println(w)
}
