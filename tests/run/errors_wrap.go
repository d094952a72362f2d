// run
// errors.Is, As, Join, Unwrap and fmt.Errorf with one and several %w.
package main

import (
	"errors"
	"fmt"
	"io"
)

type codeErr struct{ code int }

func (c *codeErr) Error() string { return fmt.Sprint("code ", c.code) }
func (c *codeErr) Is(target error) bool {
	return target == errCode
}

type valueErr string

func (v valueErr) Error() string { return string(v) }

type wrapper struct {
	msg string
	err error
}

func (w wrapper) Error() string { return w.msg + ": " + w.err.Error() }
func (w wrapper) Unwrap() error { return w.err }

type timeout interface{ Timeout() bool }
type slow struct{}

func (slow) Error() string { return "slow" }
func (slow) Timeout() bool { return true }

var errCode = errors.New("any code")
var errBase = errors.New("base")

func main() {
	e1 := fmt.Errorf("first: %w", errBase)
	e2 := fmt.Errorf("second: %w", e1)
	e3 := wrapper{"third", e2}
	fmt.Println(e3, errors.Is(e3, errBase), errors.Is(e3, e1), errors.Is(errBase, e1), errors.Is(nil, errBase), errors.Is(nil, nil))
	fmt.Println(errors.Unwrap(e2) == e1, errors.Unwrap(e3) == e2, errors.Unwrap(errBase) == nil)
	c := fmt.Errorf("wrapped: %w", &codeErr{7})
	var ce *codeErr
	fmt.Println(errors.As(c, &ce), ce.code, errors.Is(c, errCode), errors.Is(c, &codeErr{7}))
	var ve valueErr
	fmt.Println(errors.As(c, &ve), errors.As(fmt.Errorf("x %w", valueErr("v")), &ve), ve, errors.Is(valueErr("a"), valueErr("a")))
	var to timeout
	fmt.Println(errors.As(wrapper{"w", slow{}}, &to), to.Timeout())
	j := errors.Join(errBase, nil, &codeErr{9}, io.EOF)
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Is(j, io.EOF), errors.As(j, &ce), ce.code, errors.Unwrap(j) == nil, errors.Join(nil, nil) == nil)
	m := fmt.Errorf("many: %w and %w, not %v", errBase, io.EOF, io.ErrUnexpectedEOF)
	fmt.Println(m, errors.Is(m, errBase), errors.Is(m, io.EOF), errors.Is(m, io.ErrUnexpectedEOF), errors.Unwrap(m))
	fmt.Println(errors.New("same") == errors.New("same"), fmt.Errorf("no wrap %d", 5), fmt.Errorf("nil: %w", nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		errors.As(c, nil)
	}()
	if err := func() error { return e3 }(); err != nil {
		switch {
		case errors.Is(err, io.EOF):
			fmt.Println("EOF")
		case errors.Is(err, errBase):
			fmt.Println("base found")
		}
	}
}
