// errorcheck

// Selectors: fields, methods, packages.
package p

import (
	"fmt"
	"os"
	"strings"
)

type T struct {
	a     int
	Upper int
	E
}
type E struct{ e int }

func (T) m()     {}
func (*T) PM()   {}
func (E) em()    {}
func (E) Other() {}

type A1 struct{ x int }
type A2 struct{ x int }
type Amb struct {
	A1
	A2
}
type PT *T
type I interface{ Meth() }

func getT() T { return T{} }

func fields() {
	var t T
	var pt *T
	var ppt **T
	var pn PT
	var amb Amb
	t.b = 1 // ERROR "t.b undefined \(type T has no field or method b\)"
	t.A = 1 // ERROR "t.A undefined \(type T has no field or method A, but does have field a\)"
	t.upper = 1 // ERROR "t.upper undefined \(type T has no field or method upper, but does have field Upper\)"
	t.Upper = 1
	pt.a = 1
	pt.zz = 1 // ERROR "pt.zz undefined \(type \*T has no field or method zz\)"
	ppt.a = 1 // ERROR "ppt.a undefined \(type \*\*T has no field or method a\)"
	pn.a = 1
	amb.x = 1 // ERROR "ambiguous selector amb.x"
	t.e = 1
	t.E.e = 2
	t.E.f = 2 // ERROR "t.E.f undefined \(type E has no field or method f\)"
	_ = t._ // ERROR "t._ undefined \(type T has no field or method _\)"
	_ = struct{ a int }{}.b // ERROR "struct\{a int\}\{\}.b undefined \(type struct\{a int\} has no field or method b\)"
	_ = []int{}.len // ERROR "\[\]int\{\}.len undefined \(type \[\]int has no field or method len\)"
	_ = "abc".len // ERROR ".abc..len undefined \(type untyped string has no field or method len\)"
	_ = 1.5.foo // ERROR "1.5.foo undefined \(type untyped float has no field or method foo\)"
}

func methods() {
	var t T
	var pt *T
	var ppt **T
	var pn PT
	var i I
	var pi *I
	var n int
	var a any
	var err error
	t.M() // ERROR "t.M undefined \(type T has no field or method M, but does have method m\)"
	t.pm() // ERROR "t.pm undefined \(type T has no field or method pm, but does have method PM\)"
	t.PM()
	pt.PM()
	ppt.m() // ERROR "ppt.m undefined \(type \*\*T has no field or method m\)"
	pn.m() // ERROR "pn.m undefined \(type PT has no field or method m\)"
	i.Meth()
	i.meth() // ERROR "i.meth undefined \(type I has no field or method meth, but does have method Meth\)"
	i.foo() // ERROR "i.foo undefined \(type I has no field or method foo\)"
	pi.Meth() // ERROR "pi.Meth undefined \(type \*I is pointer to interface, not interface\)"
	n.foo() // ERROR "n.foo undefined \(type int has no field or method foo\)"
	n.foo = 1 // ERROR "n.foo undefined \(type int has no field or method foo\)"
	t.em()
	t.other() // ERROR "t.other undefined \(type T has no field or method other, but does have method Other\)"
	t.m = nil // ERROR "cannot assign to t.m \(neither addressable nor a map index expression\)"
	T{}.PM() // ERROR "cannot call pointer method PM on T"
	(&T{}).PM()
	getT().PM() // ERROR "cannot call pointer method PM on T"
	map[int]T{}[1].PM() // ERROR "cannot call pointer method PM on T"
	a.foo() // ERROR "a.foo undefined \(type any has no field or method foo\)"
	_ = a.(T).zz // ERROR "a.\(T\).zz undefined \(type T has no field or method zz\)"
	err.error() // ERROR "err.error undefined \(type error has no field or method error, but does have method Error\)"
	nil.foo() // ERROR "nil.foo undefined \(type untyped nil has no field or method foo\)"
	getT.foo() // ERROR "getT.foo undefined \(type func\(\) T has no field or method foo\)"
	methods().foo() // ERROR "methods\(\) \(no value\) used as value or type"
	len.foo() // ERROR "invalid use of len \(built-in\) in selector expression"
	undefinedThing.foo() // ERROR "undefined: undefinedThing"
}

func expressions() {
	_ = T.m
	_ = T.PM // ERROR "invalid method expression T.PM \(needs pointer receiver \(\*T\).PM\)"
	_ = (*T).PM
	_ = (*T).m
	_ = T.a // ERROR "T.a undefined \(type T has no method a\)"
	_ = T.zzz // ERROR "T.zzz undefined \(type T has no field or method zzz\)"
	_ = I.Meth
	_ = I.zzz // ERROR "I.zzz undefined \(type I has no field or method zzz\)"
	_ = int.foo // ERROR "int.foo undefined \(type int has no field or method foo\)"
	_ = error.Error
	_ = error.foo // ERROR "error.foo undefined \(type error has no field or method foo\)"
	_ = (T).PM // ERROR "invalid method expression T.PM \(needs pointer receiver \(\*T\).PM\)"
	_ = (**T).m // ERROR "\(\*\*T\).m undefined \(type \*\*T has no field or method m\)"
}

func packages() {
	_ = fmt.Println
	_ = fmt.println // ERROR "undefined: fmt.println \(but have Println\)"
	_ = fmt.Foo // ERROR "undefined: fmt.Foo"
	_ = fmt.foo // ERROR "undefined: fmt.foo"
	_ = fmt // ERROR "use of package fmt not in selector"
	fmt // ERROR "use of package fmt not in selector"
	fmt.Println // ERROR "fmt.Println \(value of type func\(a ...any\) \(n int, err error\)\) is not used"
	_ = os.Foo() // ERROR "undefined: os.Foo"
	_ = strings.Builder{}.zzz // ERROR "strings.Builder\{\}.zzz undefined \(type strings.Builder has no field or method zzz\)"
	os = nil // ERROR "use of package os not in selector"
	_ = os.Args.foo // ERROR "os.Args.foo undefined \(type \[\]string has no field or method foo\)"
	_ = os.Args[0].foo // ERROR "os.Args\[0\].foo undefined \(type string has no field or method foo\)"
	fmt.Println = nil // ERROR "use of package fmt not in selector" "cannot assign to fmt.Println \(neither addressable nor a map index expression\)"
	var x fmt.Foo // ERROR "undefined: fmt.Foo"
	var y fmt.Println // ERROR "fmt.Println \(value of type func\(a ...any\) \(n int, err error\)\) is not a type"
	var z fmt // ERROR "fmt \(package name\) is not a type"
	_, _, _ = x, y, z
	fmt := 1
	_ = fmt.x // ERROR "fmt.x undefined \(type int has no field or method x\)"
}
