// run
// Type sets: unions, ~, intersections of embedded constraints, methods beside types, comparable.
package main

import "fmt"

type signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
type integer interface{ signed | unsigned }
type float interface{ ~float32 | ~float64 }
type number interface {
	integer | float | ~complex64 | ~complex128
}

// narrow is what both have: int and int64 with their named types.
type narrow interface {
	signed
	~int | ~int64 | ~uint
}

type named interface {
	~int | ~string
	Name() string
}

type small int

func (s small) Name() string { return fmt.Sprintf("small(%d)", int(s)) }

type word string

func (w word) Name() string { return "word(" + string(w) + ")" }

func sum[T number](v ...T) (s T) {
	for _, x := range v {
		s += x
	}
	return
}

func half[T narrow](x T) T { return x / 2 }

func gcd[T integer](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func mean[T integer | float](v []T) float64 { return float64(sum(v...)) / float64(len(v)) }

func names[T named](v ...T) (s []string) {
	for _, x := range v {
		s = append(s, x.Name())
	}
	return
}

func bigger[T named](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func count[T comparable](v []T, x T) (n int) {
	for _, e := range v {
		if e == x {
			n++
		}
	}
	return
}

type point struct{ x, y int }

// Only exact int, not its named types.
func exact[T int | string](x T) string { return fmt.Sprintf("%T=%v", x, x) }

// An inline constraint is the same as one in an interface.
func inline[T ~[]byte | ~string](x T) int { return len(x) }

// bits has an intersection that leaves one type.
func bits[T interface {
	~uint8 | ~uint16
	~uint16 | ~uint32
}](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum[int8](100, 27, 1), sum(1i, 2), sum[complex64]())
	fmt.Println(half(7), half(int64(-7)), half(small(9)))
	fmt.Println(gcd(12, 18), gcd[uint8](200, 75), gcd(small(21), 14), gcd[uintptr](1<<40, 1<<20*3))
	fmt.Println(mean([]int{1, 2, 4}), mean([]float32{0.5, 1}), mean([]small{1, 2}))
	fmt.Println(names(small(1), 2, 3), names(word("a"), "b"))
	fmt.Println(bigger(small(3), 2).Name(), bigger(word("a"), "b").Name())
	fmt.Println(count([]int{1, 2, 1}, 1), count([]point{{1, 2}, {1, 2}, {2, 1}}, point{1, 2}),
		count([]any{1, "1", 1.0, int8(1)}, 1), count([][2]string{{"a"}, {"a", ""}}, [2]string{"a"}))
	fmt.Println(exact(1), exact("x"), inline("héllo"), inline([]byte{1, 2}), inline(word("abc")))
	type flags uint16
	fmt.Println(bits(uint16(0xf0f1)), bits(flags(7)))
}
