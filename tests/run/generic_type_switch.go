// run
// Type switches and assertions on values of type parameters, with cases that are type parameters: duplicates after
// instantiation take the first, and interfaces match what implements them.
package main

import (
	"errors"
	"fmt"
)

func name[T any](x T) string {
	switch v := any(x).(type) {
	case nil:
		return "nil"
	case int, uint:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string " + v
	case []T:
		return "impossible"
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	case func() T:
		return fmt.Sprint("func ", v())
	case *T:
		return "impossible too"
	case interface{ Get() T }:
		return "getter of itself"
	}
	return fmt.Sprintf("other %T", x)
}

// Two cases may become one type: the first wins.
func two[A, B any](x any) string {
	switch x := x.(type) {
	case A:
		return fmt.Sprintf("A %v", x)
	case B:
		return fmt.Sprintf("B %v", x)
	case []A:
		return fmt.Sprintf("[]A %d", len(x))
	case map[string]B, []B:
		return fmt.Sprintf("map or []B %T", x)
	case func(A) B:
		var a A
		return fmt.Sprintf("func %v", x(a))
	case chan<- A, <-chan B:
		return fmt.Sprintf("%T", x)
	}
	return "none"
}

func is[T any](x any) bool { _, ok := x.(T); return ok }

func must[T any](x any) (v T, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = e.(error)
		}
	}()
	return x.(T), nil
}

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°", float64(c)) }

type self struct{ n int }

func (s self) Get() self { return s }

func size[T int8 | int16 | int32 | string | []byte](x T) int {
	switch any(*new(T)).(type) {
	case int8:
		return 1
	case int16:
		return 2
	case string, []byte:
		return len(fmt.Sprintf("%s", any(x)))
	}
	return 4
}

// fast has its own way for some types, and must convert back.
func fast[T ~int | ~string](a, b T) T {
	switch x := any(&a).(type) {
	case *int:
		*x *= 10
	case *string:
		*x += "|"
	default:
		return b
	}
	return a + b
}

type box[T any] struct{ v T }

func unbox[T any](x any) (v T, depth int) {
	for {
		switch b := x.(type) {
		case box[any]:
			x = b.v
		case box[T]:
			return b.v, depth + 1
		case T:
			return b, depth
		default:
			return v, -1
		}
		depth++
	}
}

type code int

func main() {
	fmt.Println(name(1), name(uint(2)), name("s"), name(errors.New("e")), name(celsius(3)), name(self{}), name(2.5))
	fmt.Println(name[any](nil), name[any](3), name[error](nil), name([]int{1}), name(code(1)), name[any](func() any { return 5 }))
	fmt.Println(two[int, string](1), two[int, string]("x"), two[int, int](1), two[int, string]([]int{1}), two[int, string]([]string{}),
		two[int, string](map[string]string{}), two[int, string](map[string]int{}), two[int, int]([]int{}))
	fmt.Println(two[int, string](func(int) string { return "f" }), two[any, int](3), two[int, any]("y"), two[fmt.Stringer, error](celsius(1)),
		two[error, fmt.Stringer](celsius(2)), two[int, int](make(chan<- int)), two[int, bool](make(<-chan bool)), two[int, error](nil))
	fmt.Println(is[int](1), is[int](code(1)), is[code](code(1)), is[any](nil), is[any](1), is[fmt.Stringer](celsius(1)), is[[]int]([]int(nil)),
		is[box[int]](box[int]{}), is[box[int]](box[code]{}), is[interface{ Get() self }](self{}))
	fmt.Println(must[int]("x"))
	fmt.Println(must[fmt.Stringer](1))
	fmt.Println(must[box[string]](box[int]{}))
	fmt.Println(must[error](nil))
	fmt.Println(must[celsius](celsius(1)))
	fmt.Println(size(int8(1)), size(int16(1)), size(int32(1)), size("four"), size([]byte("xyz")))
	fmt.Println(fast(1, 2), fast("a", "b"), fast(code(1), 2))
	fmt.Println(unbox[int](box[any]{box[any]{box[int]{7}}}))
	fmt.Println(unbox[string](box[any]{8}))
	fmt.Println(unbox[any](box[any]{9}))
}
