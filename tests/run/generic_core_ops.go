// run
// Built-in operations on type parameters: len, cap, make, append, copy, delete, clear, range, index, slice, on slices,
// strings, maps, arrays, pointers to arrays, and unions of them.
package main

import "fmt"

func slices[S ~[]E, E any](s S, v E) (S, int, int) {
	t := make(S, 0, len(s)+1)
	t = append(t, s...)
	t = append(t, v, v)
	n := copy(t[1:], s)
	u := t[:n:n]
	u = append(u, *new(E))
	t[0] = v
	return u, n, len(t)
}

func strs[S ~string](s S) (runes []rune, at []int, tail S, last byte) {
	for i, r := range s {
		at = append(at, i)
		runes = append(runes, r)
	}
	return runes, at, s[len(s)/2:] + "+" + s[:1], s[len(s)-1]
}

func bytesOf[S ~string | ~[]byte](s S) (sum int, part S) {
	for i := 0; i < len(s); i++ {
		sum += int(s[i])
	}
	return sum, s[1 : len(s)-1]
}

func appendTo[S ~string | ~[]byte](b []byte, s S) ([]byte, int) {
	b = append(b, s...)
	return b, copy(b, s[1:])
}

func maps[M ~map[K]V, K comparable, V any](m M, k K, v V) (M, int, bool) {
	n := make(M, len(m))
	for a, b := range m {
		n[a] = b
	}
	n[k] = v
	delete(n, k)
	_, ok := n[k]
	if len(m) > 1 {
		clear(n)
	}
	return n, len(m), ok
}

func bump[M ~map[K]V, K comparable, V ~int | ~string](m M, k K, by V) V {
	m[k] += by
	return m[k]
}

func arrays[A ~[4]E, E any](a A) (n int, first, last E, b A) {
	b = a
	b[0], b[len(b)-1] = a[len(a)-1], a[0]
	for range a {
		n++
	}
	for i, x := range a {
		if i == 1 {
			b[2] = x
		}
	}
	return n + cap(b)*10, a[0], a[3], b
}

func arrayPtr[P ~*[3]E, E any](p P, v E) []E {
	for i := range p {
		(*p)[i] = v
	}
	p[1] = *new(E)
	return p[:2]
}

func anyIndexed[T []int | [5]int | *[5]int](x T, i int) (int, int) {
	return x[i], len(x)
}

func total[T []int | [5]int | *[5]int](x T) (s int) {
	for i := range len(x) {
		s += i*100 + x[i]
	}
	return
}

func put[T []string | *[2]string](x T, i int, v string) {
	x[i] = v
	x[i] += "!"
}

func grow[S ~[]E, E any](s S, n int) (caps []int) {
	for range n {
		s = append(s, *new(E))
		if k := len(caps); k == 0 || caps[k-1] != cap(s) {
			caps = append(caps, cap(s))
		}
	}
	return
}

func flatten[S ~[]T, T ~[]E, E any](s S) (out T) {
	for _, t := range s {
		out = append(out, t...)
	}
	return
}

func matrix[E any, R ~[]E, M ~[]R](rows, cols int, f func(int, int) E) M {
	m := make(M, rows)
	for i := range m {
		m[i] = make(R, cols)
		for j := range m[i] {
			m[i][j] = f(i, j)
		}
	}
	return m
}

func upto[T interface {
	~int8
	~int8 | ~uint8
}](n T) (s []T) {
	for i := range n {
		s = append(s, i)
	}
	return
}

func count[T int | string | []bool | map[string]int | [2]int](x any) (n int) {
	switch v := x.(type) {
	case string:
		n = len(v)
	case []bool:
		clear(v)
		n = len(v) + cap(v)
	}
	return
}

type row []float64
type ids map[string]int
type text string
type tiny int8

func main() {
	fmt.Println(slices([]int{1, 2}, 9))
	fmt.Println(slices(row{1.5}, 0))
	fmt.Println(slices[row](nil, 3))
	fmt.Println(strs("aé世\xffz"))
	fmt.Println(strs(text("xy")))
	fmt.Println(bytesOf("abcd"))
	fmt.Println(bytesOf([]byte{1, 2, 255}))
	b, n := appendTo([]byte("<"), text("hey"))
	fmt.Println(string(b), n)
	fmt.Println(maps(ids{"a": 1}, "b", 2))
	fmt.Println(maps(map[text][]int{"a": nil, "b": {1}}, "b", nil))
	m := ids{}
	fmt.Println(bump(m, "x", 2), bump(m, "x", 3), bump(map[int]text{}, 1, "t"), m)
	fmt.Println(arrays([4]string{"a", "b", "c", "d"}))
	arr := [3]int{}
	fmt.Println(arrayPtr(&arr, 7), arr)
	five := [5]int{1, 2, 3, 4, 5}
	fmt.Println(anyIndexed(five[:3], 2))
	fmt.Println(anyIndexed(five, 4))
	fmt.Println(anyIndexed(&five, 0))
	fmt.Println(total(five[1:3]), total(five), total(&five))
	ss, sa := []string{"p", "q"}, [2]string{}
	put(ss, 1, "s")
	put(&sa, 0, "a")
	fmt.Println(ss, sa)
	fmt.Println(grow([]int{}, 40), grow([][]string(nil), 9), grow(make([]byte, 3), 20), grow([]struct{}{}, 5))
	fmt.Println(flatten([]row{{1}, nil, {2, 3}}), flatten([][]text(nil)) == nil)
	fmt.Printf("%v %T\n", matrix[float64, row, []row](2, 3, func(i, j int) float64 { return float64(i*10 + j) }), matrix[int, []int, [][]int](0, 0, nil))
	fmt.Println(upto(int8(3)), upto(tiny(4)), upto(tiny(-1)), count[int]("four"), count[string]([]bool{true, false}))
	for i, f := range []func(){
		func() { anyIndexed(five[:2], 2) },
		func() { anyIndexed(&five, 5) },
		func() { anyIndexed((*[5]int)(nil), 0) },
		func() { bytesOf("") },
		func() { put((*[2]string)(nil), 0, "") },
		func() { matrix[int, []int, [][]int](1, -1, nil) },
		func() { strs(text("")) },
	} {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			f()
		}()
	}
}
