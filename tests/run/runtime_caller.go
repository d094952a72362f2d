// run -gcflags=-l
// runtime.Caller, Callers and FuncForPC name functions and lines: plain, methods, closures, deferred.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct{}

func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip + 1)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", file[strings.LastIndex(file, "/")+1:], ":", line, " ", ok)
}

func (T) value() string    { return where(0) }
func (*T) pointer() string { return where(0) }

func outer() string { return inner() }

func inner() string {
	return where(0) + " < " + where(1) + " < " + where(2)
}

func stack() {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Println(" ", f.Function, f.Line)
		}
		if !more {
			break
		}
	}
}

func three() { two() }
func two()   { one() }
func one() {
	func() {
		stack()
	}()
}

var global = where(0)

func init() { fmt.Println(where(0)) }

func main() {
	fmt.Println(where(0))
	fmt.Println(T{}.value(), (&T{}).pointer())
	fmt.Println(outer())
	f := func() string {
		return func() string { return where(0) }() + " " +
			where(0)
	}
	fmt.Println(f())
	three()
	defer func() {
		recover()
		fmt.Println(where(0))
	}()
	fmt.Println(strings.HasPrefix(global, "main.init"))
	_, _, _, ok := runtime.Caller(1000)
	fmt.Println(ok, runtime.FuncForPC(0) == nil)
	panic(1)
}
