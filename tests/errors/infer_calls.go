// errorcheck

// Inference from arguments that disagree.
package p
type S interface{ String() string }
type S2 interface{ S; Foo() }
type My int
func (My) String() string { return "" }
type Sl []int
type L[T any] struct{ x T }
func (L[T]) Get() T { var z T; return z }
type G[T any] interface{ Get() T }
func t2[T any](a, b T) T { return a }
func t3[T any](a []T, b T) T { return b }
func t4[T any](a map[string]T, b ...T) T { return a[""] }
func t5[K comparable, V any](m map[K]V, k K, v V) {}
func tg[T any](g G[T]) T { return g.Get() }
func ts[S ~[]E, E any](s S, e E) E { return e }
func tf[A, B any](a A, f func(A) B) B { return f(a) }
func main() {
	var a any; var i int; var s S; var m My; var s2 S2; var sl Sl; var e error
	t2(a, i) // ERROR "in call to t2, type int of i does not match inferred type any for T"
	t2(i, a) // ERROR "in call to t2, type any of a does not match inferred type int for T"
	t2(s, m) // ERROR "in call to t2, type My of m does not match inferred type S for T"
	t2(m, s) // ERROR "in call to t2, type S of s does not match inferred type My for T"
	t2(s2, s) // ERROR "in call to t2, type S of s does not match inferred type S2 for T"
	t2(s, s2) // ERROR "in call to t2, type S2 of s2 does not match inferred type S for T"
	t2(e, s) // ERROR "in call to t2, type S of s does not match inferred type error for T"
	t2(sl, []int{})
	t2([]int{}, sl)
	t3([]any{}, i) // ERROR "in call to t3, type int of i does not match inferred type any for T"
	t3([]int{}, a) // ERROR "in call to t3, type any of a does not match inferred type int for T"
	t3([]S{}, m) // ERROR "in call to t3, type My of m does not match inferred type S for T"
	t3([]S{}, s2) // ERROR "in call to t3, type S2 of s2 does not match inferred type S for T"
	t3([]My{}, s) // ERROR "in call to t3, type S of s does not match inferred type My for T"
	t3([]any{}, 1)
	t3([]float64{}, 1)
	t3([]int{}, 1.5) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to t3 \(truncated\)"
	t3(nil, 1)
	t3([]Sl{}, []int{})
	t3([][]int{}, sl) // ERROR "cannot use \[\]\[\]int\{\} \(value of type \[\]\[\]int\) as \[\]Sl value in argument to t3"
	t4(map[string]any{}, 1, "a", nil)
	t4(map[string]S{}, m, s2) // ERROR "in call to t4, type My of m does not match inferred type S for T"
	t4(nil, m, s2) // ERROR "in call to t4, type S2 of s2 does not match inferred type My for T"
	t4(nil, s, m) // ERROR "in call to t4, type My of m does not match inferred type S for T"
	t5(map[any]any{}, 1, 2)
	t5(map[S]any{}, m, i) // ERROR "in call to t5, type My of m does not match inferred type S for K"
	tg(L[int]{})
	tg(&L[int]{})
	tg[int](L[string]{}) // ERROR "cannot use L\[string\]\{\} \(value of struct type L\[string\]\) as G\[int\] value in argument to tg\[int\]: L\[string\] does not implement G\[int\] \(wrong type for method Get\)"
	tg(L[int].Get) // ERROR "in call to tg, type func\(L\[int\]\) int of L\[int\]\.Get does not match G\[T\] \(cannot infer T\)"
	ts([]any{}, 1)
	ts([]any{}, i) // ERROR "in call to ts, S \(type \[\]any\) does not satisfy ~\[\]E"
	ts(sl, 1.0)
	ts(sl, a) // ERROR "in call to ts, S \(type Sl\) does not satisfy ~\[\]E"
	tf(1, func(x any) int { return 0 })
	tf(m, func(x S) int { return 0 }) // ERROR "in call to tf, type func\(x S\) int of func\(x S\) int \{…\} does not match inferred type func\(My\) B for func\(A\) B"
	tf(s, func(x My) int { return 0 }) // ERROR "in call to tf, type func\(x My\) int of func\(x My\) int \{…\} does not match inferred type func\(S\) B for func\(A\) B"
	tf(1, func(x float64) int { return 0 })
	tf("a", func(x int) int { return 0 }) // ERROR "cannot use .a. \(untyped string constant\) as int value in argument to tf"
	t2(1, 'a')
	t2(1, 2.5)
	t2(1, "a") // ERROR "in call to t2, mismatched types untyped int and untyped string \(cannot infer T\)"
	t2(nil, 1) // ERROR "cannot use nil as int value in argument to t2"
	t2(nil, nil) // ERROR "in call to t2, cannot infer T"
	t2(func(){}, nil)
	t2(nil, func(){})
	var c chan int; var rc <-chan int; var sc chan<- int
	t2(c, rc)
	t2(rc, c)
	t2(rc, sc) // ERROR "cannot use rc \(variable of type <-chan int\) as chan<- int value in argument to t2"
	t2(t2, t2) // ERROR "in call to t2, cannot infer T"
	t2(t2[int], t2)
	t2(tg, func(G[int]) int { return 1 })
	tf(1, t2) // ERROR "in call to tf, type func\[T any\]\(a T, b T\) T of t2 does not match func\(A\) B \(cannot infer A, B, and T\)"
	tf(1, func(x int) func(int) { return nil })
	tf(L[int]{}, tg) // ERROR "in call to tf, type func\[T any\]\(g G\[T\]\) T of tg does not match inferred type func\(L\[int\]\) B for func\(A\) B"
	tf(L[int]{}, tg[int]) // ERROR "in call to tf, type func\(g G\[int\]\) int of tg\[int\] does not match inferred type func\(L\[int\]\) B for func\(A\) B"
	_ = []func(int, int) int{t2, t3, tf} // ERROR "cannot use generic function t2 without instantiation" "cannot use generic function t3 without instantiation" "cannot use generic function tf without instantiation"
	var f func(int, int) int = t2 // ERROR "declared and not used: f"
	var f3 func([]string, string) string = t3 // ERROR "declared and not used: f3"
	f = t2[string] // ERROR "cannot use t2\[string\] \(value of type func\(a string, b string\) string\) as func\(int, int\) int value in assignment"
}
