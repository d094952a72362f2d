// errorcheck
// What cannot be inferred is reported at the call's parenthesis, what an argument contradicts at the argument.
package main

func nothing[T any]()                           {}
func key[M ~map[K]V, K comparable, V any](m M)  {}
func sorted[S ~[]E, E any](s S, f func(a, b E)) {}
func two[T any](a, b T)                         {}

var value func([]int) = key // ERROR "infer_where.go:10:25: M \(type \[]int\) does not satisfy ~map\[K]V"

func main() {
	nothing( // ERROR "infer_where.go:13:9: in call to nothing, cannot infer T \(declared at .*infer_where.go:5:14\)"
	)
	key( // ERROR "infer_where.go:15:5: in call to key, M \(type \[]int\) does not satisfy ~map\[K]V"
		[]int{},
	)
	sorted([]int{}, func(a, b string) {}) // ERROR "infer_where.go:18:8: in call to sorted, S \(type \[]int\) does not satisfy ~\[]E"
	two(
		1,
		"x", // ERROR "mismatched types untyped int and untyped string \(cannot infer T\)"
	)
}
