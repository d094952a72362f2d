// run

package main

import "fmt"

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

// strings and bytes
//
//go:noinline
func rangeBytes(b []byte) (r []rune) {
	for i, c := range string(b) {
		b[i] = 'x'
		if i+1 < len(b) {
			b[i+1] = 'y'
		}
		r = append(r, c)
	}
	return
}

//go:noinline
func mutate(b []byte) string {
	old := string(b)
	b[0] = 'M'
	return old
}

//go:noinline
func compare(b []byte) bool { return string(b) == mutate(b) }

//go:noinline
func sw(b []byte) string {
	switch string(b) {
	case mutate(b):
		return "same"
	case "abc":
		b[0] = 'z'
		fallthrough
	case "q":
		return "q" + string(b)
	}
	return "none" + string(b)
}

//go:noinline
func keyMap(b []byte) (map[string]int, int) {
	m := map[string]int{}
	m[string(b)]++
	b[0] = 'b'
	m[string(b)] += 5
	b[0] = 'c'
	m[string(b)] = 7
	b[0] = 'd'
	v, ok := m[string(b)]
	if ok {
		v++
	}
	b[0] = 'b'
	return m, m[string(b)]*10 + v
}

//go:noinline
func structKey(b []byte) map[[2]string]int {
	m := map[[2]string]int{}
	m[[2]string{string(b), "x"}] = 1
	b[0] = 'w'
	m[[2]string{string(b), "x"}]++
	return m
}

//go:noinline
func cat(b []byte, x string) string {
	s := string(b) + x
	b[0] = '#'
	return s
}

//go:noinline
func catLocal(b []byte, x string) int {
	s := string(b) + x
	b[0] = '#'
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*31 + int(s[i])
	}
	return n
}

//go:noinline
func conv(s string) []byte {
	b := []byte(s)
	c := append(b, '!')
	b = append(b, '?')
	_ = c
	return b[:2]
}

//go:noinline
func convLoop(n int) int {
	r := 0
	var keep [][]byte
	for i := 0; i < n; i++ {
		s := string(rune('a' + i))
		b := []byte(s + "zz")
		b[1] = byte('0' + i)
		if i%2 == 0 {
			keep = append(keep, b)
		}
		r += int(b[0]) + int(b[1])
	}
	for _, b := range keep {
		r = r*3 + int(b[0]) + int(b[1])
	}
	return r
}

//go:noinline
func accum(n int) string {
	s := ""
	for i := 0; i < n; i++ {
		t := s + "-"
		u := t + string(rune('a'+i))
		s = u
	}
	return s
}

//go:noinline
func rec(n int, s string) string {
	if n == 0 {
		return s
	}
	t := s + "x"
	return rec(n-1, t)
}

//go:noinline
func recLen(n int, s string) int {
	if n == 0 {
		return len(s)
	}
	t := s + "x"
	u := recLen(n-1, t+"y")
	return u*2 + len(t) + int(t[0])
}

//go:noinline
func runes(s string) []rune {
	r := []rune(s)
	q := r[1:]
	return q
}

//go:noinline
func runesLocal(s string) int {
	r := []rune(s)
	t := string(r[1:]) + string(r[0])
	n := 0
	for _, c := range t {
		n = n*7 + int(c)
	}
	return n
}

type W struct {
	s string
	b []byte
}

//go:noinline
func inStruct(a, b string) *W {
	w := W{a + b, []byte(a)}
	x := w
	x.b[0]++
	return &x
}

//go:noinline
func sub(a, b string) string {
	t := a + b
	return t[1:3]
}

//go:noinline
func choose(a, b string, c bool) string {
	t := a + b
	u := "const"
	if c {
		u = t
	}
	return max(u, "a")
}

//go:noinline
func nested(a, b, c string) string { return a + (b + (c + a)) }

//go:noinline
func mapVals(a, b string) map[string]string {
	m := map[string]string{a + b: b + a}
	m[b+"k"] = a + "v"
	return m
}

//go:noinline
func pass(s string) string { return s }

//go:noinline
func passed(a, b string) string {
	t := pass(a + b)
	u := pass(t) + ""
	return pass(u)
}

//go:noinline
func ptr(a, b string) *string {
	t := a + b
	p := &t
	return p
}

//go:noinline
func local(a, b string) int {
	t := a + b
	p := &t
	*p = *p + "z"
	q := *p
	*p = b + a
	return len(q)*1000 + int(q[0]) + int((*p)[0])
}

func main() {
	fmt.Println(rangeBytes([]byte("abcdef")))
	fmt.Println(compare([]byte("abc")), sw([]byte("abc")), sw([]byte("q")))
	fmt.Println(keyMap([]byte("abc")))
	fmt.Println(structKey([]byte("abc")))
	fmt.Println(cat([]byte("abc"), ""), cat([]byte("abc"), "d"), catLocal([]byte("abc"), ""))
	b := conv("hello")
	clobber(20)
	fmt.Println(string(b), convLoop(9), accum(12))
	s := rec(5, "q")
	clobber(20)
	fmt.Println(s, recLen(4, "r"))
	r := runes("héllo")
	clobber(20)
	fmt.Println(string(r), runesLocal("wörld"))
	w := inStruct("ab", "cd")
	s = sub("ab", "cd")
	t := choose("zz", "y", true)
	u := nested("a", "b", "c")
	m := mapVals("k", "l")
	v := passed("m", "n")
	x := ptr("o", "p")
	clobber(20)
	fmt.Println(w.s, string(w.b), s, t, u, m, v, *x, local("e", "f"))
}
