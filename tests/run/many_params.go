// run
// Many parameters and results of all classes: integers, floats, strings, slices, structs, interfaces, variadic.
package main

import "fmt"

type pt struct{ x, y float64 }
type odd3 struct{ a, b, c byte }
type big struct {
	a [5]int
	s string
}

func ints(a, b, c, d, e, f, g, h, i, j int, k int8, l uint16) int {
	return a + b*2 + c*3 + d*4 + e*5 + f*6 + g*7 + h*8 + i*9 + j*10 + int(k)*11 + int(l)*12
}

func floats(a, b, c, d, e, f, g, h, i, j float64, k float32) float64 {
	return a + b*2 + c*3 + d*4 + e*5 + f*6 + g*7 + h*8 + i*9 + j*10 + float64(k)*11
}

func mixed(a int8, b float32, c string, d []int, e pt, f any, g func(int) int, h map[string]int, i *int, j bool, k complex128, l odd3, m big, n error, o [2]string) string {
	return fmt.Sprint(a, b, c, d, e, f, g(1), h, *i, j, k, l, m, n, o)
}

func results() (int8, float32, string, []int, pt, any, func() int, map[int]int, bool, complex64, odd3, big, error) {
	return -1, 2.5, "s", []int{1}, pt{3, 4}, 5, func() int { return 6 }, map[int]int{7: 7}, true, 8i, odd3{9, 9, 9}, big{[5]int{4: 10}, "b"}, nil
}

func variadic(prefix string, rest ...any) (int, []any) { return len(prefix), rest }

func forward(args ...int) int { return count(args...) }
func count(args ...int) int {
	if len(args) > 0 {
		args[0] = 100
	}
	return len(args)
}

func pass(a, b, c int) (int, int, int) { return c, a, b }
func strs(a, b, c, d, e string) (string, string, string) { return a + b, c + d, e }

type T struct{ n int }

func (t T) method(a, b, c, d, e, f, g float64, h, i, j, k, l, m int) (float64, int) {
	return a + b + c + d + e + f + g, t.n + h + i + j + k + l + m
}

func main() {
	fmt.Println(ints(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -11, 65535))
	fmt.Println(floats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
	n := 9
	fmt.Println(mixed(-8, 1.5, "str", []int{1, 2}, pt{1, 2}, 'x', func(x int) int { return x + 1 }, map[string]int{"k": 1}, &n, true, 1+2i, odd3{1, 2, 3}, big{[5]int{1, 2, 3, 4, 5}, "big"}, nil, [2]string{"o", "p"}))
	a, b, c, d, e, f, g, h, i, j, k, l, m := results()
	fmt.Println(a, b, c, d, e, f, g(), h, i, j, k, l, m)
	fmt.Println(variadic("abc"))
	fmt.Println(variadic("ab", 1, "two", nil, 3.5))
	fmt.Println(variadic("a", []any{1, 2}...))
	fmt.Println(variadic("", nil...))
	s := []int{1, 2, 3}
	fmt.Println(forward(s...), s, forward(), forward(1, 2), count(s[:0]...))
	fmt.Println(pass(pass(pass(1, 2, 3))))
	fmt.Println(strs("a", "b", "c", "d", "e"))
	fmt.Println(T{1}.method(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
	fv := T{2}.method
	fmt.Println(fv(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
	var im interface {
		method(a, b, c, d, e, f, g float64, h, i, j, k, l, m int) (float64, int)
	} = T{3}
	fmt.Println(im.method(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13))
	defer func(a, b, c, d, e, f, g, h int, x, y float64, s string) {
		fmt.Println(a, b, c, d, e, f, g, h, x, y, s)
	}(1, 2, 3, 4, 5, 6, 7, 8, 9.5, 10.5, "deferred")
}
