// errorcheck

// Type switches.
package p

import "io"

type I interface{ M() }
type X struct{}
type Y struct{}

func (Y) M() {}

type Z struct{}

func (*Z) M() {}

func f(any) {}

func cases() {
	var e any
	var in I
	var i int
	switch e.(type) {
	case int, string:
	case int: // ERROR "duplicate case int in type switch"
	case nil:
	case nil: // ERROR "duplicate case nil in type switch"
	case []int:
	case error:
	case undefinedType: // ERROR "undefined: undefinedType"
	case 5: // ERROR "5 is not a type"
	case i: // ERROR "i \(local variable\) is not a type"
	case *int, map[string]int, func(), chan int, struct{}:
	case []int: // ERROR "duplicate case \[\]int in type switch"
	case io.Reader:
	case io.Reader: // ERROR "duplicate case io.Reader in type switch"
	}
	switch in.(type) {
	case X: // ERROR "impossible type switch case: X"
	case Y:
	case Z: // ERROR "impossible type switch case: Z"
	case *Z:
	case int: // ERROR "impossible type switch case: int"
	case I:
	case io.Reader:
	case error:
	case any:
	case nil:
	case *X: // ERROR "impossible type switch case: \*X"
	}
	switch e.(type) {
	default:
	default: // ERROR "multiple defaults \(first at ./type_switches.go:53:2\)"
	}
}

func operands() {
	var e any
	var i int
	switch i.(type) { // ERROR "i \(variable of type int\) is not an interface"
	case int:
	}
	switch nil.(type) { // ERROR "nil is not an interface"
	}
	switch cases.(type) { // ERROR "cases \(value of type func\(\)\) is not an interface"
	}
	switch undefinedV.(type) { // ERROR "undefined: undefinedV"
	case int:
	}
	switch v := undefinedV.(type) { // ERROR "undefined: undefinedV"
	case int:
		v.x() // ERROR "v.x undefined \(type int has no field or method x\)"
	}
	switch v := i.(type) { // ERROR "i \(variable of type int\) is not an interface"
	case int:
		_ = v
	}
	switch z := e; x := z.(type) {
	case int:
		_ = x
	}
}

func variables() {
	var e any
	switch x := e.(type) {
	case int:
		x = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
		_ = x + 1
	case string:
		_ = x + 1 // ERROR "invalid operation: x \+ 1 \(mismatched types string and untyped int\)"
	case int8, int16:
		_ = x + 1 // ERROR "invalid operation: x \+ 1 \(mismatched types any and untyped int\)"
		x.foo() // ERROR "x.foo undefined \(type any has no field or method foo\)"
	case nil:
		_ = x + 1 // ERROR "invalid operation: x \+ 1 \(mismatched types any and untyped int\)"
	case I:
		x.M()
		x.N() // ERROR "x.N undefined \(type I has no field or method N\)"
	default:
		_ = x.M // ERROR "x.M undefined \(type any has no field or method M\)"
	}
	switch y := e.(type) { // ERROR "y declared and not used"
	}
	switch y := e.(type) { // ERROR "y declared and not used"
	case int:
	}
	switch _ := e.(type) { // ERROR "no new variable on left side of :="
	case int:
	}
	switch e := e.(type) {
	case int:
		e++
		e = 5
		e = "" // ERROR "cannot use .. \(untyped string constant\) as int value in assignment"
	}
	switch v := e.(type) {
	case undefinedT: // ERROR "undefined: undefinedT"
		_ = v.x
	}
	switch v := e.(type) {
	case int:
		func() { _ = v }()
	}
}
