// run
// Constraints with methods, and the pattern of a pointer receiver: interface{ *T; M() }.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type setter[T any] interface {
	*T
	Set(string) error
}

type integer int

func (i *integer) Set(s string) error {
	n, err := strconv.Atoi(s)
	*i = integer(n)
	return err
}

type flag struct {
	on   bool
	from string
}

func (f *flag) Set(s string) error {
	if s != "on" && s != "off" {
		return errors.New("neither on nor off: " + s)
	}
	f.on, f.from = s == "on", s
	return nil
}

func parseAll[T any, P setter[T]](s ...string) ([]T, error) {
	v := make([]T, len(s))
	for i, x := range s {
		if err := P(&v[i]).Set(x); err != nil {
			return v[:i], fmt.Errorf("value %d: %w", i, err)
		}
	}
	return v, nil
}

// make1 allocates through the pointer type only.
func make1[P interface {
	*T
	Set(string) error
}, T any](s string) P {
	p := P(new(T))
	p.Set(s)
	return p
}

type shape interface {
	Area() float64
	Name() string
}

type square struct{ side float64 }

func (s square) Area() float64 { return s.side * s.side }
func (s square) Name() string  { return "square" }

type circle struct{ r float64 }

func (c *circle) Area() float64 { return 3 * c.r * c.r }
func (c *circle) Name() string  { return "circle" }

func total[S shape](v ...S) (sum float64, names string) {
	for _, s := range v {
		sum += s.Area()
		names += s.Name() + " "
	}
	return
}

type counter[T any] interface {
	*T
	Inc(int)
	Value() int
}

type plain int

func (p *plain) Inc(n int)  { *p += plain(n) }
func (p *plain) Value() int { return int(*p) }

type double struct{ a, b plain }

func (d *double) Inc(n int)  { d.a.Inc(n); d.b.Inc(2 * n) }
func (d *double) Value() int { return d.a.Value()*1000 + d.b.Value() }

type bank[T any, C counter[T]] struct {
	slots [3]T
	names map[string]C
}

func (b *bank[T, C]) inc(i, n int) *bank[T, C] { C(&b.slots[i]).Inc(n); return b }
func (b *bank[T, C]) name(s string, i int) {
	if b.names == nil {
		b.names = map[string]C{}
	}
	b.names[s] = &b.slots[i]
}
func (b *bank[T, C]) values() (v []int) {
	for i := range b.slots {
		v = append(v, C(&b.slots[i]).Value())
	}
	return
}

func twice[T any, C counter[T]](v T) T {
	f := C(&v).Inc // a method value of a type parameter
	f(C.Value(&v)) // and an expression
	return v
}

func main() {
	fmt.Println(parseAll[integer]("1", "22", "-3"))
	fmt.Println(parseAll[integer]("1", "x"))
	fmt.Println(parseAll[flag]("on", "off", "of"))
	fmt.Println(*make1[*integer]("77"), *make1[*flag]("on"))
	fmt.Println(total(square{1}, square{2}))
	fmt.Println(total(&circle{1}, &circle{2}))
	fmt.Println(total[shape](square{1}, &circle{1}))
	var b bank[plain, *plain]
	b.inc(0, 1).inc(2, 5).inc(2, 5)
	b.name("two", 2)
	b.names["two"].Inc(90)
	fmt.Println(b.values(), b.names["two"].Value())
	var d bank[double, *double]
	fmt.Println(d.inc(1, 3).values(), twice(plain(21)), twice(double{1, 2}))
	fmt.Printf("%T\n", &d)
}
