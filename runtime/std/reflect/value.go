package reflect

import (
	desc "internal/rtype"
	"unsafe"
)

// Values: what they hold and how to get further in. internal/rtype.Value, on which fmt
// stands, knows how each kind lies in memory; here are reflect's permissions and panics.

// Value is a Go value of any type. The zero Value is no value: IsValid is false.
//
// ORDER value: the fields are those of internal/rtype.Value.
type Value struct {
	typ  *desc.Type
	ptr  unsafe.Pointer
	flag uintptr
}

const (
	flagIndirect    = desc.FlagIndirect
	flagAddressable = desc.FlagAddressable
	flagReadOnly    = desc.FlagReadOnly
)

// A ValueError is the panic of a Value method on a Value it is not for.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

// ValueOf returns the value i holds, the zero Value for nil.
func ValueOf(i any) Value { return fromKernel(desc.ValueOf(i)) }

func fromKernel(v desc.Value) Value { return *(*Value)(unsafe.Pointer(&v)) }

func (v Value) kernel() desc.Value { return *(*desc.Value)(unsafe.Pointer(&v)) }

// fail is the panic of a method, without "reflect.Value.", that is not for v.
func (v Value) fail(method string) {
	panic(&ValueError{"reflect.Value." + method, v.Kind()})
}

// must panics unless v is of a kind.
func (v Value) must(kind Kind, method string) {
	if v.Kind() != kind {
		v.fail(method)
	}
}

// mustExported panics if v is none or came through an unexported field.
func (v Value) mustExported(method string) {
	if v.typ == nil {
		v.fail(method)
	}
	if v.flag&flagReadOnly != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

// mustAssignable panics unless v is a variable that may be set.
func (v Value) mustAssignable(method string) {
	v.mustExported(method)
	if v.flag&flagAddressable == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// address returns the address of the value, in v itself if it is not in memory.
func address(v *Value) unsafe.Pointer {
	if v.flag&flagIndirect != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// word returns a value of one pointer.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndirect != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// holding is a value of type t at p, in the flags of a parent it has been read from; it
// is copied, so that later changes of *p do not show.
func holding(t *desc.Type, p unsafe.Pointer, flag uintptr) Value {
	flag = inherited(flag)
	if t.PointerShaped() {
		return Value{t, *(*unsafe.Pointer)(p), flag}
	}
	to := desc.NewArray(t, 1)
	desc.Move(t, to, p, 1)
	return Value{t, to, flag | flagIndirect}
}

// inherited is what a value read from another has of its flags.
func inherited(flag uintptr) uintptr {
	if flag&flagReadOnly != 0 {
		return desc.FlagUnexported
	}
	return 0
}

// ---- what v is

// IsValid reports whether v is a value at all.
func (v Value) IsValid() bool { return v.typ != nil }

// Kind returns v's kind, Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return Kind(v.typ.Kind())
}

// Type returns v's type.
func (v Value) Type() Type {
	if v.typ == nil {
		v.fail("Type")
	}
	return toType(v.typ)
}

// CanInterface reports whether Interface may be called: v came through exported fields.
func (v Value) CanInterface() bool {
	if v.typ == nil {
		v.fail("CanInterface")
	}
	return v.flag&flagReadOnly == 0
}

// CanAddr reports whether v is a variable whose address can be taken.
func (v Value) CanAddr() bool { return v.flag&flagAddressable != 0 }

// CanSet reports whether v is a variable that may be set.
func (v Value) CanSet() bool {
	return v.flag&flagAddressable != 0 && v.flag&flagReadOnly == 0
}

// CanInt, CanUint, CanFloat and CanComplex report whether the method named behind Can may
// be called.
func (v Value) CanInt() bool     { return Int <= v.Kind() && v.Kind() <= Int64 }
func (v Value) CanUint() bool    { return Uint <= v.Kind() && v.Kind() <= Uintptr }
func (v Value) CanFloat() bool   { return v.Kind() == Float32 || v.Kind() == Float64 }
func (v Value) CanComplex() bool { return v.Kind() == Complex64 || v.Kind() == Complex128 }

// NumMethod returns the number of methods, that of the dynamic value for no interface.
func (v Value) NumMethod() int {
	if v.typ == nil {
		v.fail("NumMethod")
	}
	if v.flag&flagReadOnly != 0 && v.Kind() != Interface {
		return 0
	}
	return toType(v.typ).NumMethod()
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.must(Struct, "NumField")
	return v.typ.NumField()
}

// ---- simple values

// Bool returns a boolean.
func (v Value) Bool() bool {
	v.must(Bool, "Bool")
	return v.kernel().Bool()
}

// Int returns a signed integer.
func (v Value) Int() int64 {
	if !v.CanInt() {
		v.fail("Int")
	}
	return v.kernel().Int()
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	if !v.CanUint() {
		v.fail("Uint")
	}
	return v.kernel().Uint()
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	if !v.CanFloat() {
		v.fail("Float")
	}
	return v.kernel().Float()
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.fail("Complex")
	}
	return v.kernel().Complex()
}

// String returns the string v holds; of any other kind it is "<T Value>".
func (v Value) String() string { return v.kernel().String() }

// Bytes returns a slice of bytes, or an array of bytes that is a variable, as a slice.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if v.typ.Elem().Kind() != desc.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
	case Array:
		if v.typ.Elem().Kind() != desc.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
	default:
		v.fail("Bytes")
	}
	return v.kernel().Bytes()
}

// Pointer returns a chan, func, map, pointer, slice, string or unsafe.Pointer as a number.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		publish(v.ptr)
		return v.kernel().Pointer()
	}
	v.fail("Pointer")
	return 0
}

// UnsafePointer is Pointer as an unsafe.Pointer.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.word()
	case Func:
		if p := v.word(); p != nil {
			return *(*unsafe.Pointer)(p)
		}
		return nil
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	v.fail("UnsafePointer")
	return nil
}

// UnsafeAddr returns the address of a variable.
func (v Value) UnsafeAddr() uintptr {
	if v.typ == nil {
		v.fail("UnsafeAddr")
	}
	if v.flag&flagAddressable == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	publish(v.ptr)
	return uintptr(v.ptr)
}

var (
	published unsafe.Pointer
	publishes bool
)

// publish keeps escape analysis from losing track of a pointer that is handed out as a number,
// which unsafe code may turn back.
func publish(p unsafe.Pointer) {
	if publishes {
		published = p
	}
}

// Interface returns v as an interface value.
func (v Value) Interface() any {
	if v.typ == nil {
		v.fail("Interface")
	}
	if v.flag&flagReadOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.content()
}

// content is Interface without permissions.
func (v Value) content() any {
	v.flag &^= flagReadOnly
	return v.kernel().Interface()
}

// The Overflow methods report whether a number does not fit into v's type.

// OverflowInt is for signed integers.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.fail("OverflowInt")
	}
	return toType(v.typ).OverflowInt(x)
}

// OverflowUint is for unsigned integers.
func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.fail("OverflowUint")
	}
	return toType(v.typ).OverflowUint(x)
}

// OverflowFloat is for floating-point numbers.
func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.fail("OverflowFloat")
	}
	return toType(v.typ).OverflowFloat(x)
}

// OverflowComplex is for complex numbers.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.fail("OverflowComplex")
	}
	return toType(v.typ).OverflowComplex(x)
}

// ---- parts

// Addr returns a pointer to a variable.
func (v Value) Addr() Value {
	if v.flag&flagAddressable == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{desc.PointerTo(v.typ), v.ptr, v.flag & flagReadOnly}
}

// Elem returns what an interface holds or the variable a pointer points to, the zero
// Value for nil.
func (v Value) Elem() Value {
	if k := v.Kind(); k != Pointer && k != Interface {
		v.fail("Elem")
	}
	elem := fromKernel(v.kernel().Elem())
	if v.Kind() == Interface {
		elem.flag = elem.flag&^flagReadOnly | inherited(v.flag)
	}
	return elem
}

// Indirect returns what a pointer points to, any other value itself.
func Indirect(v Value) Value {
	if v.Kind() == Pointer {
		return v.Elem()
	}
	return v
}

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	v.must(Struct, "Field")
	if uint(i) >= uint(v.typ.NumField()) {
		panic("reflect: Field index out of range")
	}
	return fromKernel(v.kernel().Field(i))
}

// FieldByIndex returns the field at the end of a path through embedded structs.
func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.must(Struct, "FieldByIndex")
	field, t := v.path(index)
	if t != "" {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return field
}

// FieldByIndexErr returns an error where FieldByIndex panics for a nil pointer.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.must(Struct, "FieldByIndexErr")
	field, t := v.path(index)
	if t != "" {
		return Value{}, nilEmbedded("reflect: indirection through nil pointer to embedded struct field " + t)
	}
	return field, nil
}

type nilEmbedded string

func (e nilEmbedded) Error() string { return string(e) }

// path follows index; at a nil pointer it returns the name of the struct behind.
func (v Value) path(index []int) (Value, string) {
	for i, n := range index {
		if i > 0 && v.Kind() == Pointer && v.typ.Elem().Kind() == desc.Struct {
			if v.IsNil() {
				return Value{}, v.typ.Elem().Name()
			}
			v = v.Elem()
		}
		v = v.Field(n)
	}
	return v, ""
}

// FieldByName returns the field with a name, the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.must(Struct, "FieldByName")
	if i := ownField(v.typ, name); i >= 0 {
		return v.Field(i)
	}
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the one field whose name matches, else the zero Value.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	v.must(Struct, "FieldByNameFunc")
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// pointerToArray returns the array v, a pointer, points to; its length counts even if v
// is nil.
func (v Value) pointerToArray(method string) *desc.Type {
	if v.Kind() != Pointer || v.typ.Elem().Kind() != desc.Array {
		if v.Kind() == Pointer {
			panic("reflect: call of reflect.Value." + method + " on ptr to non-array Value")
		}
		v.fail(method)
	}
	return v.typ.Elem()
}

// Len returns the length of an array, chan, map, slice, string or pointer to an array.
func (v Value) Len() int {
	switch v.Kind() {
	case Array, Chan, Map, Slice, String:
		return v.kernel().Len()
	}
	return v.pointerToArray("Len").Len()
}

// Cap returns the capacity of an array, chan, slice or pointer to an array.
func (v Value) Cap() int {
	switch v.Kind() {
	case Array, Chan, Slice:
		return v.kernel().Cap()
	}
	return v.pointerToArray("Cap").Len()
}

// Index returns element i of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array, Slice:
		return fromKernel(v.kernel().Index(i))
	case String:
		s := v.kernel().String()
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		b := Value{desc.TypeOf(uint8(0)), unsafe.Pointer(unsafe.StringData(s[i:])), flagIndirect}
		b.flag |= inherited(v.flag)
		return b
	}
	v.fail("Index")
	return Value{}
}

// IsNil reports whether a chan, func, interface, map, pointer or slice is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.kernel().IsNil()
	}
	v.fail("IsNil")
	return false
}

// IsZero reports whether v is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.Kind() {
	case Bool:
		return !v.Bool()
	case Float32, Float64:
		return v.Float() == 0 && !negativeZero(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !negativeZero(real(c)) && !negativeZero(imag(c))
	case Array:
		if v.equalsZero() {
			return true
		}
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case String:
		return v.Len() == 0
	case Struct:
		if v.equalsZero() {
			return true
		}
		for i := 0; i < v.NumField(); i++ {
			if v.typ.Field(i).Name != "_" && !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	}
	if v.CanInt() {
		return v.Int() == 0
	}
	if v.CanUint() {
		return v.Uint() == 0
	}
	v.fail("IsZero")
	return false
}

// equalsZero reports whether v == the zero value, for arrays and structs of moderate size:
// Go's IsZero asks them so, and -0.0 inside counts as zero then.
func (v Value) equalsZero() bool {
	var zero [1024]byte
	return v.typ.Comparable() && v.typ.Size() <= uintptr(len(zero)) &&
		desc.Equal(v.typ, unsafe.Pointer(&zero), address(&v))
}

func negativeZero(x float64) bool { return x == 0 && 1/x < 0 }

// Comparable reports whether == on v does not panic.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		switch v.typ.Elem().Kind() {
		case desc.Interface, desc.Array, desc.Struct:
			return true
		}
		return v.typ.Comparable()
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Comparable()
}

// Equal reports whether v and u are equal, of one type; interfaces stand for what they
// hold. It panics if they cannot be compared.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.typ != u.typ {
		return false
	}
	kind := v.Kind()
	if kind == Array && v.Len() == 0 && !v.typ.Comparable() {
		kind = Invalid
	}
	switch kind {
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Func, Map, Slice, Invalid:
		panic("reflect.Value.Equal: values of type " + v.typ.String() + " are not comparable")
	}
	return desc.Equal(v.typ, address(&v), address(&u))
}
