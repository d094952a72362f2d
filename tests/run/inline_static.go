// run
// Inlined calls of constants in package-level initializers are data; what they make can be changed and keeps what it is given.
package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
)

type T struct {
	s string
	p *int
	e error
}

func mk(s string, p *int) *T { return &T{s, p, nil} }
func val(s string) T         { return T{s: s} }
func pair(a, b any) [2]any   { return [2]any{a, b} }
func k(n int) int            { return n }

var A = errors.New("a")
var B error = errors.New("a")
var C any = errors.New("c")
var D = mk("d", nil)
var E = val("e")
var F = pair(1, nil)
var G = []error{errors.New("g"), A}
var H = map[string]error{"x": errors.New("h")}
var I = k(5)
var J any = k(6)
var K = (errors.New)("k")

func main() {
	runtime.GC()
	A2 := A
	D.p = new(int)
	*D.p = 7
	*D = T{"dd", new(int), errors.New("z")}
	runtime.GC()
	fmt.Println(A == B, A == A2, C, D.s, *D.p, D.e, E, F, G, H, I, J, K, errors.Is(io.EOF, io.EOF), io.EOF)
}
