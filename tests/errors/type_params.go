// errorcheck

// Type parameters: declarations, constraints, inference, operations.
package p

type Number interface{ ~int | ~float64 }
type Stringer interface{ String() string }
type G[T any] struct{ v T }
type P[K comparable, V any] struct{}

func F[T Number](x T) T          { return x }
func H[K comparable, V any](m map[K]V) {}
func S[T Stringer](x T)          {}
func Two[A, B any](a A) (b B)    { return }

var a = F("x") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
var b = F[string] // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
var c = F[string]("x") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
var d G // ERROR "cannot use generic type G\[T any\] without instantiation"
var e G[int, string] // ERROR "too many type arguments for type G: have 2, want 1"
var f P[int] // ERROR "not enough type arguments for type P: have 1, want 2"
var g P[func(), int] // ERROR "func\(\) does not satisfy comparable"
var h = H(1) // ERROR "H\(1\) \(no value\) used as value" "in call to H, cannot infer K"
var i = Two(1) // ERROR "in call to Two, cannot infer B"
var j = F // ERROR "cannot use generic function F without instantiation"
var k = S(3) // ERROR "S\(3\) \(no value\) used as value" "int does not satisfy Stringer \(missing method String\)"
var l Number // ERROR "cannot use type Number outside a type constraint: interface contains type constraints"
var m int[string] // ERROR "invalid operation: int\[string\] \(int is not a generic type\)"
var n = H[func()] // ERROR "cannot infer V"
var o = F[int, int](3) // ERROR "got 2 type arguments but want 1"
var q = F(1, 2) // ERROR "too many arguments in call to F"
var r = F() // ERROR "not enough arguments in call to F"

func use() {
	F(1.5)
	F("a") // ERROR "string does not satisfy Number \(string missing in ~int \| ~float64\)"
	_ = F[int](1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to F\[int\] \(truncated\)"
	H(map[string]int{})
	var x G[int]
	x.foo() // ERROR "x\.foo undefined \(type G\[int\] has no field or method foo\)"
	_ = G{1} // ERROR "cannot use generic type G\[T any\] without instantiation"
	_ = G[int]{"a"} // ERROR "cannot use .a. \(untyped string constant\) as int value in struct literal"
	type L[T any] struct{}
	var y any = 1
	_ = y.(Number) // ERROR "cannot use type Number outside a type constraint: interface contains type constraints"
}

func bad[T any](x, y T) bool { return x == y } // ERROR "invalid operation: x == y \(incomparable types in type set\)"
func bad2[T any](x, y T) T   { return x + y } // ERROR "invalid operation: operator \+ not defined on x \(variable of type T constrained by any\)"
func bad3[T any](x T) int    { return len(x) } // ERROR "invalid argument: x \(variable of type T constrained by any\) for built-in len"
func bad4[T any](x T)        { x.Foo() } // ERROR "x\.Foo undefined \(type T has no field or method Foo\)"
func bad5[T any](x T)        { for range x {} } // ERROR "cannot range over x \(variable of type T constrained by any\): no specific type"
func bad6[T any](x T)        { x() } // ERROR "invalid operation: cannot call x \(variable of type T constrained by any\): no specific type"
func bad7[T any](x T)        { _ = x[0] } // ERROR "cannot index x \(variable of type T constrained by any\)"
func bad8[T any](x T)        { _ = *x } // ERROR "invalid operation: cannot indirect x \(variable of type T constrained by any\)"
func bad9[T any](x T)        { _ = x.(int) } // ERROR "invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)"
func bad10[T any](x T)       { switch x.(type) {} } // ERROR "cannot use type switch on type parameter value x \(variable of type T constrained by any\)"
func bad11[T Number](x T)    { _ = string(x) } // ERROR "cannot convert x \(variable of type T constrained by Number\) to type string: cannot convert float64 \(in T\) to type string"
func bad12[T Number](x T)    { x = "a"; x = 1.5; x = nil } // ERROR "cannot use .a. \(untyped string constant\) as T value in assignment" "cannot use 1\.5 \(untyped float constant\) as T value in assignment" "cannot use nil as T value in assignment"
func bad13[T any]()          { var t T = 0; _ = t } // ERROR "cannot use 0 \(untyped int constant\) as T value in variable declaration"
func bad14[T Number]() T     { const c T = 1; return c } // ERROR "invalid constant type T"
func bad15[T int | string](x T) { _ = x - x; _ = x << 1; _ = x && x; _ = !x; _ = -x } // ERROR "invalid operation: operator - not defined on x \(variable of type T constrained by int \| string\)" "invalid operation: shifted operand x \(variable of type T constrained by int \| string\) must be integer" "invalid operation: operator && not defined on x \(variable of type T constrained by int \| string\)" "invalid operation: operator ! not defined on x \(variable of type T constrained by int \| string\)"
func bad16[T []int | map[int]int](x T) { _ = x[0]; _ = x[1:] ; for range x {} } // ERROR "cannot index x \(variable of type T constrained by \[\]int \| map\[int\]int\)" "cannot slice x \(variable of type T constrained by \[\]int \| map\[int\]int\): \[\]int and map\[int\]int have different underlying types" "cannot range over x \(variable of type T constrained by \[\]int \| map\[int\]int\): \[\]int and map\[int\]int have different underlying types"
func bad17[T any, T any](x T) {} // ERROR "T redeclared in this block"
func bad18[T any](T int) {} // ERROR "T redeclared in this block"
func bad19[T T2](x T) {} // ERROR "undefined: T2"
func bad20[A any, B A](b B) {} // ERROR "cannot use a type parameter as constraint"
func bad21[T interface{ m() } | int]() {} // ERROR "cannot use interface\{m\(\)\} in union \(interface\{m\(\)\} contains methods\)"
func bad22[T comparable | int]() {} // ERROR "cannot use comparable in union"
func bad23[T int | ~int]() {} // ERROR "overlapping terms ~int and int"
type MyInt int
func bad24[T ~MyInt]() {} // ERROR "invalid use of ~ \(underlying type of MyInt is int\)"
func bad25[T ~error]() {} // ERROR "invalid use of ~ \(error is an interface\)"
type R[T any] T // ERROR "cannot use a type parameter as RHS in type declaration"
type R2[T any] interface{ T } // ERROR "term cannot be a type parameter"
func (g G) m2() {} // ERROR "cannot use generic type G\[T any\] without instantiation"
func (g *G[A, B]) m3() {} // ERROR "receiver declares 2 type parameters, but receiver base type declares 1"
func _[T any]() { _ = T.foo } // ERROR "T\.foo undefined \(type T has no field or method foo\)"
func init[T any]() {} // ERROR "func init must have no type parameters"
func main[T any]() {}
