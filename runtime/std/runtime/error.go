// Package runtime is a program's view of what runs it: the errors it panics
// with, the collector, the call stack.
//
// This file: the errors. The C runtime raises a panic by calling one of the
// panic functions at the end, by symbol; they allocate the panic value and
// nothing else. Texts are gc's.
package runtime

import (
	"internal/rtype"
	"unsafe"
)

// Error is a run-time panic's value: RuntimeError does nothing but tell it
// from other errors.
type Error interface {
	error
	RuntimeError()
}

// errorString is an error whose text begins with "runtime error: ".
type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

// plainError is an error without that beginning.
type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) Error() string { return "panic called with nil argument" }
func (*PanicNilError) RuntimeError() {}

// A TypeAssertionError is a failed type assertion.
type TypeAssertionError struct {
	iface   *rtype.Type // the interface type asserted from
	have    *rtype.Type // what was in it, nil if nothing
	want    *rtype.Type // the type asserted to
	missing string      // the method that is missing, if want is an interface
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	want := e.want.String()
	if e.have == nil {
		iface := "interface"
		if e.iface != nil {
			iface = e.iface.String()
		}
		return "interface conversion: " + iface + " is nil, not " + want
	}
	have := e.have.String()
	if e.missing != "" {
		return "interface conversion: " + have + " is not " + want + ": missing method " + e.missing
	}
	iface := "interface"
	if e.iface != nil {
		iface = e.iface.String()
	}
	text := "interface conversion: " + iface + " is " + have + ", not " + want
	if have == want {
		if packageOf(e.have) != packageOf(e.want) {
			return text + " (types from different packages)"
		}
		return text + " (types from different scopes)"
	}
	return text
}

// packageOf returns the path of the package that defines t or, if t is a
// nameless struct, in which its unexported fields are declared.
func packageOf(t *rtype.Type) string {
	path := t.PkgPath()
	if t.Kind() != rtype.Struct {
		return path
	}
	for i := 0; path == "" && i < t.NumField(); i++ {
		path = t.Field(i).PkgPath
	}
	return path
}

// boundsError is an index or slice expression out of range.
type boundsError struct {
	x      int64 // the bad value; a uint64's bits if not signed
	y      int   // what it was compared with
	code   uint8
	signed bool
}

// The codes of panicBounds, ORDER BOUNDS in runtime/abi.def.
const (
	boundsIndex      = iota // s[x] with length y
	boundsSliceALen         // s[?:x] of a string or array with length y
	boundsSliceACap         // s[?:x] of a slice with capacity y
	boundsSliceB            // s[x:y], x > y
	boundsSlice3ALen        // s[::x] of an array with length y
	boundsSlice3ACap        // s[::x] of a slice with capacity y
	boundsSlice3B           // s[:x:y], x > y
	boundsSlice3C           // s[x:y:], x > y
	boundsConvert           // (*[y]T)(s) or [y]T(s) of a slice with length x
)

// boundsTexts is, by code, what stands before x, between x and y, and after
// y; and what follows x if x is negative, when y does not matter.
var boundsTexts = [...]struct{ before, between, after, negative string }{
	{"index out of range [", "] with length ", "", "]"},
	{"slice bounds out of range [:", "] with length ", "", "]"},
	{"slice bounds out of range [:", "] with capacity ", "", "]"},
	{"slice bounds out of range [", ":", "]", ":]"},
	{"slice bounds out of range [::", "] with length ", "", "]"},
	{"slice bounds out of range [::", "] with capacity ", "", "]"},
	{"slice bounds out of range [:", ":", "]", ":]"},
	{"slice bounds out of range [", ":", ":]", "::]"},
	{"cannot convert slice with length ", " to array or pointer to array with length ", "", ""},
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	t := &boundsTexts[e.code]
	b := make([]byte, 0, 100)
	b = append(b, "runtime error: "...)
	b = append(b, t.before...)
	if e.signed && e.x < 0 {
		b = append(b, '-')
		b = appendUint(b, -uint64(e.x))
		b = append(b, t.negative...)
		return string(b)
	}
	b = appendUint(b, uint64(e.x))
	b = append(b, t.between...)
	b = appendUint(b, uint64(e.y))
	b = append(b, t.after...)
	return string(b)
}

// appendUint appends n in decimal.
func appendUint(b []byte, n uint64) []byte {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = '0' + byte(n%10)
		n /= 10
		if n == 0 {
			return append(b, buf[i:]...)
		}
	}
}

// panicText panics with "runtime error: " and msg.
func panicText(msg string) { panic(errorString(msg)) }

// panicPlain panics with a runtime error of just msg.
func panicPlain(msg string) { panic(plainError(msg)) }

// panicNilArgument is panic(nil).
func panicNilArgument() { panic(new(PanicNilError)) }

// panicBounds panics for an index or a slice bound; code is one of bounds...
func panicBounds(code int, x int64, signed bool, y int) {
	panic(boundsError{x, y, uint8(code), signed})
}

// panicAssert panics for a type assertion from iface to want that found have,
// which is nil for a nil interface; missing is the method that have lacks.
func panicAssert(have, want, iface unsafe.Pointer, missing string) {
	panic(&TypeAssertionError{(*rtype.Type)(iface), (*rtype.Type)(have), (*rtype.Type)(want), missing})
}
