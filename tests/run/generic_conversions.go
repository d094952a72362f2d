// run
// Conversions between type parameters and to them: numbers, strings and byte or rune slices, named types with one
// underlying type, interfaces, pointers, slices to arrays, and constants.
package main

import (
	"fmt"
	"math"
)

type num interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}

func to[B, A num](a A) B { return B(a) }

func all[A num](a A) []any {
	return []any{int8(a), uint8(a), int16(a), uint16(a), int32(a), uint32(a), int64(a), uint64(a), float32(a), float64(a)}
}

func roundTrip[A, B num](v ...A) (lost int) {
	for _, x := range v {
		if A(B(x)) != x {
			lost++
		}
	}
	return
}

type text interface{ ~string | ~[]byte }
type runes interface{ ~string | ~[]rune }

func cast[B, A text](a A) B                             { return B(a) }
func castRunes[B, A runes](a A) B                       { return B(a) }
func fromInt[S ~string, I ~int | ~rune | ~uint8](i I) S { return S(rune(i)) }
func join[T text](parts ...T) T {
	var b []byte
	for _, p := range parts {
		b = append(b, p...)
		b = append(b, ',')
	}
	return T(b)
}

type bytes []byte
type word string
type celsius float64
type kelvin float64

func rename[B, A ~struct{ X, Y int }](a A) B { return B(a) }

type point struct{ X, Y int }
type size struct{ X, Y int }

func asPtr[P ~*T, T any](v T) P                 { return P(&v) }
func asSlice[S ~[]E, E any](v []E) S            { return S(v) }
func asArray[E any](v []E) [2]E                 { return [2]E(v) }
func asArrayPtr[E any](v []E) *[2]E             { return (*[2]E)(v) }
func asFunc[F ~func(T) T, T any](f func(T) T) F { return F(f) }
func asChan[C ~<-chan T, T any](c chan T) C     { return C(c) }
func asAny[T any](v T) (any, fmt.Stringer)      { s, _ := any(v).(fmt.Stringer); return any(v), s }
func asIface[I any, T interface {
	*U
	fmt.Stringer
}, U any](p T) I { return any(p).(I) }

func (w *word) String() string   { return "word " + string(*w) }
func (c celsius) String() string { return fmt.Sprintf("%g°C", float64(c)) }

func constants[T num]() []T { return []T{100, 'a', 3.0, 1 << 6, T(7) / 2} }

func scale[T ~float32 | ~float64, I ~int | ~uint8](f T, i I) T { return f*T(i) + T(int(f)) }

func main() {
	fmt.Println(all(-1)...)
	fmt.Println(all(uint16(0xff80))...)
	fmt.Println(all(3.99)...)
	fmt.Println(all(int64(1<<40 + 3))...)
	fmt.Println(to[int8](130), to[uint8](int8(-1)), to[celsius](kelvin(3)), to[float32](1<<24+1), to[int](float32(-2.7)), to[uint64](math.MaxInt64), to[int16](uint32(1<<31)))
	fmt.Println(roundTrip[int, float32](1, 1<<24+1, -5), roundTrip[int, uint8](1, 256, -1), roundTrip[uint64, float64](1<<53+1, 1<<63), roundTrip[float64, int](1, 1.5))
	fmt.Println(cast[string](bytes("abc")), cast[bytes]("de"), cast[word]("w"), cast[word](bytes("x")) == "x", cast[[]byte](word("y")))
	b := bytes("own")
	s := cast[string](b)
	b[0] = 'X'
	fmt.Println(s, string(b), castRunes[[]rune]("héy"), castRunes[string]([]rune{0x4e16, -1, 'z'}), castRunes[word]("same"))
	fmt.Println(fromInt[string](65), fromInt[word]('é'), fromInt[string](uint8(200)), join("a", "b"), join(bytes("c"), bytes("d")), join[word]())
	fmt.Printf("%T %v\n", rename[size](point{1, 2}), rename[struct{ X, Y int }](size{3, 4}))
	type intPtr *int
	fmt.Println(*asPtr[intPtr](5), asSlice[bytes]([]byte{1}), asArray([]string{"p", "q", "r"}), *asArrayPtr([]int{8, 9}))
	type endo func(string) string
	type source <-chan bool
	c := make(chan bool, 1)
	c <- true
	fmt.Println(asFunc[endo](func(s string) string { return s + s })("ab"), <-asChan[source](c))
	fmt.Println(asAny(celsius(2)))
	fmt.Println(asAny(kelvin(2)))
	w := word("z")
	fmt.Println(asIface[fmt.Stringer](&w), constants[int8](), constants[float32](), constants[celsius]())
	fmt.Println(scale(1.5, 3), scale(celsius(2.75), uint8(2)), scale(float32(0.1), 3))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(asArray([]int{1}))
}
