package flag

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"time"
)

// A Value is what a flag sets. If it has a method IsBoolFlag() bool that says
// true, -name alone means -name=true.
type Value interface {
	String() string
	Set(string) error
}

// A Getter is a Value whose contents can be had. All that this package makes
// are, but for those of Func and BoolFunc.
type Getter interface {
	Value
	Get() any
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

func isBool(v Value) bool {
	b, ok := v.(boolFlag)
	return ok && b.IsBoolFlag()
}

var errParse = errors.New("parse error")
var errRange = errors.New("value out of range")

// shortened is the reason alone of what strconv says.
func shortened(err error) error {
	if e, ok := err.(*strconv.NumError); ok && e.Err == strconv.ErrSyntax {
		return errParse
	} else if ok && e.Err == strconv.ErrRange {
		return errRange
	}
	return err
}

// scalar is a Value of a basic type. Its zero value prints as T's does.
type scalar[T bool | int | int64 | uint | uint64 | string | float64 | time.Duration] struct{ p *T }

type boolValue struct{ scalar[bool] }

func (boolValue) IsBoolFlag() bool { return true }

func (v scalar[T]) Get() any { return *v.p }

func (v scalar[T]) String() string {
	var x T
	if v.p != nil {
		x = *v.p
	}
	if f, ok := any(x).(float64); ok {
		return strconv.FormatFloat(f, 'g', -1, 64)
	}
	return fmt.Sprint(x)
}

// Set leaves what strconv makes of s even if that is an error, as Go's does
// for numbers.
func (v scalar[T]) Set(s string) (err error) {
	switch p := any(v.p).(type) {
	case *bool:
		if *p, err = strconv.ParseBool(s); err != nil {
			return errParse
		}
	case *int:
		var x int64
		x, err = strconv.ParseInt(s, 0, strconv.IntSize)
		*p = int(x)
	case *int64:
		*p, err = strconv.ParseInt(s, 0, 64)
	case *uint:
		var x uint64
		x, err = strconv.ParseUint(s, 0, strconv.IntSize)
		*p = uint(x)
	case *uint64:
		*p, err = strconv.ParseUint(s, 0, 64)
	case *string:
		*p = s
	case *float64:
		*p, err = strconv.ParseFloat(s, 64)
	case *time.Duration:
		if *p, err = time.ParseDuration(s); err != nil {
			return errParse
		}
	}
	return shortened(err)
}

// kind is what usage texts call a scalar.
func (v scalar[T]) kind() string {
	switch any(v.p).(type) {
	case *bool:
		return ""
	case *int, *int64:
		return "int"
	case *uint, *uint64:
		return "uint"
	case *string:
		return "string"
	case *float64:
		return "float"
	}
	return "duration"
}

// textValue is a value that reads itself.
type textValue struct{ p encoding.TextUnmarshaler }

func newTextValue(value encoding.TextMarshaler, p encoding.TextUnmarshaler) textValue {
	to := reflect.ValueOf(p)
	if to.Kind() != reflect.Pointer {
		panic("variable value type must be a pointer")
	}
	from := reflect.ValueOf(value)
	if from.Kind() == reflect.Pointer {
		from = from.Elem()
	}
	if from.Type() != to.Type().Elem() {
		panic(fmt.Sprintf("default type does not match variable type: %v != %v", from.Type(), to.Type().Elem()))
	}
	to.Elem().Set(from)
	return textValue{p}
}

func (v textValue) Set(s string) error { return v.p.UnmarshalText([]byte(s)) }
func (v textValue) Get() any           { return v.p }
func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return ""
}

// funcValue is called for each occurrence.
type funcValue func(string) error

func (f funcValue) Set(s string) error { return f(s) }
func (f funcValue) String() string     { return "" }

type boolFuncValue struct{ funcValue }

func (boolFuncValue) IsBoolFlag() bool { return true }
