// Package strconv converts between strings and the values of basic types.
//
// int.go does integers; ftoa.go and shortest.go format floating-point numbers and
// atof.go parses them, all three on the table of pow10.go, with big.go deciding
// exactly what 128 bits cannot; quote.go writes and reads Go literals. This file has
// the errors and booleans.
package strconv

import "errors"

// ErrRange says that a value does not fit the target type.
var ErrRange = errors.New("value out of range")

// ErrSyntax says that a string is not a literal of the target type.
var ErrSyntax = errors.New("invalid syntax")

// A NumError records a failed conversion.
type NumError struct {
	Func string // the function that failed: ParseBool, ParseInt, Atoi...
	Num  string // its input
	Err  error  // why: ErrRange, ErrSyntax or another
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason alone.
func (e *NumError) Unwrap() error { return e.Err }

// numError builds a NumError. It copies the input, so that parsing a string never
// makes the string itself outlive the call.
func numError(fn, s string, err error) error {
	return &NumError{fn, string(append([]byte(nil), s...)), err}
}

func syntaxError(fn, s string) error { return numError(fn, s, ErrSyntax) }
func rangeError(fn, s string) error  { return numError(fn, s, ErrRange) }

// ParseBool accepts 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false" to dst.
func AppendBool(dst []byte, b bool) []byte {
	if b {
		return append(dst, "true"...)
	}
	return append(dst, "false"...)
}
