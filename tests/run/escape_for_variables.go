// run

package main

import "fmt"

type T struct {
	n    int
	prev *T
}

//go:noinline
func chain(n int) int {
	sum := 0
	for p, i := (*T)(nil), 0; i < n; i++ {
		x := T{i, p}
		f := func() *T { return p }
		p = &x
		for q := f(); q != nil; q = q.prev {
			sum = sum*7 + q.n
			sum %= 1000003
		}
	}
	return sum
}

//go:noinline
func chain2(n int) int {
	sum := 0
	for p, i := (*T)(nil), 0; i < n; i++ {
		pp := &p
		x := &T{i, p}
		*pp = x
		for q := *pp; q != nil; q = q.prev {
			sum = sum*7 + q.n
			sum %= 1000003
		}
	}
	return sum
}

//go:noinline
func strs(n int) string {
	out := ""
	for s, i := "", 0; i < n; i++ {
		f := func() string { return s }
		t := s + string(rune('a'+i))
		s = t
		out = f() + "," + out
	}
	return out
}

//go:noinline
func slices(n int) (r int) {
	for s, i := []int(nil), 0; i < n; i++ {
		f := func() []int { return s }
		s = []int{i, i + 1, i + len(s)}
		old := s
		_ = old
		s = f()
		for j := range s {
			r += s[j] * (j + 1)
		}
	}
	return
}

//go:noinline
func slices2(n int) (r int) {
	for s, i := []int(nil), 0; i < n; i++ {
		f := func() []int { return s }
		old := f()
		s = []int{i, i + 1, i + 100}
		for j := range old {
			r = r*3 + old[j]*(j+1)
			r %= 100003
		}
	}
	return
}

func main() {
	fmt.Println(chain(10))
	fmt.Println(chain2(10))
	fmt.Println(strs(10))
	fmt.Println(slices(10), slices2(10))
}
