package fmt

import (
	"unsafe"

	"internal/rtype"
)

// How an operand is printed: the types of the language directly, then values with methods,
// then everything else by its kind.

// operandState is what complaints tell of: the operand being printed, as an interface
// value at the top and as a Value below.
type operandState struct {
	arg   any
	value rtype.Value
}

func typeString(x any) string {
	return rtype.TypeOf(x).String()
}

// smallInt returns the value of an integer of any kind if an int holds it.
func smallInt(x any) (int, bool) {
	v := rtype.ValueOf(x)
	switch kind := v.Kind(); {
	case rtype.Int <= kind && kind <= rtype.Int64:
		n := v.Int()
		return int(n), int64(int(n)) == n
	case rtype.Uint <= kind && kind <= rtype.Uintptr:
		n := v.Uint()
		return int(n), int64(n) >= 0 && uint64(int(n)) == n
	}
	return 0, false
}

// badVerb complains about a verb that is wrong for the operand.
func (p *printer) badVerb(verb rune) {
	p.erroring = true
	p.buf = append(p.buf, "%!"...)
	p.buf = appendRune(p.buf, verb)
	p.buf = append(p.buf, '(')
	switch {
	case p.arg != nil:
		p.buf = append(p.buf, typeString(p.arg)...)
		p.buf = append(p.buf, '=')
		p.printArg(p.arg, 'v')
	case p.value.IsValid():
		p.buf = append(p.buf, p.value.Type().String()...)
		p.buf = append(p.buf, '=')
		p.printValue(p.value, 'v', 0)
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

// printArg prints an operand of a call.
func (p *printer) printArg(arg any, verb rune) {
	p.arg = arg
	p.value = rtype.Value{}
	if arg == nil {
		if verb == 'T' || verb == 'v' {
			p.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.formatText(typeString(arg))
		return
	case 'p':
		p.printPointer(rtype.ValueOf(arg), 'p')
		return
	}
	switch x := arg.(type) {
	case string:
		p.printString(x, verb)
	case int:
		p.printInteger(uint64(x), true, verb)
	case bool:
		p.printBool(x, verb)
	case float64:
		p.printFloat(x, 64, verb)
	case float32:
		p.printFloat(float64(x), 32, verb)
	case int8:
		p.printInteger(uint64(x), true, verb)
	case int16:
		p.printInteger(uint64(x), true, verb)
	case int32:
		p.printInteger(uint64(x), true, verb)
	case int64:
		p.printInteger(uint64(x), true, verb)
	case uint:
		p.printInteger(uint64(x), false, verb)
	case uint8:
		p.printInteger(uint64(x), false, verb)
	case uint16:
		p.printInteger(uint64(x), false, verb)
	case uint32:
		p.printInteger(uint64(x), false, verb)
	case uint64:
		p.printInteger(x, false, verb)
	case uintptr:
		p.printInteger(uint64(x), false, verb)
	case complex64:
		p.printComplex(complex128(x), 64, verb)
	case complex128:
		p.printComplex(x, 128, verb)
	case []byte:
		p.printBytes(x, verb, "[]byte")
	default:
		v := rtype.ValueOf(arg)
		if held, ok := rtype.Reflected(v); ok {
			v = held // a reflect.Value stands for what it holds
			if v.IsValid() && v.CanInterface() {
				p.arg = v.Borrow()
			} else {
				p.printValue(v, verb, 0)
				return
			}
		}
		if !p.handleMethods(verb) {
			p.printValue(v, verb, 0)
		}
	}
}

func (p *printer) printBool(b bool, verb rune) {
	switch verb {
	case 't', 'v':
		if b {
			p.padString("true")
		} else {
			p.padString("false")
		}
	default:
		p.badVerb(verb)
	}
}

// printHex prints u in hexadecimal, with or without 0x.
func (p *printer) printHex(u uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.formatInteger(u, 16, false, 'v', lowerDigits)
	p.sharp = sharp
}

func (p *printer) printInteger(u uint64, signed bool, verb rune) {
	switch verb {
	case 'd':
		p.formatInteger(u, 10, signed, verb, lowerDigits)
	case 'v':
		if p.sharpV && !signed {
			p.printHex(u, true)
		} else {
			p.formatInteger(u, 10, signed, verb, lowerDigits)
		}
	case 'b':
		p.formatInteger(u, 2, signed, verb, lowerDigits)
	case 'o', 'O':
		p.formatInteger(u, 8, signed, verb, lowerDigits)
	case 'x':
		p.formatInteger(u, 16, signed, verb, lowerDigits)
	case 'X':
		p.formatInteger(u, 16, signed, verb, upperDigits)
	case 'c':
		p.formatChar(u)
	case 'q':
		p.formatQuotedChar(u)
	case 'U':
		p.formatUnicode(u)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printFloat(f float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.formatFloat(f, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.formatFloat(f, size, byte(verb), -1)
	case 'e', 'E', 'f':
		p.formatFloat(f, size, byte(verb), 6)
	case 'F':
		p.formatFloat(f, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printComplex(c complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.buf = append(p.buf, '(')
		p.printFloat(real(c), size/2, verb)
		p.plus = true
		p.printFloat(imag(c), size/2, verb)
		p.buf = append(p.buf, "i)"...)
		p.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printString(s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.formatQuoted(s)
		} else {
			p.formatText(s)
		}
	case 's':
		p.formatText(s)
	case 'q':
		p.formatQuoted(s)
	case 'x':
		p.formatHex(s, lowerDigits)
	case 'X':
		p.formatHex(s, upperDigits)
	default:
		p.badVerb(verb)
	}
}

// printBytes prints a slice or array of bytes; typ is how its type is written.
func (p *printer) printBytes(b []byte, verb rune, typ string) {
	switch verb {
	case 'v', 'd':
		if p.sharpV {
			p.buf = append(p.buf, typ...)
			if b == nil {
				p.buf = append(p.buf, "(nil)"...)
				return
			}
			p.buf = append(p.buf, '{')
			for i, c := range b {
				if i > 0 {
					p.buf = append(p.buf, ", "...)
				}
				p.printHex(uint64(c), true)
			}
			p.buf = append(p.buf, '}')
			return
		}
		p.buf = append(p.buf, '[')
		for i, c := range b {
			if i > 0 {
				p.buf = append(p.buf, ' ')
			}
			p.formatInteger(uint64(c), 10, false, verb, lowerDigits)
		}
		p.buf = append(p.buf, ']')
	case 's':
		p.formatBytesText(b)
	case 'x':
		p.formatHex(unsafe.String(unsafe.SliceData(b), len(b)), lowerDigits)
	case 'X':
		p.formatHex(unsafe.String(unsafe.SliceData(b), len(b)), upperDigits)
	case 'q':
		p.formatQuoted(unsafe.String(unsafe.SliceData(b), len(b)))
	default:
		p.printValue(rtype.ValueOf(b), verb, 0)
	}
}

func (p *printer) printPointer(v rtype.Value, verb rune) {
	var u uint64
	switch v.Kind() {
	case rtype.Chan, rtype.Func, rtype.Map, rtype.Pointer, rtype.Slice, rtype.UnsafePointer:
		u = uint64(v.Pointer())
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.buf = append(p.buf, '(')
			p.buf = append(p.buf, v.Type().String()...)
			p.buf = append(p.buf, ")("...)
			if u == 0 {
				p.buf = append(p.buf, "nil"...)
			} else {
				p.printHex(u, true)
			}
			p.buf = append(p.buf, ')')
		case u == 0:
			p.padString("<nil>")
		default:
			p.printHex(u, !p.sharp)
		}
	case 'p':
		p.printHex(u, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.printInteger(u, false, verb)
	default:
		p.badVerb(verb)
	}
}

// handleMethods prints p.arg by a method it has for the verb and reports whether it did.
func (p *printer) handleMethods(verb rune) bool {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapping {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		p.callFormat(f, verb)
		return true
	}
	if p.sharpV {
		if s, ok := p.arg.(GoStringer); ok {
			p.callGoString(s, verb)
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := p.arg.(type) {
		case error:
			p.callError(x, verb)
			return true
		case Stringer:
			p.callString(x, verb)
			return true
		}
	}
	return false
}

// The methods of operands are called in functions of their own, each of which reports a
// panic in the method as part of the output.

func (p *printer) callError(x error, verb rune) {
	defer p.catch(x, verb, "Error")
	p.printString(x.Error(), verb)
}

func (p *printer) callString(x Stringer, verb rune) {
	defer p.catch(x, verb, "String")
	p.printString(x.String(), verb)
}

func (p *printer) callGoString(x GoStringer, verb rune) {
	defer p.catch(x, verb, "GoString")
	p.formatText(x.GoString())
}

func (p *printer) callFormat(x Formatter, verb rune) {
	st := &state{layout: p.layout}
	defer p.catchFormat(st, x, verb)
	x.Format(st, verb)
}

func (p *printer) catch(arg any, verb rune, method string) {
	if r := recover(); r != nil {
		p.reportPanic(r, arg, verb, method)
	}
}

// catchFormat takes over what a Format method has printed, also when it panics.
func (p *printer) catchFormat(st *state, arg any, verb rune) {
	p.buf = append(p.buf, st.buf...)
	if r := recover(); r != nil {
		p.reportPanic(r, arg, verb, "Format")
	}
}

// reportPanic prints the panic value r of a method of arg. A nil pointer that its method
// stumbled over is just <nil>.
func (p *printer) reportPanic(r, arg any, verb rune, method string) {
	if v := rtype.ValueOf(arg); v.Kind() == rtype.Pointer && v.IsNil() {
		p.buf = append(p.buf, "<nil>"...)
		return
	}
	if p.panicking {
		panic(r) // a method of the panic value panics in turn
	}
	saved := p.layout
	p.layout = layout{}
	p.buf = append(p.buf, "%!"...)
	p.buf = appendRune(p.buf, verb)
	p.buf = append(p.buf, "(PANIC="...)
	p.buf = append(p.buf, method...)
	p.buf = append(p.buf, " method: "...)
	p.panicking = true
	p.printArg(r, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.layout = saved
}

// A state is the State of one Format call. It is apart from the printer because the
// method may keep it; its output goes to the printer when the call is over.
type state struct {
	buf []byte
	layout
}

func (st *state) Write(b []byte) (n int, err error) {
	st.buf = append(st.buf, b...)
	return len(b), nil
}

// WriteString makes io.WriteString do without a copy.
func (st *state) WriteString(s string) (n int, err error) {
	st.buf = append(st.buf, s...)
	return len(s), nil
}

func (st *state) Width() (wid int, ok bool)      { return st.wid, st.widSet }
func (st *state) Precision() (prec int, ok bool) { return st.prec, st.precSet }

func (st *state) Flag(c int) bool {
	switch c {
	case '-':
		return st.minus
	case '+':
		return st.plus || st.plusV
	case '#':
		return st.sharp || st.sharpV
	case ' ':
		return st.space
	case '0':
		return st.zero
	}
	return false
}

// hasMethods reports whether a value of type t may have methods to print it by.
func hasMethods(t *rtype.Type) bool {
	return t.Kind() == rtype.Interface || t.NumMethod() > 0
}

// printValue prints v by its kind; depth counts the values around it. Methods have been
// tried for depth 0.
func (p *printer) printValue(v rtype.Value, verb rune, depth int) {
	if depth > 0 && v.IsValid() && v.CanInterface() && (verb == 'w' || hasMethods(v.Type())) {
		p.arg = v.Borrow()
		if p.handleMethods(verb) {
			return
		}
	}
	p.arg = nil
	p.value = v
	switch v.Kind() {
	case rtype.Invalid:
		switch {
		case depth == 0:
			p.buf = append(p.buf, "<invalid reflect.Value>"...)
		case verb == 'v':
			p.buf = append(p.buf, "<nil>"...)
		default:
			p.badVerb(verb)
		}
	case rtype.Bool:
		p.printBool(v.Bool(), verb)
	case rtype.Int, rtype.Int8, rtype.Int16, rtype.Int32, rtype.Int64:
		p.printInteger(uint64(v.Int()), true, verb)
	case rtype.Uint, rtype.Uint8, rtype.Uint16, rtype.Uint32, rtype.Uint64, rtype.Uintptr:
		p.printInteger(v.Uint(), false, verb)
	case rtype.Float32:
		p.printFloat(v.Float(), 32, verb)
	case rtype.Float64:
		p.printFloat(v.Float(), 64, verb)
	case rtype.Complex64:
		p.printComplex(v.Complex(), 64, verb)
	case rtype.Complex128:
		p.printComplex(v.Complex(), 128, verb)
	case rtype.String:
		p.printString(v.String(), verb)
	case rtype.Map:
		p.printMap(v, verb, depth)
	case rtype.Struct:
		p.printStruct(v, verb, depth)
	case rtype.Interface:
		p.printInterface(v, verb, depth)
	case rtype.Array, rtype.Slice:
		p.printList(v, verb, depth)
	case rtype.Pointer:
		// At the top a pointer to a composite shows it; below it could go on for ever.
		if depth == 0 && !v.IsNil() {
			elem := v.Elem()
			switch elem.Kind() {
			case rtype.Array, rtype.Slice, rtype.Struct, rtype.Map:
				p.buf = append(p.buf, '&')
				p.printValue(elem, verb, depth+1)
				return
			}
		}
		p.printPointer(v, verb)
	case rtype.Chan, rtype.Func, rtype.UnsafePointer:
		p.printPointer(v, verb)
	}
}

// separator goes between the parts of a composite.
func (p *printer) separator() {
	if p.sharpV {
		p.buf = append(p.buf, ", "...)
	} else {
		p.buf = append(p.buf, ' ')
	}
}

func (p *printer) printMap(v rtype.Value, verb rune, depth int) {
	if p.sharpV {
		p.buf = append(p.buf, v.Type().String()...)
		if v.IsNil() {
			p.buf = append(p.buf, "(nil)"...)
			return
		}
		p.buf = append(p.buf, '{')
	} else {
		p.buf = append(p.buf, "map["...)
	}
	var store [8]rtype.Entry
	entries := v.MapEntries(store[:0])
	sortEntries(entries)
	for i := range entries {
		if i > 0 {
			p.separator()
		}
		p.printValue(entries[i].Key, verb, depth+1)
		p.buf = append(p.buf, ':')
		p.printValue(entries[i].Elem, verb, depth+1)
	}
	if p.sharpV {
		p.buf = append(p.buf, '}')
	} else {
		p.buf = append(p.buf, ']')
	}
}

func (p *printer) printStruct(v rtype.Value, verb rune, depth int) {
	t := v.Type()
	if p.sharpV {
		p.buf = append(p.buf, t.String()...)
	}
	p.buf = append(p.buf, '{')
	for i := 0; i < t.NumField(); i++ {
		if i > 0 {
			p.separator()
		}
		if p.plusV || p.sharpV {
			p.buf = append(p.buf, t.Field(i).Name...)
			p.buf = append(p.buf, ':')
		}
		field := v.Field(i)
		if field.Kind() == rtype.Interface && !field.IsNil() {
			field = field.Elem()
		}
		p.printValue(field, verb, depth+1)
	}
	p.buf = append(p.buf, '}')
}

func (p *printer) printInterface(v rtype.Value, verb rune, depth int) {
	elem := v.Elem()
	switch {
	case elem.IsValid():
		p.printValue(elem, verb, depth+1)
	case p.sharpV:
		p.buf = append(p.buf, v.Type().String()...)
		p.buf = append(p.buf, "(nil)"...)
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
}

func (p *printer) printList(v rtype.Value, verb rune, depth int) {
	t := v.Type()
	switch verb {
	case 's', 'q', 'x', 'X':
		if t.Elem().Kind() == rtype.Uint8 {
			p.printBytes(v.Bytes(), verb, t.String())
			return
		}
	}
	if p.sharpV {
		p.buf = append(p.buf, t.String()...)
		if v.Kind() == rtype.Slice && v.IsNil() {
			p.buf = append(p.buf, "(nil)"...)
			return
		}
		p.buf = append(p.buf, '{')
	} else {
		p.buf = append(p.buf, '[')
	}
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			p.separator()
		}
		p.printValue(v.Index(i), verb, depth+1)
	}
	if p.sharpV {
		p.buf = append(p.buf, '}')
	} else {
		p.buf = append(p.buf, ']')
	}
}
