// Package errors makes errors and looks into chains and trees of them.
//
// An error wraps another by a method Unwrap that returns an error or a []error; the tree
// that results is walked depth first, an error before what it wraps.
package errors

import "internal/rtype"

// errorString is a pointer so that two errors with one text are different.
type errorString struct {
	s string
}

func (e *errorString) Error() string { return e.s }

// New returns an error with the given text, different from every other error.
func New(text string) error {
	return &errorString{text}
}

// ErrUnsupported says that an operation cannot be done because it is not supported. It
// is to be found with Is, inside an error that tells more.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns what err.Unwrap() error returns, nil without such a method.
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok {
		return nil
	}
	return u.Unwrap()
}

// Is reports whether err or an error it wraps is target: equal to it, or with a method
// Is(error) bool that says so.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, rtype.TypeOf(target).Comparable())
}

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && is(e, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As stores into *target the first error of err's tree that can be assigned to it, or
// lets its method As(any) bool do that, and reports whether there was one. It panics if
// target is not a pointer to an interface or to a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	v := rtype.ValueOf(target)
	if v.Kind() != rtype.Pointer || v.IsNil() {
		panic("errors: target must be a non-nil pointer")
	}
	t := v.Type().Elem()
	if t.Kind() != rtype.Interface && !t.Implements(rtype.TypeOf((*error)(nil)).Elem()) {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, v.Elem(), t)
}

func as(err error, target any, v rtype.Value, t *rtype.Type) bool {
	for {
		if rtype.TypeOf(err).AssignableTo(t) {
			v.Set(rtype.ValueOf(err))
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target, v, t) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// AsType returns the first error in err's tree that is an E, or that its method As(any) bool turns
// into one, and whether there was one.
func AsType[E error](err error) (E, bool) {
	var zero E
	if err == nil {
		return zero, false
	}
	return asType[E](err)
}

func asType[E error](err error) (e E, ok bool) {
	for {
		if e, ok = err.(E); ok {
			return e, true
		}
		if x, has := err.(interface{ As(any) bool }); has {
			target := new(E) // only here does it reach unknown code
			if x.As(target) {
				return *target, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return e, false
			}
		case interface{ Unwrap() []error }:
			for _, inner := range x.Unwrap() {
				if inner == nil {
					continue
				}
				if found, ok := asType[E](inner); ok {
					return found, true
				}
			}
			return e, false
		default:
			return e, false
		}
	}
}

// joinError is the error of Join.
type joinError struct {
	errs []error
}

// Join returns an error that wraps those of errs that are not nil, nil if all are. Its
// text is theirs, a line each.
func Join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	e := &joinError{make([]error, 0, n)}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

func (e *joinError) Error() string {
	if len(e.errs) == 1 {
		return e.errs[0].Error()
	}
	var store [128]byte
	text := store[:0]
	for i, err := range e.errs {
		if i > 0 {
			text = append(text, '\n')
		}
		text = append(text, err.Error()...)
	}
	return string(text)
}

func (e *joinError) Unwrap() []error { return e.errs }
