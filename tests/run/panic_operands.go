// run
// Operands of panics that the same function recovers lie in its frame; those that go further out, or
// are kept by whoever recovers them, must not.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type fault struct {
	code int
	why  *int
}

func (f *fault) Error() string { return fmt.Sprint("fault ", f.code, " ", *f.why) }

type other struct{ code int }

type coder interface{ Error() string }

var kept []*fault
var keptAny []any
var keptInt []*int
var flag = true

//go:noinline
func overwrite(n int) int {
	var junk [256]int
	for i := range junk {
		junk[i] = -n - i
	}
	return junk[n%256]
}

func show(name string, list ...any) {
	overwrite(7)
	fmt.Print(name)
	for _, v := range list {
		if f, ok := v.(*fault); ok && f != nil {
			fmt.Print(" ", f.code, *f.why)
		} else {
			fmt.Print(" ", v)
		}
	}
	fmt.Println()
}

// ---- that end here

//go:noinline
func counted(n int) (code int) {
	defer func() {
		if r := recover(); r != nil {
			code += r.(*fault).code + *r.(*fault).why
		}
	}()
	for i := range 10 {
		if i == n {
			x := i * 10
			panic(&fault{i, &x})
		}
	}
	return -1
}

//go:noinline
func switched(n int) (text string) {
	defer func() {
		switch e := recover().(type) {
		case nil:
			text = "nil"
		case *fault:
			text = fmt.Sprint("fault", e.code)
		case other:
			text = fmt.Sprint("other", e.code)
		case string:
			text = e
		default:
			panic(e)
		}
	}()
	switch n {
	case 0:
		panic(&fault{code: 1})
	case 1:
		panic(other{2})
	case 2:
		panic(fmt.Sprint("text", n))
	}
	return "none"
}

// ---- results

//go:noinline
func result(n int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	panic(&fault{n, &n})
}

//go:noinline
func results(n int) (f *fault, v any) {
	defer func() {
		v = recover()
		f, _ = v.(*fault)
	}()
	for {
		panic(&fault{n, new(int)})
	}
}

// ---- kept by the literal

//go:noinline
func global(n int) {
	defer func() {
		kept = append(kept, recover().(*fault))
	}()
	x := n * 2
	panic(&fault{n, &x})
}

//go:noinline
func inside(n int) {
	defer func() {
		e := recover().(*fault)
		keptInt = append(keptInt, &e.code, e.why)
	}()
	x := n * 3
	panic(&fault{n, &x})
}

//go:noinline
func captured(n int) (get func() int) {
	var e *fault
	defer func() {
		e, _ = recover().(*fault)
		get = func() int { return e.code }
	}()
	func() {
		defer func() {
			r := recover()
			panic(r)
		}()
		panic(&fault{n, &n})
	}()
	return nil
}

//go:noinline
func closure(n int) (get func() int) {
	defer func() {
		e := recover().(*fault)
		get = func() int { return e.code }
	}()
	panic(&fault{n, nil})
}

//go:noinline
func sent(n int, c chan any) {
	defer func() {
		r := recover()
		go func() { c <- r }()
	}()
	panic(&fault{n, &n})
}

// ---- raised again

//go:noinline
func again(n int) {
	defer func() {
		r := recover()
		if e, ok := r.(other); ok {
			keptAny = append(keptAny, e)
			return
		}
		panic(r)
	}()
	panic(&fault{n, &n})
}

//go:noinline
func againIfNot(n int) (code int) {
	defer func() {
		r := recover()
		e, ok := r.(*fault)
		if !ok {
			panic(r)
		}
		code = e.code
	}()
	if n > 5 {
		panic(&other{n})
	}
	panic(&fault{n, &n})
}

//go:noinline
func wrongOk(n int) (code int) {
	defer func() {
		r := recover()
		e, ok := r.(*fault)
		ok = ok && n > 5
		if !ok {
			panic(r)
		}
		code = e.code
	}()
	panic(&fault{n, &n})
}

//go:noinline
func interfaceFirst(n int) {
	defer func() {
		switch e := recover().(type) {
		case coder:
			keptAny = append(keptAny, e)
		case *fault:
			panic("not reached")
		}
	}()
	panic(&fault{n, &n})
}

//go:noinline
func shadowed(n int) {
	defer func() {
		r := recover()
		if _, ok := r.(*fault); ok {
			{
				r := r
				keptAny = append(keptAny, r)
			}
		} else {
			panic(r)
		}
	}()
	panic(&fault{n, &n})
}

// ---- not surely recovered here

//go:noinline
func ifFlag(n int) {
	defer func() {
		if !flag {
			recover()
		}
	}()
	panic(&fault{n, &n})
}

//go:noinline
func lazily(n int) {
	defer func() {
		if !flag && recover() != nil {
			println("no")
		}
	}()
	panic(&fault{n, &n})
}

//go:noinline
func leaves(n int) {
	defer func() {
		if flag {
			return
		}
		recover()
	}()
	panic(&fault{n, &n})
}

//go:noinline
func registersLate(n int) {
	if flag {
		panic(&fault{n, &n})
	}
	defer func() { recover() }()
	panic(&fault{n, &n})
}

//go:noinline
func registersPerhaps(n int) {
	if !flag {
		defer func() { recover() }()
	}
	panic(&fault{n, &n})
}

//go:noinline
func jumps(n int) {
	if flag {
		goto done
	}
	defer func() { recover() }()
done:
	panic(&fault{n, &n})
}

func helper() any { return recover() }

//go:noinline
func notDirect(n int) {
	defer func() { helper() }()
	panic(&fault{n, &n})
}

//go:noinline
func callee(n int) { panic(&fault{n, &n}) }

//go:noinline
func byCallee(n int) {
	defer func() { keptAny = append(keptAny, recover()) }()
	callee(n)
}

//go:noinline
func nested(n int) {
	defer func() { keptAny = append(keptAny, recover()) }()
	func() {
		for range 2 {
			panic(&fault{n, &n})
		}
	}()
}

// ---- others recover first

func stranger() { keptAny = append(keptAny, recover()) }

//go:noinline
func later(n int) {
	defer func() { recover() }()
	defer stranger()
	panic(&fault{n, &n})
}

//go:noinline
func laterVariable(n int) {
	f := stranger
	if !flag {
		f = nil
	}
	defer func() { recover() }()
	for range 1 {
		defer f()
	}
	panic(&fault{n, &n})
}

//go:noinline
func laterLiteral(n int) {
	defer func() { recover() }()
	if flag {
		defer func(list *[]any) { *list = append(*list, recover()) }(&keptAny)
	}
	panic(&fault{n, &n})
}

func two(yield func(int) bool) {
	if yield(1) {
		yield(2)
	}
}

//go:noinline
func laterRange(n int) {
	defer func() { recover() }()
	for i := range two {
		defer func() {
			if r := recover(); r != nil {
				keptAny = append(keptAny, r, i)
			}
		}()
	}
	panic(&fault{n, &n})
}

//go:noinline
func inRange(n int) (code int) {
	defer func() {
		r := recover()
		keptAny = append(keptAny, r)
		code = r.(*fault).code
	}()
	for i := range two {
		panic(&fault{n + i, &n})
	}
	return 0
}

// ---- replaced

//go:noinline
func replaced(n int) {
	defer func() {
		m := n + 1
		if flag {
			panic(&fault{m, &m})
		}
		recover()
	}()
	panic(&fault{n, &n})
}

//go:noinline
func exits(n int) {
	defer func() {
		if flag {
			runtime.Goexit()
		}
		recover()
	}()
	panic(&fault{n, &n})
}

//go:noinline
func recursive(n int) (sum int) {
	defer func() {
		if e, ok := recover().(*fault); ok {
			sum += e.code + *e.why
		}
	}()
	if n > 0 {
		sum = recursive(n - 1)
	}
	m := n * 7
	panic(&fault{n, &m})
}

//go:noinline
func twice(n int) (a, b *fault) {
	defer func() { a = recover().(*fault) }()
	defer func() {
		b = recover().(*fault)
		x := n + 5
		panic(&fault{n + 1, &x})
	}()
	panic(&fault{n, &n})
}

// What f's panic holds, recovered here and kept.
//
//go:noinline
func outer(f func(int), n int) (r any) {
	defer func() {
		r = recover()
		keptAny = append(keptAny, r)
	}()
	f(n)
	return nil
}

func main() {
	sum := 0
	for i := range 12 {
		sum += counted(i)
	}
	show("counted", sum, switched(0), switched(1), switched(2), switched(3))

	e1, e2 := result(1), result(2)
	overwrite(3)
	var f *fault
	show("result", e1, e2, errors.As(e1, &f), f)
	f1, v1 := results(3)
	f2, v2 := results(4)
	show("results", f1, v1, f2, v2)

	for i := range 3 {
		global(i)
		inside(i + 10)
	}
	for _, k := range kept {
		show("kept", k)
	}
	for _, k := range keptInt {
		show("inside", *k)
	}
	get, got := closure(6), captured(5)
	overwrite(1)
	show("closure", get(), got())
	c := make(chan any)
	sent(7, c)
	overwrite(1)
	show("sent", <-c)

	for i, f := range []func(int){
		again, func(n int) { againIfNot(n) }, func(n int) { againIfNot(n + 100) }, func(n int) { wrongOk(n) },
		interfaceFirst, shadowed, ifFlag, lazily, leaves, registersLate, registersPerhaps, jumps, notDirect,
		byCallee, nested, later, laterVariable, laterLiteral, laterRange, func(n int) { inRange(n) }, replaced,
	} {
		r := outer(f, i+20)
		overwrite(i)
		show(fmt.Sprint("outer ", i), r)
	}
	for _, v := range keptAny {
		if o, ok := v.(*other); ok {
			v = o.code
		}
		show("any", v)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		exits(3)
	}()
	<-done
	a, b := twice(50)
	show("twice", recursive(5), a, b)
}
