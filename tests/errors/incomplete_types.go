// errorcheck

// Values of types that are still being declared, and generic types that contain themselves.
package p

import "unsafe"

type T1 [unsafe.Sizeof(T1(42))]int // ERROR "invalid recursive type: T1 refers to itself"

func f2() T2

type T2 [unsafe.Sizeof(f2())]int // ERROR "invalid recursive type: T2 refers to itself"

func f4() <-chan T4

type T4 [unsafe.Sizeof(<-f4())]int // ERROR "invalid recursive type: T4 refers to itself"

func f5() *T5

type T5 [unsafe.Sizeof(*f5())]int // ERROR "invalid recursive type: T5 refers to itself"
type T8 struct { // ERROR "invalid recursive type T8.*T8 refers to T9.*T9 refers to T8"
	f T9
}
type T9 [unsafe.Sizeof(new(T8).f)]int
type T11 [unsafe.Sizeof(new(T11)[:])]int // ERROR "invalid recursive type: T11 refers to itself"
type T13 [unsafe.Sizeof(new(T13)[42])]int // ERROR "invalid recursive type: T13 refers to itself"
type I1 interface { // ERROR "invalid recursive type: I1 refers to itself"
	m() [unsafe.Sizeof(I1.m)]int
}

var _ = I1.m

type (
	N[P any] M[P] // ERROR "invalid recursive type M.*M refers to N.*N refers to M"
	M[P any] N[P]
)
type (
	A[P any] B[P] // ERROR "invalid recursive type B.*B refers to C.*C refers to A.*A refers to B"
	B[P any] C[P]
	C[P any] A[P]
)
type (
	N1[P any] *M1[P]
	M1[P any] *N1[P]
)
type G[P any] struct {
	G[P] // ERROR "invalid recursive type: G refers to itself"
}

func _[P any]() {
	_ = unsafe.Sizeof(G[P]{})
	_ = unsafe.Sizeof(struct{ G[int] }{})
}

type L[P any] [10]L[*P] // ERROR "invalid recursive type: L refers to itself"

var _ L[int]

func missing[P any](P) // ERROR "generic function is missing function body"
func (A2[P]) alsoMissing()

type A2[P any] int
type S struct { // ERROR "invalid recursive type: S refers to itself"
	x interface{ S }
}
