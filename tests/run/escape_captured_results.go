// run

package main

import (
	"errors"
	"fmt"
)

//go:noinline
func two() (int, error) { return 7, errors.New("bad") }

func g() (a int, err error) {
	defer func() { fmt.Println("deferred sees", a, err) }()
	return two()
}
func h() (a int, err error) {
	f := func() int { return a * 10 }
	defer func() { fmt.Println("f", f()) }()
	return two()
}
func single() (a int) {
	f := func() int { return a * 10 }
	defer func() { fmt.Println("f", f()) }()
	return 5
}
func conv() (e any, err error) {
	defer func() { fmt.Println(e, err) }()
	return two()
}

func main() {
	fmt.Println(g())
	fmt.Println(h())
	fmt.Println(single())
	fmt.Println(conv())
}
