// run
// A nil pointer in an interface is not a nil interface; calls on nil interfaces and nil pointers.
package main

import (
	"errors"
	"fmt"
)

type problem struct{ code int }

func (p *problem) Error() string {
	if p == nil {
		return "no problem"
	}
	return fmt.Sprint("problem ", p.code)
}

type value struct{ n int }

func (v value) Error() string { return fmt.Sprint("value ", v.n) }

func bad(fail bool) error {
	var p *problem
	if fail {
		p = &problem{1}
	}
	return p
}

func good(fail bool) error {
	if fail {
		return &problem{2}
	}
	return nil
}

//go:noinline
func message(e error) string { return e.Error() } // not a call of known type

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	fmt.Println(bad(true), bad(false), bad(false) == nil, bad(false) != nil)
	fmt.Println(good(true), good(false), good(false) == nil)
	var e error
	try(func() { fmt.Println(e.Error()) })
	var v *value
	e = v
	try(func() { fmt.Println(message(e)) })
	fmt.Println(e == (*value)(nil), e == error((*value)(nil)), e == nil)
	var a any = e
	_, isErr := a.(error)
	p, isValue := a.(*value)
	fmt.Println(a == nil, isErr, isValue, p == nil)
	a = (error)(nil)
	fmt.Println(a == nil)
	var fn func()
	a = fn
	fmt.Println(a == nil, fn == nil)
	var m map[string]int
	var s []int
	for _, x := range []any{m, s, fn, v, e, nil, (*int)(nil)} {
		fmt.Print(x == nil, " ")
	}
	fmt.Println()
	try(func() { fn() })
	try(func() { v.n = 1 })
	try(func() { panic(e) })
	try(func() { panic(errors.New("plain")) })
	type iface interface{ m() }
	var i iface
	var j iface = i
	fmt.Println(i == j, i == nil, any(i) == nil)
	try(func() { i.m() })
	f := func() (err error) { return }
	fmt.Println(f() == nil)
}
