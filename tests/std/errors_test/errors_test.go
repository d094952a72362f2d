package errors_test

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"

	our "stdtest/errors"
)

type valueErr struct{ n int }

func (v valueErr) Error() string { return fmt.Sprint("value ", v.n) }

type ptrErr struct{ n int }

func (p *ptrErr) Error() string { return fmt.Sprint("ptr ", p.n) }

type sliceErr []int

func (sliceErr) Error() string { return "slice" }

type chain struct {
	text string
	next error
}

func (c chain) Error() string { return c.text }
func (c chain) Unwrap() error { return c.next }

type tree []error

func (tree) Error() string     { return "tree" }
func (t tree) Unwrap() []error { return t }

type isser struct{ target error }

func (isser) Error() string       { return "isser" }
func (i isser) Is(err error) bool { return err == i.target }

type asser struct{}

func (asser) Error() string { return "asser" }
func (asser) As(target any) bool {
	if p, ok := target.(*valueErr); ok {
		*p = valueErr{99}
		return true
	}
	return false
}

type timeout interface{ Timeout() bool }

func outcome(f func() bool) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("panic ", r)
		}
	}()
	return fmt.Sprint(f())
}

func TestTree(t *testing.T) {
	base := errors.New("base")
	p := &ptrErr{1}
	errs := []error{nil, base, errors.New("base"), valueErr{1}, valueErr{2}, p, &ptrErr{1}, sliceErr{1}, chain{"c", base}, chain{"c", nil}, chain{"d", chain{"e", valueErr{1}}},
		tree{base, valueErr{2}}, tree{nil, chain{"x", p}}, tree{}, isser{base}, chain{"i", isser{p}}, asser{}, tree{asser{}}, &fs.PathError{Op: "o", Path: "p", Err: base}, our.Join(base, nil, p), chain{"s", sliceErr{}}}
	for i, err := range errs {
		for j, target := range errs {
			got, want := outcome(func() bool { return our.Is(err, target) }), outcome(func() bool { return errors.Is(err, target) })
			if got != want {
				t.Errorf("Is(%d, %d) = %s, want %s", i, j, got, want)
			}
		}
		if our.Unwrap(err) != nil != (errors.Unwrap(err) != nil) {
			t.Errorf("Unwrap(%d)", i)
		}
		for j, mk := range []func() any{func() any { return new(valueErr) }, func() any { return new(*ptrErr) }, func() any { return new(sliceErr) }, func() any { return new(error) }, func() any { return new(any) },
			func() any { return new(timeout) }, func() any { return new(tree) }, func() any { return nil }, func() any { return 1 }, func() any { return new(int) }, func() any { return (*error)(nil) },
			func() any { return new(fmt.Stringer) }, func() any { return new(*fs.PathError) }, func() any { return new(asser) }} {
			a, b := mk(), mk()
			got, want := outcome(func() bool { return our.As(err, a) }), outcome(func() bool { return errors.As(err, b) })
			if got != want {
				t.Errorf("As(%d, %d) = %s, want %s", i, j, got, want)
			} else if got == "true" {
				if g, w := deref(a), deref(b); g != w {
					t.Errorf("As(%d, %d) gave %v, want %v", i, j, g, w)
				}
			}
		}
	}
}

func deref(p any) string {
	switch p := p.(type) {
	case *error:
		return fmt.Sprintf("%T %v", *p, *p)
	case **ptrErr:
		return fmt.Sprint(*p)
	case **fs.PathError:
		return fmt.Sprint(*p)
	case *any:
		return fmt.Sprintf("%T %v", *p, *p)
	case *timeout:
		return fmt.Sprintf("%T", *p)
	}
	return fmt.Sprintf("%+v", p)
}

func TestJoin(t *testing.T) {
	a, b := errors.New("a"), errors.New("b")
	for _, list := range [][]error{nil, {nil}, {a}, {a, b}, {nil, a, nil, b, a}} {
		got, want := our.Join(list...), errors.Join(list...)
		if (got == nil) != (want == nil) || got != nil && (got.Error() != want.Error() ||
			fmt.Sprint(got.(interface{ Unwrap() []error }).Unwrap()) != fmt.Sprint(want.(interface{ Unwrap() []error }).Unwrap())) {
			t.Errorf("Join(%v) = %v, want %v", list, got, want)
		}
	}
	if our.New("x") == our.New("x") || our.ErrUnsupported.Error() != errors.ErrUnsupported.Error() {
		t.Error("New")
	}
}
