// run
// recover stops a panic only when a deferred function calls it directly; values of every type; nil; re-panic.
package main

import (
	"errors"
	"fmt"
)

func try(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}

func helper() any { return recover() }

func viaHelper() (r any) {
	defer func() { r = recover() }()
	defer func() {
		if h := helper(); h != nil {
			fmt.Println("helper must not recover", h)
		}
	}()
	panic("deep")
}

func nestedLiteral() (r any) {
	defer func() { r = recover() }()
	defer func() {
		func() {
			if recover() != nil {
				fmt.Println("nested literal must not recover")
			}
		}()
	}()
	panic("nested")
}

func directDefer() {
	defer fmt.Println("after recover()")
	defer recover()
	fmt.Println("a deferred recover builtin does not stop it")
}

type rec struct{ got any }

func (r *rec) catch() { r.got = recover() }

func method() *rec {
	r := &rec{}
	func() {
		defer r.catch()
		panic("caught by method")
	}()
	return r
}

type catcher interface{ catch() }

func ifaceMethod() any {
	r := &rec{}
	func() {
		defer catcher(r).catch()
		panic("caught through interface")
	}()
	func() {
		f := r.catch
		defer f()
		if r.got == nil {
			panic("x")
		}
	}()
	return r.got
}

func repanic() {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprint("re-", r))
		}
	}()
	panic("panic")
}

func replaced() {
	defer func() { panic("second") }()
	panic("first")
}

func twice() string {
	s := ""
	for i := range 3 {
		s += fmt.Sprint(try(func() { panic(i) }))
	}
	return s
}

func continues() string {
	defer func() {}()
	func() {
		defer func() { recover() }()
		panic(1)
	}()
	return "continues after the call"
}

func main() {
	fmt.Println(recover())
	for _, v := range []any{1, "s", 2.5, errors.New("err"), []int{1}, struct{ a int }{3}, true, 'x'} {
		r := try(func() { panic(v) })
		fmt.Printf("%T %v\n", r, r)
	}
	r := try(func() { panic(nil) })
	fmt.Printf("%T %v\n", r, r)
	fmt.Println(viaHelper(), nestedLiteral(), try(directDefer), method().got)
	fmt.Println(ifaceMethod(), try(repanic), try(replaced), twice(), continues())
	fmt.Println(try(func() {
		defer func() {
			fmt.Println("inner", try(func() { panic("inside deferred") }))
		}()
		panic("outer survives")
	}))
	fmt.Println(try(func() {}), recover())
}
