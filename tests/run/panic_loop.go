// run -gcstress=300
// Many panics recovered in a loop: locals keep their values, also those changed between the defer and the panic.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func work(i int) (res int, err error) {
	step, factor := 0, 2.5
	text := "start"
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("step %d, %s, %g: %v", step, text, factor, r)
			res = -step
		}
	}()
	step = 1
	text = "one" + strconv.Itoa(i)
	var s []int
	if i%4 == 1 {
		s[i] = 1
	}
	step, factor = 2, factor*2
	if i%4 == 2 {
		panic("custom")
	}
	for step < i {
		step++
		text += "."
		if step == 7 {
			var m map[int]int
			m[1] = 1
		}
	}
	return step, nil
}

func mustParse(s string) (n int, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		case string:
			err = errors.New(r)
		default:
			panic(r)
		}
	}()
	for _, c := range s {
		if c < '0' || c > '9' {
			panic("bad digit " + string(c))
		}
		n = n*10 + int(c-'0')
		if n > 1000 {
			panic(fmt.Errorf("%d is too big", n))
		}
	}
	return
}

func main() {
	for i := range 13 {
		fmt.Println(work(i))
	}
	for _, s := range []string{"12", "1x", "99999", ""} {
		fmt.Println(mustParse(s))
	}
	bad := 0
	for i := range 20000 {
		r, err := work(i % 12)
		if (err != nil) != (r <= 0 && i%12 != 0 || i%4 == 1 || i%4 == 2 || i%12 >= 7) && i%12 > 2 {
			bad++
		}
	}
	fmt.Println(bad)
}
