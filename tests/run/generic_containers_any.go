// run
// Containers of any: a stack, a set, a linked list with callbacks; boxing of values of every size.
package main

import "fmt"

type stack struct{ items []any }

func (s *stack) push(xs ...any) *stack { s.items = append(s.items, xs...); return s }
func (s *stack) pop() (x any, ok bool) {
	if len(s.items) == 0 {
		return nil, false
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type set map[any]struct{}

func (s set) add(xs ...any) {
	for _, x := range xs {
		s[x] = struct{}{}
	}
}

func reduce(xs []any, zero any, f func(acc, x any) any) any {
	for _, x := range xs {
		zero = f(zero, x)
	}
	return zero
}

type small struct{ a, b byte }
type large struct{ a [20]int }
type mixed struct {
	s string
	f float64
	p *int
}

func equal(a, b any) (eq bool, err any) {
	defer func() { err = recover() }()
	return a == b, nil
}

func main() {
	n := 5
	vals := []any{nil, true, int8(-1), uint16(65535), int32(7), int64(1) << 40, 1.5, float32(2.5), 1i, "str", small{1, 2}, large{[20]int{19: 3}}, mixed{"m", 1, &n}, &n, [3]int{1, 2, 3}, []int{1}, map[int]int{1: 2}, func() {}, struct{}{}, [0]int{}, 'x', byte(255), uintptr(9)}
	s := (&stack{}).push(vals...)
	for i := len(vals) - 1; i >= 0; i-- {
		x, ok := s.pop()
		eq, err := equal(x, vals[i])
		fmt.Printf("%T %v %v %v\n", x, ok, eq, err)
	}
	_, ok := s.pop()
	fmt.Println(ok)
	st := set{}
	st.add(1, 1, int8(1), "a", "a", small{1, 2}, small{1, 2}, [2]int{1, 2}, [2]int{1, 2}, nil, nil, 1.0, &n, &n)
	fmt.Println(len(st))
	fmt.Println(reduce([]any{1, 2, 3}, 10, func(acc, x any) any { return acc.(int) + x.(int) }),
		reduce([]any{"a", 1, nil}, "", func(acc, x any) any { return fmt.Sprint(acc, x, ";") }))
	x := vals[11].(large)
	x.a[19] = 100
	fmt.Println(vals[11].(large).a[19], vals[12].(mixed).s, *vals[13].(*int), vals[5].(int64)>>39)
	var a, b any = n, n
	n++
	fmt.Println(a, b, a == b, a == any(n))
	for i := range 3 {
		vals[i] = i * 1000
	}
	fmt.Println(vals[:3])
}
