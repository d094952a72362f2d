// run
// Deferred functions read and change named results after the return statement has set them.
package main

import (
	"errors"
	"fmt"
)

func double() (n int) {
	defer func() { n *= 2 }()
	return 21
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func several() (a int, b string, err error) {
	defer func() {
		if err != nil {
			b += " failed: " + err.Error()
			err = nil
		}
	}()
	a, b = 1, "b"
	return a + 1, b + "!", errors.New("oops")
}

func recovered(x int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	q = -1
	return 10 / x, nil
}

func chain() (s string) {
	for _, c := range "abc" {
		defer func() { s += string(c) }()
	}
	return "start:"
}

func bare() (x, y int) {
	defer func() { x, y = y, x }()
	x = 1
	y = 2
	return
}

func shadow() (x int) {
	defer func() { x++ }()
	{
		x := 50
		_ = x
		if x > 10 {
			return x
		}
	}
	return 0
}

func pointer() (p *int, n int) {
	p = &n
	defer func() { *p = 9 }()
	return p, 5
}

func swap(a, b int) (x, y int) {
	x, y = a, b
	return y, x
}

func nestedResult() (n int) {
	defer func() {
		defer func() { n += recover().(int) }()
		n = 10
		panic(5)
	}()
	return 1
}

type big struct{ data [40]int }

func bigResult() (b big, ok bool) {
	defer func() {
		recover()
		b.data[39] = 39
	}()
	b.data[0] = 1
	panic("x")
}

func main() {
	fmt.Println(double(), unnamed())
	fmt.Println(several())
	fmt.Println(recovered(5))
	fmt.Println(recovered(0))
	fmt.Println(chain())
	fmt.Println(bare())
	fmt.Println(shadow())
	p, n := pointer()
	fmt.Println(*p, n)
	fmt.Println(swap(1, 2))
	fmt.Println(nestedResult())
	b, ok := bigResult()
	fmt.Println(b.data[0], b.data[39], ok)
}
