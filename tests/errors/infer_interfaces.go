// errorcheck

// An interface is not inferred from types that implement it; methods of constraints are matched.
package p
type S interface{ String() string }
type L[T any] struct{ x T }
func (L[T]) Get() T { var z T; return z }
type G[T any] interface{ Get() T }
type H[T any] interface{ Get() T; Put(T) }
func t2[T any](a, b T) T { return a }
func t3[T, E any](a, b func() T, c E) T { return a() }
func t4[T any](a, b G[T]) T { return a.Get() }
func t5[T any](a G[T], b T) {}
func t6[T any](b T, a G[T]) {}
func t7[T any](b G[T], a interface{ Get() T }) {}
func t8[T interface{ Get() E }, E any](b T, e E) {}
func t9[T G[E], E any](b, c T, e E) {}
func t11[S ~[]E, E any](s S, t S) E { return s[0] }
func t12[A any](f func(A), a A) {}
func t13[A any, F func(A)](f F, a A) {}
type SlA []any
func main() {
	var lit interface{ String() string }; var s S; var g G[int]; var h H[int]; var l L[int]; var a any; var lg interface{ Get() int }
	t2(lit, s)
	t2(s, lit)
	t2(g, l) // ERROR "in call to t2, type L\[int\] of l does not match inferred type G\[int\] for T"
	t2(l, g) // ERROR "in call to t2, type G\[int\] of g does not match inferred type L\[int\] for T"
	t2(g, lg)
	t2(lg, g)
	t2(h, g) // ERROR "in call to t2, type G\[int\] of g does not match inferred type H\[int\] for T"
	t4(g, l)
	t4(l, l)
	t4(l, h)
	t5(l, 1)
	t5(l, a) // ERROR "in call to t5, type any of a does not match inferred type int for T"
	t5(L[any]{}, 1)
	t5(L[any]{}, l) // ERROR "in call to t5, type L\[int\] of l does not match inferred type any for T"
	t6(1, l)
	t6(1, L[any]{})
	t6(a, l) // ERROR "in call to t6, type L\[int\] of l does not match inferred type G\[any\] for G\[T\]"
	t6(1.5, l) // ERROR "cannot use 1\.5 \(untyped float constant\) as int value in argument to t6 \(truncated\)"
	t7(l, l)
	t7(g, lg)
	t7(h, l)
	t8(l, 1)
	t8(g, 1)
	t8(L[any]{}, 1)
	t8(L[any]{}, a)
	t8(l, a) // ERROR "in call to t8, T \(type L\[int\]\) does not satisfy interface\{Get\(\) E\} \(wrong type for method Get\)"
	t9(l, l, 1)
	t9(g, g, 1)
	t9(g, l, 1) // ERROR "in call to t9, type L\[int\] of l does not match inferred type G\[int\] for T"
	t9[G[int]](g, l, 1)
	t11([]any{}, SlA{})
	t11(SlA{}, []any{})
	t12(func(any) {}, 1)
	t12(func(any) {}, l) // ERROR "in call to t12, type L\[int\] of l does not match inferred type any for A"
	t12(func(S) {}, l) // ERROR "in call to t12, type L\[int\] of l does not match inferred type S for A"
	t13(func(any) {}, l) // ERROR "in call to t13, F \(type func\(any\)\) does not satisfy func\(A\)"
	t13(func(any) {}, 1)
	t2[any](1, "a")
	t2(any(1), 1)
	t2(1, any(1))
	t2(error(nil), nil)
	t2(struct{ a any }{}, struct{ a int }{}) // ERROR "in call to t2, type struct\{a int\} of struct\{a int\}\{\} does not match inferred type struct\{a any\} for T"
	t2([]any{}, []int{}) // ERROR "in call to t2, type \[\]int of \[\]int\{\} does not match inferred type \[\]any for T"
	t2(func(any) {}, func(int) {}) // ERROR "in call to t2, type func\(int\) of func\(int\) \{\} does not match inferred type func\(any\) for T"
}
