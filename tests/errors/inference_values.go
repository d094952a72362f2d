// errorcheck

// Generic functions as values: the function type they are wanted as does not fit.
package p

func f1[P any](P)         {}
func f2[P any]() (x P)    { return }
func f4[P any](P, P)      {}
func f5[P any](P) []P     { return nil }
func m[P, Q any](P, Q)    {}

type Func func(int, string)

var v2 func(int) = f2 // ERROR "type func\(int\) of v2 does not match func\(\) \(x P\) \(cannot infer P\)"
var v7 func(int, string) = f4 // ERROR "inferred type func\(int, int\) for func\(P, P\) does not match type func\(int, string\) of v7"
var v8 Func = f4 // ERROR "inferred type func\(int, int\) for func\(P, P\) does not match type func\(int, string\) of v8"
var _ func() = m // ERROR "type func\(\) of _ does not match func\(P, Q\) \(cannot infer P and Q\)"

func _() (func(int, string), func(string) []int) {
	var a [1]func(string) []int
	var s struct{ f func() int }
	a[0] = f5 // ERROR "inferred type func\(string\) \[\]string for func\(P\) \[\]P does not match type func\(string\) \[\]int of a\[0\]"
	s.f = f1 // ERROR "type func\(\) int of s\.f does not match func\(P\) \(cannot infer P\)"
	s.f = f2
	v7, v2 = f4, f2 // ERROR "inferred type func\(int, int\) for func\(P, P\) does not match type func\(int, string\) of v7" "type func\(int\) of v2 does not match func\(\) \(x P\) \(cannot infer P\)"
	return f4, f5 // ERROR "inferred type func\(int, int\) for func\(P, P\) does not match type func\(int, string\) of result variable" "inferred type func\(string\) \[\]string for func\(P\) \[\]P does not match type func\(string\) \[\]int of result variable"
}

func _() (r func(int, string)) {
	r = m
	return f4 // ERROR "inferred type func\(int, int\) for func\(P, P\) does not match type func\(int, string\) of r"
}
