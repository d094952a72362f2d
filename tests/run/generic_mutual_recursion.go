// run
// Generic functions that call each other and themselves, with their own type parameters permuted, wrapped and
// unwrapped so that a finite number of instances remains.
package main

import "fmt"

func even[T ~int | ~uint8](n T) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}

func odd[T ~int | ~uint8](n T) bool {
	if n == 0 {
		return false
	}
	return even[T](n - 1)
}

// swap alternates between two instances.
func swap[A, B any](n int, a A, b B) string {
	if n == 0 {
		return fmt.Sprintf("%T/%T", a, b)
	}
	return fmt.Sprintf("%v,", a) + swap(n-1, b, a)
}

// rotate goes through three.
func rotate[A, B, C any](n int, a A, b B, c C) (s string) {
	if n > 0 {
		s = rotate(n-1, b, c, a)
	}
	return s + fmt.Sprintf("[%v %v %v]", a, b, c)
}

// down instantiates up with a fixed type, which comes back with it.
func down[T any](n int, v T) []string {
	if n <= 0 {
		return []string{fmt.Sprintf("down %T", v)}
	}
	return append(up(n-1, []T{v}), fmt.Sprintf("down %T %v", v, v))
}

func up[T any](n int, v []T) []string {
	return append(down(n-1, v[0]), fmt.Sprintf("up %T", v))
}

type parser[T any] struct {
	text string
	pos  int
	make func(op byte, a, b T) T
	atom func(byte) T
}

func (p *parser[T]) peek() byte {
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

func (p *parser[T]) sum() T {
	v := p.product()
	for c := p.peek(); c == '+' || c == '-'; c = p.peek() {
		p.pos++
		v = p.make(c, v, p.product())
	}
	return v
}

func (p *parser[T]) product() T {
	v := p.factor()
	for c := p.peek(); c == '*' || c == '/'; c = p.peek() {
		p.pos++
		v = p.make(c, v, p.factor())
	}
	return v
}

func (p *parser[T]) factor() T {
	c := p.peek()
	p.pos++
	if c == '(' {
		v := p.sum()
		p.pos++
		return v
	}
	return p.atom(c)
}

func ackermann[T ~int | ~int64](m, n T) T {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

// fix is a fixed point: recursion without a name.
func fix[A, B any](f func(func(A) B) func(A) B) func(A) B {
	return func(a A) B { return f(fix(f))(a) }
}

type myInt int

func main() {
	fmt.Println(even(10), odd(7), even(uint8(255)), odd(myInt(4)))
	fmt.Println(swap(3, 1, "x"), swap(2, 1.5, []int{1}), swap(1, nil == error(nil), 'a'))
	fmt.Println(rotate(3, 1, "b", 'c'))
	for _, s := range down(5, 1.5) {
		fmt.Println(s)
	}
	calc := &parser[int]{text: "2*(3+4)-6/3", make: func(op byte, a, b int) int {
		switch op {
		case '+':
			return a + b
		case '-':
			return a - b
		case '*':
			return a * b
		}
		return a / b
	}, atom: func(c byte) int { return int(c - '0') }}
	show := &parser[string]{text: calc.text, make: func(op byte, a, b string) string {
		return fmt.Sprintf("(%c %s %s)", op, a, b)
	}, atom: func(c byte) string { return string(c) }}
	fmt.Println(show.sum(), "=", calc.sum())
	fmt.Println(ackermann(2, 3), ackermann[int64](2, 5))
	fact := fix(func(self func(int) uint64) func(int) uint64 {
		return func(n int) uint64 {
			if n < 2 {
				return 1
			}
			return uint64(n) * self(n-1)
		}
	})
	fmt.Println(fact(20))
}
