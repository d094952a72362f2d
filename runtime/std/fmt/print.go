// Package fmt prints and scans values by formats that describe them.
//
// print.go has the functions for callers, printf.go reads formats, value.go chooses how an
// operand is printed, format.go lays numbers and strings out, mapsort.go orders the keys of
// maps, errorf.go makes errors and scan.go reads.
//
// A call prints into a buffer in its own frame and hands it to the writer once. Nothing is
// kept between calls: no pool of printers, no operand, no writer. A user's Formatter gets a
// State of its own (value.go), so that the printer itself never leaves the call either.
package fmt

import (
	"io"
	"os"

	"internal/rtype"
)

// State is what a Formatter prints to and learns about its verb from.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width and whether there is one.
	Width() (wid int, ok bool)
	// Precision returns the precision and whether there is one.
	Precision() (prec int, ok bool)
	// Flag reports whether the flag c, one of +-# 0, is set.
	Flag(c int) bool
}

// A Formatter prints itself, whatever the verb.
type Formatter interface {
	Format(f State, verb rune)
}

// A Stringer has a text of its own for %v and the verbs for strings.
type Stringer interface {
	String() string
}

// A GoStringer has a text of its own for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString rebuilds the directive that a Formatter was called for.
func FormatString(state State, verb rune) string {
	var store [24]byte
	b := append(store[:0], '%')
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = appendInt(b, w)
	}
	if p, ok := state.Precision(); ok {
		b = append(b, '.')
		b = appendInt(b, p)
	}
	return string(appendRune(b, verb))
}

// frameBytes is the size of the buffer that a call has in its frame.
const frameBytes = 256

// Printf formats to standard output.
func Printf(format string, a ...any) (n int, err error) {
	return filePrintf(os.Stdout, format, a)
}

// Print formats to standard output with the default formats; operands are separated by
// a space where neither is a string.
func Print(a ...any) (n int, err error) {
	return filePrint(os.Stdout, a)
}

// Println formats to standard output with the default formats, spaces between operands
// and a newline.
func Println(a ...any) (n int, err error) {
	return filePrintln(os.Stdout, a)
}

// The functions for files stand apart from those for any writer, so that with a file, whose
// Write keeps nothing, the buffer can stay in the frame.

func filePrintf(f *os.File, format string, a []any) (n int, err error) {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.printf(format, a)
	return f.Write(p.buf)
}

func filePrint(f *os.File, a []any) (n int, err error) {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.print(a)
	return f.Write(p.buf)
}

func filePrintln(f *os.File, a []any) (n int, err error) {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.println(a)
	return f.Write(p.buf)
}

// Fprintf formats to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	if f, ok := w.(*os.File); ok {
		return filePrintf(f, format, a)
	}
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.printf(format, a)
	return w.Write(p.buf)
}

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	if f, ok := w.(*os.File); ok {
		return filePrint(f, a)
	}
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.print(a)
	return w.Write(p.buf)
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	if f, ok := w.(*os.File); ok {
		return filePrintln(f, a)
	}
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.println(a)
	return w.Write(p.buf)
}

// Sprintf formats to a string.
func Sprintf(format string, a ...any) string {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.printf(format, a)
	return string(p.buf)
}

// Sprint is Print to a string.
func Sprint(a ...any) string {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.print(a)
	return string(p.buf)
}

// Sprintln is Println to a string.
func Sprintln(a ...any) string {
	var store [frameBytes]byte
	p := printer{buf: store[:0]}
	p.println(a)
	return string(p.buf)
}

// Appendf formats to the end of b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := printer{buf: b}
	p.printf(format, a)
	return p.buf
}

// Append is Print to the end of b.
func Append(b []byte, a ...any) []byte {
	p := printer{buf: b}
	p.print(a)
	return p.buf
}

// Appendln is Println to the end of b.
func Appendln(b []byte, a ...any) []byte {
	p := printer{buf: b}
	p.println(a)
	return p.buf
}

func (p *printer) print(a []any) {
	afterString := true
	for i, arg := range a {
		isString := arg != nil && rtype.TypeOf(arg).Kind() == rtype.String
		if i > 0 && !isString && !afterString {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(arg, 'v')
		afterString = isString
	}
}

func (p *printer) println(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.printArg(arg, 'v')
	}
	p.buf = append(p.buf, '\n')
}
