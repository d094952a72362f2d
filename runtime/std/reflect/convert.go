package reflect

import (
	desc "internal/rtype"
	"strconv"
	"unsafe"
)

// Conversions, as the language's T(x) for what is not constant. converter chooses the one
// for two types; a conversion is a function of the value and the type wanted.

type conversion func(v Value, t *desc.Type) Value

// Convert returns v converted to type t.
func (v Value) Convert(t Type) Value {
	if v.typ == nil {
		v.fail("Convert")
	}
	c := converter(t.descriptor(), v.typ)
	if c == nil {
		panic("reflect.Value.Convert: value of type " + v.typ.String() +
			" cannot be converted to type " + t.String())
	}
	return c(v, t.descriptor())
}

// CanConvert reports whether Convert would not panic.
func (v Value) CanConvert(t Type) bool {
	if v.typ == nil {
		v.fail("Type")
	}
	to := t.descriptor()
	if converter(to, v.typ) == nil {
		return false
	}
	if v.Kind() == Slice {
		array := to
		if array.Kind() == desc.Pointer {
			array = array.Elem()
		}
		return array.Kind() != desc.Array || array.Len() <= v.Len()
	}
	return true
}

func isInt(k desc.Kind) bool     { return desc.Int <= k && k <= desc.Int64 }
func isUint(k desc.Kind) bool    { return desc.Uint <= k && k <= desc.Uintptr }
func isFloat(k desc.Kind) bool   { return k == desc.Float32 || k == desc.Float64 }
func isComplex(k desc.Kind) bool { return k == desc.Complex64 || k == desc.Complex128 }

// textElem is Uint8 or Int32 for a slice that converts from and to strings, else Invalid.
func textElem(t *desc.Type) desc.Kind {
	if t.Kind() != desc.Slice || t.Elem().PkgPath() != "" {
		return desc.Invalid
	}
	if k := t.Elem().Kind(); k == desc.Uint8 || k == desc.Int32 {
		return k
	}
	return desc.Invalid
}

// converter returns the conversion of type from to type to, nil if there is none.
func converter(to, from *desc.Type) conversion {
	if c := numeric(to.Kind(), from.Kind()); c != nil {
		return c
	}
	switch {
	case from.Kind() == desc.String && textElem(to) == desc.Uint8:
		return stringToBytes
	case from.Kind() == desc.String && textElem(to) == desc.Int32:
		return stringToRunes
	case to.Kind() == desc.String && textElem(from) == desc.Uint8:
		return bytesToString
	case to.Kind() == desc.String && textElem(from) == desc.Int32:
		return runesToString
	case from.Kind() == desc.Slice && to.Kind() == desc.Array && from.Elem() == to.Elem():
		return sliceToArray
	case from.Kind() == desc.Slice && to.Kind() == desc.Pointer &&
		to.Elem().Kind() == desc.Array && from.Elem() == to.Elem().Elem() && !to.Named():
		return sliceToPointer
	case from.Kind() == desc.Chan && to.Kind() == desc.Chan && from.AssignableTo(to):
		return retype
	case to.SameUnderlying(from, false):
		return retype
	case unnamedPointer(to) && unnamedPointer(from) &&
		to.Elem().SameUnderlying(from.Elem(), false):
		return retype
	case to.Kind() == desc.Interface && from.Implements(to):
		return toInterface
	}
	return nil
}

func unnamedPointer(t *desc.Type) bool { return t.Kind() == desc.Pointer && !t.Named() }

func numeric(to, from desc.Kind) conversion {
	integer := isInt(to) || isUint(to)
	switch {
	case isInt(from) && integer:
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, uint64(v.Int()), 0) }
	case isUint(from) && integer:
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, v.Uint(), 0) }
	case isInt(from) && isFloat(to):
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, 0, float64(v.Int())) }
	case isUint(from) && isFloat(to):
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, 0, float64(v.Uint())) }
	case isFloat(from) && isInt(to):
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, uint64(int64(v.Float())), 0) }
	case isFloat(from) && isUint(to):
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, uint64(v.Float()), 0) }
	case isFloat(from) && isFloat(to):
		return func(v Value, t *desc.Type) Value { return number(t, v.flag, 0, v.Float()) }
	case isComplex(from) && isComplex(to):
		return func(v Value, t *desc.Type) Value {
			to := fresh(t, v.flag)
			to.variable().SetComplex(v.Complex())
			return to
		}
	case isInt(from) && to == desc.String:
		return func(v Value, t *desc.Type) Value { return text(t, v.flag, runeText(v.Int())) }
	case isUint(from) && to == desc.String:
		return func(v Value, t *desc.Type) Value {
			return text(t, v.flag, runeText(int64(min(v.Uint(), 1<<31))))
		}
	}
	return nil
}

// runeText is string(x) for any integer.
func runeText(x int64) string {
	if x != int64(rune(x)) {
		x = 0xfffd
	}
	return string(rune(x))
}

// fresh is a new zero value of type t, made from one with these flags.
func fresh(t *desc.Type, flag uintptr) Value {
	return Value{t, desc.NewArray(t, 1), inherited(flag) | flagIndirect}
}

// variable is v, a value nobody else has, as what it can be built through.
func (v Value) variable() desc.Value {
	v.flag = flagIndirect | flagAddressable
	return v.kernel()
}

func number(t *desc.Type, flag uintptr, bits uint64, x float64) Value {
	v := fresh(t, flag)
	switch {
	case isInt(t.Kind()):
		v.variable().SetInt(int64(bits))
	case isUint(t.Kind()):
		v.variable().SetUint(bits)
	default:
		v.variable().SetFloat(x)
	}
	return v
}

func text(t *desc.Type, flag uintptr, s string) Value {
	return Value{t, unsafe.Pointer(&s), inherited(flag) | flagIndirect}
}

func stringToBytes(v Value, t *desc.Type) Value {
	b := []byte(v.String())
	return Value{t, unsafe.Pointer(&b), inherited(v.flag) | flagIndirect}
}

func stringToRunes(v Value, t *desc.Type) Value {
	r := []rune(v.String())
	return Value{t, unsafe.Pointer(&r), inherited(v.flag) | flagIndirect}
}

func bytesToString(v Value, t *desc.Type) Value {
	return text(t, v.flag, string(*(*[]byte)(v.ptr)))
}

func runesToString(v Value, t *desc.Type) Value {
	return text(t, v.flag, string(*(*[]rune)(v.ptr)))
}

func sliceToPointer(v Value, t *desc.Type) Value {
	n := t.Elem().Len()
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) +
			" to pointer to array with length " + strconv.Itoa(n))
	}
	return Value{t, (*sliceHeader)(v.ptr).data, inherited(v.flag)}
}

func sliceToArray(v Value, t *desc.Type) Value {
	n := t.Len()
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) +
			" to array with length " + strconv.Itoa(n))
	}
	array := Value{t, desc.NewArray(t, 1), flagIndirect}
	desc.Move(t.Elem(), array.ptr, (*sliceHeader)(v.ptr).data, n)
	return holding(t, array.ptr, v.flag)
}

// retype is v itself under another name of its underlying type.
func retype(v Value, t *desc.Type) Value {
	return holding(t, address(&v), v.flag)
}

func toInterface(v Value, t *desc.Type) Value {
	flag := inherited(v.flag)
	v.flag &^= flagReadOnly
	v = v.assignTo("reflect.Value.Convert", t)
	return Value{t, v.ptr, v.flag&^flagAddressable | flag}
}
