package fmt

import "errors"

// wrapError is the error of an Errorf with one %w, wrapErrors with several.
type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf formats an error. It wraps the operands of the verb %w, which must be errors and
// print as with %v.
func Errorf(format string, a ...any) error {
	var store [frameBytes]byte
	var wrapped [4]int
	p := printer{buf: store[:0], wrapping: true, wrapped: wrapped[:0]}
	p.printf(format, a)
	text := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		e := &wrapError{msg: text}
		e.err, _ = a[p.wrapped[0]].(error)
		return e
	}
	// In the order of the operands, each once.
	list := p.wrapped
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j] < list[j-1]; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	e := &wrapErrors{msg: text}
	for i, n := range list {
		if i > 0 && list[i-1] == n {
			continue
		}
		if err, ok := a[n].(error); ok {
			e.errs = append(e.errs, err)
		}
	}
	return e
}
