// run
// Legal code that looks odd: empty statements, blank methods, shadowed builtins, labels alone, deep parentheses.
package main

import (
	. "fmt"
	str "strings"
)

type (
	_ int
	T struct{ _, _ int }
)

func (T) _()           {}
func _()               {}
func (_ T) m(_ int, _ string) (_ int) { return }
func init()            {}
func init()            {}

var _, _ = 1, 2
var f = func() func() func() int { return func() func() int { return func() int { return 42 } } }

const (
	A, B = iota, -iota
	C, D
)

type E struct {
	*E
	int
	string
}

func variadic(...int) {}
func π(ñ float64) (größe float64) { größe = ñ * 3; return }

func main() {
	;;
	{
		{
		}
	}
	if true {
	} else {
	}
	for range 0 {
	}
	switch {
	}
	switch ((1)) {
	case (1):
	}
unused:
	for {
		break unused
	}
	variadic()
	Println(str.ToUpper("dot import"), f()()(), ((((1 + 2))) * 3), (*(&struct{ x int }{5})).x)
	Println(T{}.m(1, ""), A, B, C, D, π(2), -(-(-1)), !!true, ^^5, - -3, +-+4)
	e := E{int: 5, string: "s"}
	e.E = &e
	Println(e.E.E.E.int, e.E.string)
	len := func(x int) int { return x * 2 }
	true := false
	Println(len(4), true, !true)
	var x interface{} = func() {}
	switch y := x.(type) {
	case func():
		y()
	}
	var a [2][0][3]int
	Println(a, struct{}{}, [...]struct{}{{}, {}}, map[struct{}]struct{}{{}: {}})
	for i, i2 := 0, 0; i < 2; i, i2 = i+1, i2+2 {
		Print(i, i2, ";")
	}
	func() { defer func() { recover() }(); var p *int; *p = 1 }()
	var s = []func(){func() { Print("zero ") }, 3: func() { Println("three") }}
	s[0]()
	s[3]()
	go1 := "not a keyword"
	Println(go1[len(1):][:3], "a"[0:1][0], []int{1, 2, 3}[1:][1], [](func())(nil) == nil, (func())(nil) == nil, (*int)(nil) == nil, 'a', "\u00e9", `\n`)
	if v, ok := x.(int); !ok && v == 0 {
		goto end
	}
	Println("not reached")
end:
}
