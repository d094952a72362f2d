// The process: arguments, environment, numbers, the end.

package os

import (
	"syscall"
	"unsafe"
)

// Args is the command line, beginning with the program's name.
var Args []string

// arg is argument i as C was given it; nil after the last.
func arg(i int) *byte

func init() {
	n := 0
	for arg(n) != nil {
		n++
	}
	Args = make([]string, n)
	for i := range Args {
		p := arg(i)
		size := 0
		for *(*byte)(unsafe.Add(unsafe.Pointer(p), size)) != 0 {
			size++
		}
		Args[i] = unsafe.String(p, size) // C's memory, there to the end
	}
}

// Exit ends the program at once; deferred calls do not run.
func Exit(code int) { syscall.Exit(code) }

// Getenv is the value of key, "" if it is not set.
func Getenv(key string) string {
	value, _ := syscall.Getenv(key)
	return value
}

// LookupEnv is the value of key and whether it is set.
func LookupEnv(key string) (string, bool) { return syscall.Getenv(key) }

// Setenv sets key.
func Setenv(key, value string) error {
	return NewSyscallError("setenv", syscall.Setenv(key, value))
}

// Unsetenv removes key.
func Unsetenv(key string) error { return syscall.Unsetenv(key) }

// Clearenv removes all.
func Clearenv() { syscall.Clearenv() }

// Environ is a copy of the environment, as "key=value".
func Environ() []string { return syscall.Environ() }

// ExpandEnv replaces $name and ${name} in s by the environment.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} in s by mapping(name).
func Expand(s string, mapping func(string) string) string {
	var buf []byte
	done := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		buf = append(buf, s[done:i]...)
		name, size := shellName(s[i+1:])
		switch {
		case name != "":
			buf = append(buf, mapping(name)...)
		case size == 0:
			buf = append(buf, '$') // no name follows: it stays
		}
		i += size
		done = i + 1
	}
	if buf == nil {
		return s
	}
	return string(append(buf, s[done:]...))
}

// isSpecial reports whether c alone is a name, as in $*.
func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}

func isAlphaNum(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// shellName is the name s begins with and how many bytes it takes, braces
// included; of bad syntax, "" and what to drop.
func shellName(s string) (name string, size int) {
	if s[0] == '{' {
		if len(s) > 2 && isSpecial(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	for size < len(s) && isAlphaNum(s[size]) {
		size++
	}
	return s[:size], size
}

// The numbers of the process and of its user.
func Getpid() int  { return syscall.Getpid() }
func Getppid() int { return syscall.Getppid() }
func Getuid() int  { return syscall.Getuid() }
func Geteuid() int { return syscall.Geteuid() }
func Getgid() int  { return syscall.Getgid() }
func Getegid() int { return syscall.Getegid() }

// Getpagesize is the size of a page of memory.
func Getpagesize() int { return syscall.Getpagesize() }

// Hostname is the machine's name.
func Hostname() (name string, err error) {
	name, err = syscall.Gethostname()
	return name, NewSyscallError("gethostname", err)
}

// Executable is the path of the running program.
func Executable() (string, error) { return Readlink("/proc/self/exe") }

// A Signal is sent to processes.
type Signal interface {
	String() string
	Signal()
}

// The signals every system has.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)
