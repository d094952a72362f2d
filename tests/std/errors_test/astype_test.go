// AsType against the real one, on chains and trees of every kind of error.
package errors_test

import (
	"errors"
	"fmt"
	"testing"

	our "stdtest/errors"
)

func found[E error](err error) (string, string) {
	a, aok := our.AsType[E](err)
	b, bok := errors.AsType[E](err)
	return fmt.Sprintf("%#v %v", a, aok), fmt.Sprintf("%#v %v", b, bok)
}

type timeoutError interface {
	error
	timeout
}

func TestAsType(t *testing.T) {
	leaf := &ptrErr{3}
	for _, err := range []error{
		nil, valueErr{1}, leaf, sliceErr{1}, asser{},
		chain{"c", valueErr{2}}, chain{"c", nil}, chain{"c", chain{"d", leaf}},
		tree{nil, errors.New("x"), chain{"c", leaf}, valueErr{4}}, tree{}, tree{tree{nil}, asser{}},
		chain{"c", asser{}}, tree{asser{}, valueErr{5}},
	} {
		for i, f := range []func(error) (string, string){
			found[valueErr], found[*ptrErr], found[sliceErr], found[timeoutError], found[chain],
			found[interface {
				error
				Unwrap() []error
			}], found[asser],
		} {
			if a, b := f(err); a != b {
				t.Errorf("%#v %d: %s, not %s", err, i, a, b)
			}
		}
		if a, ok := our.AsType[error](err); fmt.Sprintf("%#v", a) != fmt.Sprintf("%#v", err) || ok != (err != nil) {
			t.Errorf("%#v: error", err)
		}
	}
}
