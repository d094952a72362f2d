// run
// What is boxed by address is copied when its turn comes, before later calls, as in gc.
package main

import "fmt"

type T struct{ n, m int }

var (
	n  = 1
	a  = [3]int{1, 2, 3}
	t  = T{1, 2}
	bo = true
	by = byte(1)
	c  = 1i
	p  = &t
	i8 = int8(3)
	i6 = int16(3)
)

//go:noinline
func f() int {
	n, a, t, bo, by, c, i8, i6 = 50, [3]int{9}, T{8, 8}, false, 77, 7i, 44, 44
	return 1
}

//go:noinline
func show(x ...any) {
	fmt.Println(x...)
	n, a, t, bo, by, c, i8, i6 = 1, [3]int{1, 2, 3}, T{1, 2}, true, 1, 1i, 3, 3
}

//go:noinline
func one() int { return 1 }

func main() {
	show(n == 1, f())
	show(one() == n, f())
	show(n, n+1, n*one(), f())
	show(bo, !bo, by, by+1, i8+1, i6+1, f())
	show(a, a[1], t, *p, p.m, t == T{1, 2}, f())
	show(c, c+1, complex64(c), real(c), f())
	show(T{n, one()}, T{n, n}, [2]int{n, one()}, [1]int{n}, f())
	show(int8(n), int64(n), string(rune(n)+64), fmt.Sprint(n) == "1", f(), n == 50)
	x := map[any]any{n == one(): n, f(): n}
	show(x[true], x[1])
}
