// Printing a panic value as the "panic: " line does.

package runtime

import (
	"internal/rtype"
	"unsafe"
)

// printLines prints s with what follows a newline set in, so that a text of
// several lines cannot look like part of the trace.
func printLines(s string) {
	for i := 0; i < len(s); {
		if s[i] == '\n' {
			print(s[:i+1], "\t")
			s = s[i+1:]
			i = 0
			continue
		}
		i++
	}
	print(s)
}

// panicValueText replaces an error and a Stringer by its text, before anything
// of the "panic: " line is printed: the methods may print, wait, or panic.
func panicValueText(v *any) {
	switch x := (*v).(type) {
	case error:
		*v = x.Error()
	case interface{ String() string }:
		*v = x.String()
	}
}

// printPanicValue prints v to stderr as gc's "panic: " line, after
// panicValueText: basic values as print has them, named ones as T(value) or
// T("string"), others as (T) address.
func printPanicValue(v any) {
	switch x := v.(type) {
	case nil:
		print("nil")
	case bool:
		print(x)
	case int:
		print(x)
	case int8:
		print(x)
	case int16:
		print(x)
	case int32:
		print(x)
	case int64:
		print(x)
	case uint:
		print(x)
	case uint8:
		print(x)
	case uint16:
		print(x)
	case uint32:
		print(x)
	case uint64:
		print(x)
	case uintptr:
		print(x)
	case float32:
		print(x)
	case float64:
		print(x)
	case complex64:
		print(x)
	case complex128:
		print(x)
	case string:
		printLines(x)
	default:
		printNamed(v)
	}
}

// printNamed prints a value of a named basic type, or type and address.
func printNamed(v any) {
	t := rtype.TypeOf(v)
	value := rtype.ValueOf(v)
	name := t.String()
	switch k := t.Kind(); {
	case k == rtype.Bool:
		print(name, "(", value.Bool(), ")")
	case rtype.Int <= k && k <= rtype.Int64:
		print(name, "(", value.Int(), ")")
	case rtype.Uint <= k && k <= rtype.Uintptr:
		print(name, "(", value.Uint(), ")")
	case k == rtype.Float32:
		print(name, "(", float32(value.Float()), ")")
	case k == rtype.Float64:
		print(name, "(", value.Float(), ")")
	case k == rtype.Complex64:
		print(name, "(", complex64(value.Complex()), ")")
	case k == rtype.Complex128:
		print(name, "(", value.Complex(), ")")
	case k == rtype.String:
		print(name, `("`)
		printLines(value.String())
		print(`")`)
	default:
		data := (*[2]unsafe.Pointer)(unsafe.Pointer(&v))[1] // an interface's second word
		print("(", name, ") ", data)
	}
}
