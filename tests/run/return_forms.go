// run
// Returns: bare with named results, of calls with several results, from loops and switches, shadow-free order.
package main

import (
	"errors"
	"fmt"
)

func bare(n int) (a, b int, s string) {
	a = n
	if n > 5 {
		s = "big"
		return
	}
	b = a * 2
	return
}

func forward(n int) (int, int, string) { return bare(n) }

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("zero")
		return
	}
	return a / b, a % b, nil
}

func fromLoop(s []int, want int) int {
	for i, v := range s {
		if v == want {
			return i
		}
	}
	return -1
}

func endless(n int) string {
	for {
		switch {
		case n > 10:
			return "done"
		default:
			n += 3
		}
	}
}

func swapped(a, b int) (x, y int) {
	x, y = a, b
	return y, x
}

func order() (n int, s string) {
	f := func() int { n = 5; return 1 }
	return f() + n, fmt.Sprint(n)
}

func panics() int { panic("no return needed") }

func ifElse(b bool) string {
	if b {
		return "then"
	} else {
		return "else"
	}
}

func labelled() (n int) {
outer:
	for {
		for {
			n++
			if n == 3 {
				break outer
			}
			continue outer
		}
	}
	return n * 10
}

func nothing() {
	if true {
		return
	}
	fmt.Println("never")
}

type big struct{ a, b, c, d, e int }

func structs() (big, *big, [3]string) { return big{1, 2, 3, 4, 5}, &big{e: 6}, [3]string{"x"} }
func funcs() (func() int, error)      { return func() int { return 7 }, nil }
func blank() (_ int, _ string, c bool) { c = true; return }

func main() {
	fmt.Println(bare(3))
	fmt.Println(forward(7))
	fmt.Println(divmod(17, 5))
	fmt.Println(divmod(1, 0))
	fmt.Println(fromLoop([]int{4, 5, 6}, 6), fromLoop(nil, 1), endless(2), ifElse(true), ifElse(false), labelled())
	fmt.Println(swapped(1, 2))
	fmt.Println(order())
	nothing()
	b, p, a := structs()
	fmt.Printf("%v %v %q\n", b, p.e, a)
	f, err := funcs()
	fmt.Println(f(), err)
	fmt.Println(blank())
	defer func() { fmt.Println(recover()) }()
	fmt.Println(panics())
}
