// Package log writes messages with a heading: a prefix, the time, the place in the source.
//
// What goes in is what fmt prints; what comes out is one Write of one line per message. The
// line is built in the caller's frame and in one buffer, so that a message that is printed
// is not kept; a mutex orders the writes of goroutines.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

// What a heading has, in this order: "prefix 2009/01/23 01:23:23.123123 d.go:23: message".
const (
	Ldate         = 1 << iota     // the date
	Ltime                         // the time of day
	Lmicroseconds                 // microseconds behind the time; implies Ltime
	Llongfile                     // file with its path, and line
	Lshortfile                    // file without its path, and line; instead of Llongfile
	LUTC                          // date and time are UTC's, not the local zone's
	Lmsgprefix                    // the prefix stands before the message, not first
	LstdFlags     = Ldate | Ltime // of the standard logger
)

// A Logger writes messages to a Writer. Goroutines may share it.
type Logger struct {
	mu     sync.Mutex // held for a Write
	prefix string
	flags  int
	out    io.Writer
}

// New returns a logger that writes to out.
func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{prefix: prefix, flags: flag, out: out}
}

var standard = Logger{flags: LstdFlags, out: os.Stderr}

// Default returns the logger of the package's functions.
func Default() *Logger { return &standard }

// appendPadded appends n in width digits.
func appendPadded(buf []byte, n, width int) []byte {
	var digits [8]byte
	i := len(digits)
	for ; n > 0 || width > 0; width-- {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	return append(buf, digits[i:]...)
}

func appendTime(buf []byte, flags int) []byte {
	now := time.Now()
	if flags&LUTC != 0 {
		now = now.UTC()
	}
	if flags&Ldate != 0 {
		year, month, day := now.Date()
		buf = append(appendPadded(buf, year, 4), '/')
		buf = append(appendPadded(buf, int(month), 2), '/')
		buf = append(appendPadded(buf, day, 2), ' ')
	}
	if flags&(Ltime|Lmicroseconds) != 0 {
		hour, minute, second := now.Clock()
		buf = append(appendPadded(buf, hour, 2), ':')
		buf = append(appendPadded(buf, minute, 2), ':')
		buf = appendPadded(buf, second, 2)
		if flags&Lmicroseconds != 0 {
			buf = appendPadded(append(buf, '.'), now.Nanosecond()/1000, 6)
		}
		buf = append(buf, ' ')
	}
	return buf
}

// appendPlace appends the place depth calls above its caller.
func appendPlace(buf []byte, flags, depth int) []byte {
	_, file, line, ok := runtime.Caller(depth + 1)
	if !ok {
		file, line = "???", 0
	}
	if flags&Lshortfile != 0 {
		for i := len(file) - 1; i > 0; i-- {
			if file[i] == '/' {
				file = file[i+1:]
				break
			}
		}
	}
	buf = append(append(buf, file...), ':')
	return append(appendPadded(buf, line, 1), ": "...)
}

// heading appends the heading of a message logged depth calls above its caller.
func (l *Logger) heading(buf []byte, depth int) []byte {
	flags := l.flags
	if flags&Lmsgprefix == 0 {
		buf = append(buf, l.prefix...)
	}
	if flags&(Ldate|Ltime|Lmicroseconds) != 0 {
		buf = appendTime(buf, flags)
	}
	if flags&(Lshortfile|Llongfile) != 0 {
		buf = appendPlace(buf, flags, depth+1)
	}
	if flags&Lmsgprefix != 0 {
		buf = append(buf, l.prefix...)
	}
	return buf
}

// write ends a line and writes it.
func (l *Logger) write(line []byte) error {
	if n := len(line); n == 0 || line[n-1] != '\n' {
		line = append(line, '\n')
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	_, err := l.out.Write(line)
	return err
}

// mute reports whether nobody sees what is logged, so that it need not be formatted.
func (l *Logger) mute() bool { return l.out == io.Discard }

// say logs text for the caller depth calls above.
func (l *Logger) say(depth int, text string) error {
	if l.mute() {
		return nil
	}
	return l.write(append(l.heading(make([]byte, 0, 128), depth+1), text...))
}

// print, printf and println log for the caller of their caller.
func (l *Logger) print(v []any) {
	if !l.mute() {
		l.write(fmt.Append(l.heading(make([]byte, 0, 128), 2), v...))
	}
}

func (l *Logger) printf(format string, v []any) {
	if !l.mute() {
		l.write(fmt.Appendf(l.heading(make([]byte, 0, 128), 2), format, v...))
	}
}

func (l *Logger) println(v []any) {
	if !l.mute() {
		l.write(fmt.Appendln(l.heading(make([]byte, 0, 128), 2), v...))
	}
}

// Output logs s; the place is that of the call calldepth calls above, 1 for Output's.
func (l *Logger) Output(calldepth int, s string) error { return l.say(calldepth, s) }

// Print, Printf and Println log what fmt's functions of these names print.
func (l *Logger) Print(v ...any)                 { l.print(v) }
func (l *Logger) Printf(format string, v ...any) { l.printf(format, v) }
func (l *Logger) Println(v ...any)               { l.println(v) }

// Fatal is Print, and the end of the program with status 1.
func (l *Logger) Fatal(v ...any) {
	l.print(v)
	os.Exit(1)
}

// Fatalf is Printf, and the end of the program with status 1.
func (l *Logger) Fatalf(format string, v ...any) {
	l.printf(format, v)
	os.Exit(1)
}

// Fatalln is Println, and the end of the program with status 1.
func (l *Logger) Fatalln(v ...any) {
	l.println(v)
	os.Exit(1)
}

// Panic is Print, and a panic with the message.
func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.say(1, s)
	panic(s)
}

// Panicf is Printf, and a panic with the message.
func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.say(1, s)
	panic(s)
}

// Panicln is Println, and a panic with the message.
func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.say(1, s)
	panic(s)
}

// Flags returns what headings have.
func (l *Logger) Flags() int { return l.flags }

// SetFlags sets what headings have.
func (l *Logger) SetFlags(flag int) { l.flags = flag }

// Prefix returns the prefix.
func (l *Logger) Prefix() string { return l.prefix }

// SetPrefix sets the prefix.
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }

// Writer returns where messages go.
func (l *Logger) Writer() io.Writer { return l.out }

// SetOutput sets where messages go.
func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

// The functions are the standard logger's methods.

// Output is Default().Output.
func Output(calldepth int, s string) error { return standard.say(calldepth, s) }

// Print, Printf and Println are the standard logger's.
func Print(v ...any)                 { standard.print(v) }
func Printf(format string, v ...any) { standard.printf(format, v) }
func Println(v ...any)               { standard.println(v) }

// Fatal is Print, and the end of the program with status 1.
func Fatal(v ...any) {
	standard.print(v)
	os.Exit(1)
}

// Fatalf is Printf, and the end of the program with status 1.
func Fatalf(format string, v ...any) {
	standard.printf(format, v)
	os.Exit(1)
}

// Fatalln is Println, and the end of the program with status 1.
func Fatalln(v ...any) {
	standard.println(v)
	os.Exit(1)
}

// Panic is Print, and a panic with the message.
func Panic(v ...any) {
	s := fmt.Sprint(v...)
	standard.say(1, s)
	panic(s)
}

// Panicf is Printf, and a panic with the message.
func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	standard.say(1, s)
	panic(s)
}

// Panicln is Println, and a panic with the message.
func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	standard.say(1, s)
	panic(s)
}

// Flags, SetFlags, Prefix, SetPrefix, Writer and SetOutput are the standard logger's.
func Flags() int              { return standard.flags }
func SetFlags(flag int)       { standard.flags = flag }
func Prefix() string          { return standard.prefix }
func SetPrefix(prefix string) { standard.prefix = prefix }
func Writer() io.Writer       { return standard.out }
func SetOutput(w io.Writer)   { standard.SetOutput(w) }
