// errorcheck

// Type assertions.
package p

type I interface{ M() }
type X struct{}
type Y struct{}

func (Y) M() {}

type Z struct{}

func (*Z) M() {}

type W struct{}

func (W) M(int) {}

type Lower struct{}

func (Lower) m() {}

func test() {
	var e any
	var in I
	var i int
	var s string
	_ = e.(int)
	_ = e.(I)
	_ = in.(X) // ERROR "impossible type assertion: in.\(X\)"
	_ = in.(Y)
	_ = in.(Z) // ERROR "impossible type assertion: in.\(Z\)"
	_ = in.(*Z)
	_ = in.(W) // ERROR "impossible type assertion: in.\(W\)"
	_ = in.(Lower) // ERROR "impossible type assertion: in.\(Lower\)"
	_ = in.(any)
	_ = in.(int) // ERROR "impossible type assertion: in.\(int\)"
	_ = in.(interface{ N() })
	_ = i.(int) // ERROR "invalid operation: i \(variable of type int\) is not an interface"
	_ = s.(string) // ERROR "invalid operation: s \(variable of type string\) is not an interface"
	_ = nil.(int) // ERROR "invalid operation: nil is not an interface"
	_ = e.(undefinedType) // ERROR "undefined: undefinedType"
	_ = e.(i) // ERROR "i \(local variable\) is not a type"
	_ = 1.(int) // ERROR "invalid operation: cannot call 1. \(untyped float constant 1\): untyped float is not a function"
	_ = test.(int) // ERROR "invalid operation: test \(value of type func\(\)\) is not an interface"
	_ = test().(int) // ERROR "test\(\) \(no value\) used as value"
	_ = X{}.(I) // ERROR "invalid operation: X\{\} \(value of struct type X\) is not an interface"
	v, ok := e.(int)
	v2, ok2, x := e.(int) // ERROR "assignment mismatch: 3 variables but 1 value"
	v, ok = in.(X) // ERROR "impossible type assertion: in.\(X\)" "cannot use in.\(X\) \(comma, ok expression of struct type X\) as int value in assignment"
	var s2 string = e.(int) // ERROR "cannot use e.\(int\) \(comma, ok expression of type int\) as string value in variable declaration"
	var b2 bool
	v, b2 = e.(string) // ERROR "cannot use e.\(string\) \(comma, ok expression of type string\) as int value in assignment"
	_, _, _, _, _, _ = v, v2, ok, ok2, x, b2
	e.(int) // ERROR "e.\(int\) \(comma, ok expression of type int\) is not used"
	e.(int) = 1 // ERROR "cannot assign to e.\(int\) \(neither addressable nor a map index expression\)"
	_ = e.(int) + "a" // ERROR "invalid operation: e.\(int\) \+ .a. \(mismatched types int and untyped string\)"
	_ = s2
}
