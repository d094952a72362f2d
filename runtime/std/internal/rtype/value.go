package rtype

import "unsafe"

// A Value is a value and its type, without an allocation of its own: ptr is the
// address of the value, or the value itself if the type is pointer-shaped and the
// value came out of an interface's data word (no FlagIndirect then).
// ORDER value: reflect.Value has the same fields.
//
// Escape: every way from ptr to what a method returns is an ordinary load, store or
// conversion of unsafe.Pointer, so that the escape pass sees each flow.
type Value struct {
	typ  *Type
	ptr  unsafe.Pointer
	flag uintptr
}

// Bits of Value.flag. FlagEmbedded is lost in the next field: the exported fields of an
// embedded struct are promoted, whatever its own name is.
const (
	FlagIndirect    = 1                             // ptr is the address of the value
	FlagAddressable = 2                             // the value lives in a variable: reached through a pointer or a slice
	FlagUnexported  = 4                             // reached through an unexported field that is not embedded
	FlagEmbedded    = 8                             // reached through an unexported embedded field
	FlagReadOnly    = FlagUnexported | FlagEmbedded // no Interface, no methods
)

type sliceHeader struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// A ValueError is the panic of a Value method on a kind it is not for.
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

// ValueOf returns the value x holds, the zero Value for a nil interface.
func ValueOf(x any) Value {
	e := (*eface)(unsafe.Pointer(&x))
	if e.typ == nil {
		return Value{}
	}
	if e.typ.flags&flagPointerShaped != 0 {
		return Value{e.typ, e.data, 0}
	}
	return Value{e.typ, e.data, FlagIndirect}
}

// Reflected returns the value that v, a reflect.Value, stands for, and whether v is one.
func Reflected(v Value) (Value, bool) {
	if v.Kind() != Struct || v.typ.Name() != "Value" || v.typ.uncommon.PkgPath != "reflect" {
		return Value{}, false
	}
	return *(*Value)(v.ptr), true
}

// addressOf returns the address of the value, which v itself provides room for when the
// value is not in memory. A function: a method of *Value would keep all methods of *Value in
// every program.
func addressOf(v *Value) unsafe.Pointer {
	if v.flag&FlagIndirect != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// word returns a pointer-shaped value.
func (v Value) word() unsafe.Pointer {
	if v.flag&FlagIndirect != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// IsValid reports whether v is a value at all.
func (v Value) IsValid() bool { return v.typ != nil }

// Type returns the type of v, nil for the zero Value.
func (v Value) Type() *Type { return v.typ }

// Kind returns the kind of v, Invalid for the zero Value.
func (v Value) Kind() Kind {
	if v.typ == nil {
		return Invalid
	}
	return Kind(v.typ.kind)
}

// CanInterface reports whether v was not reached through an unexported field.
func (v Value) CanInterface() bool { return v.flag&FlagReadOnly == 0 }

// CanAddr reports whether v lives in a variable.
func (v Value) CanAddr() bool { return v.flag&FlagAddressable != 0 }

// Bool returns a boolean value.
func (v Value) Bool() bool {
	if v.Kind() != Bool {
		panic(&ValueError{"reflect.Value.Bool", v.Kind()})
	}
	return *(*bool)(v.ptr)
}

// Int returns the value of any signed integer kind.
func (v Value) Int() int64 {
	switch v.Kind() {
	case Int:
		return int64(*(*int)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int64:
		return *(*int64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Int", v.Kind()})
}

// Uint returns the value of any unsigned integer kind.
func (v Value) Uint() uint64 {
	switch v.Kind() {
	case Uint:
		return uint64(*(*uint)(v.ptr))
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	case Uint64:
		return *(*uint64)(v.ptr)
	case Uintptr:
		return uint64(*(*uintptr)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Uint", v.Kind()})
}

// Float returns the value of a floating-point kind.
func (v Value) Float() float64 {
	switch v.Kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Float", v.Kind()})
}

// Complex returns the value of a complex kind.
func (v Value) Complex() complex128 {
	switch v.Kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Complex", v.Kind()})
}

// String returns the string v holds, and for other kinds "<T Value>" as reflect does.
func (v Value) String() string {
	switch v.Kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.typ.str + " Value>"
}

// Bytes returns the bytes of a slice of bytes or of an addressable array of bytes.
func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if Kind(v.typ.elem.kind) == Uint8 {
			return *(*[]byte)(v.ptr)
		}
	case Array:
		if Kind(v.typ.elem.kind) == Uint8 && v.flag&FlagIndirect != 0 {
			return unsafe.Slice((*byte)(v.ptr), int(v.typ.length))
		}
	}
	panic(&ValueError{"reflect.Value.Bytes", v.Kind()})
}

// Len returns the length of an array, chan, map, slice or string.
func (v Value) Len() int {
	switch v.Kind() {
	case Slice:
		return (*sliceHeader)(v.ptr).len
	case String:
		return len(*(*string)(v.ptr))
	case Array:
		return int(v.typ.length)
	case Map:
		return mapLen(v.word())
	case Chan:
		return chanLen(v.word())
	}
	panic(&ValueError{"reflect.Value.Len", v.Kind()})
}

// Cap returns the capacity of an array, chan or slice.
func (v Value) Cap() int {
	switch v.Kind() {
	case Slice:
		return (*sliceHeader)(v.ptr).cap
	case Array:
		return int(v.typ.length)
	case Chan:
		return chanCap(v.word())
	}
	panic(&ValueError{"reflect.Value.Cap", v.Kind()})
}

// Index returns element i of an array or a slice.
func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Slice:
		s := (*sliceHeader)(v.ptr)
		if uint(i) >= uint(s.len) {
			panic("reflect: slice index out of range")
		}
		elem := v.typ.elem
		return Value{elem, unsafe.Add(s.data, uintptr(i)*elem.size),
			v.flag&FlagReadOnly | FlagIndirect | FlagAddressable}
	case Array:
		if uint(i) >= uint(v.typ.length) {
			panic("reflect: array index out of range")
		}
		elem := v.typ.elem
		if v.flag&FlagIndirect == 0 {
			// A pointer-shaped array has one element, which is the word.
			return Value{elem, v.ptr, v.flag}
		}
		return Value{elem, unsafe.Add(v.ptr, uintptr(i)*elem.size), v.flag}
	}
	panic(&ValueError{"reflect.Value.Index", v.Kind()})
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	if v.Kind() != Struct {
		panic(&ValueError{"reflect.Value.NumField", v.Kind()})
	}
	return int(v.typ.length)
}

// Field returns field i of a struct.
func (v Value) Field(i int) Value {
	if v.Kind() != Struct {
		panic(&ValueError{"reflect.Value.Field", v.Kind()})
	}
	f := v.typ.Field(i)
	flag := v.flag &^ FlagEmbedded
	if f.PkgPath != "" {
		if f.Embedded {
			flag |= FlagEmbedded
		} else {
			flag |= FlagUnexported
		}
	}
	if flag&FlagIndirect == 0 {
		// A pointer-shaped struct may have zero-size fields beside the one that is the
		// word; those are never loaded through.
		return Value{f.Type, v.ptr, flag}
	}
	return Value{f.Type, unsafe.Add(v.ptr, f.Offset), flag}
}

// Elem returns what a pointer points to or what an interface holds, the zero Value
// if that is nil.
func (v Value) Elem() Value {
	switch v.Kind() {
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		return Value{v.typ.elem, p, v.flag&FlagReadOnly | FlagIndirect | FlagAddressable}
	case Interface:
		w := ValueOf(v.interfaceValue())
		if w.typ != nil {
			w.flag |= v.flag & FlagReadOnly
		}
		return w
	}
	panic(&ValueError{"reflect.Value.Elem", v.Kind()})
}

// interfaceValue loads the interface v is as an empty interface.
func (v Value) interfaceValue() any {
	if v.typ.length == 0 {
		return *(*any)(v.ptr)
	}
	i := (*iface)(v.ptr)
	var x any
	if i.tab != nil {
		e := (*eface)(unsafe.Pointer(&x))
		e.typ = (*Type)(Inside(unsafe.Pointer(i.tab), unsafe.Pointer(i.tab.Type)))
		e.data = i.data
	}
	return x
}

// IsNil reports whether a chan, func, interface, map, pointer, slice or unsafe.Pointer
// is nil.
func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.word() == nil
	case Interface, Slice:
		// Both begin with a word that is zero exactly when they are nil.
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	panic(&ValueError{"reflect.Value.IsNil", v.Kind()})
}

// Pointer returns a chan, func, map, pointer, slice, string or unsafe.Pointer as a
// number: for a func its code, for a slice and a string the address of the first element.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return uintptr(v.word())
	case Func:
		p := v.word()
		if p == nil {
			return 0
		}
		return *(*uintptr)(p)
	case Slice, String:
		return *(*uintptr)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.Pointer", v.Kind()})
}

// Interface returns v as an interface value that shares no memory with it.
func (v Value) Interface() any {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&FlagReadOnly != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	if v.flag&FlagAddressable == 0 || Kind(v.typ.kind) == Interface ||
		v.typ.flags&flagPointerShaped != 0 {
		return v.Borrow()
	}
	p := NewArray(v.typ, 1)
	copyValue(v.typ, p, v.ptr)
	return Value{v.typ, p, FlagIndirect}.Borrow()
}

// Borrow returns v as an interface value that may share memory with v: for a method
// call that happens at once, where a copy would be wasted. It asks no permission of
// unexported fields.
func (v Value) Borrow() any {
	if Kind(v.typ.kind) == Interface {
		return v.interfaceValue()
	}
	var x any
	e := (*eface)(unsafe.Pointer(&x))
	e.typ = v.typ
	if v.typ.flags&flagPointerShaped != 0 {
		e.data = v.word()
	} else {
		e.data = v.ptr
	}
	return x
}

// New returns a pointer to a new zero value of type t; ptr is the type *t.
func New(ptr *Type) Value {
	return Value{ptr, NewArray(ptr.elem, 1), 0}
}

// Set stores x into v, a variable of a type x can be assigned to.
func (v Value) Set(x Value) {
	if v.flag&FlagAddressable == 0 {
		panic("reflect: reflect.Value.Set using unaddressable value")
	}
	if v.flag&FlagReadOnly != 0 || x.flag&FlagReadOnly != 0 {
		panic("reflect: reflect.Value.Set using value obtained using unexported field")
	}
	if x.typ == nil {
		panic("reflect: call of reflect.Value.Set on zero Value")
	}
	if Kind(v.typ.kind) == Interface {
		setInterface(v, x)
		return
	}
	if !x.typ.AssignableTo(v.typ) {
		panic("reflect.Set: value of type " + x.typ.str + " is not assignable to type " + v.typ.str)
	}
	if x.flag&FlagIndirect == 0 {
		*(*unsafe.Pointer)(v.ptr) = x.ptr
		return
	}
	copyValue(v.typ, v.ptr, x.ptr)
}

func setInterface(v, x Value) {
	content := x.Interface()
	e := (*eface)(unsafe.Pointer(&content))
	if v.typ.length == 0 || e.typ == nil {
		*(*any)(v.ptr) = content
		return
	}
	tab := implements(v.typ, e.typ)
	if tab == nil {
		panic("reflect.Set: value of type " + x.typ.str + " is not assignable to type " + v.typ.str)
	}
	// To the escape pass an itab is the type it is of.
	*(*iface)(v.ptr) = iface{(*Itab)(Inside(unsafe.Pointer(e.typ), unsafe.Pointer(tab))), e.data}
}

// copyValue copies a value of type t from src to dst word by word. It is plain Go, so
// that the escape pass sees the pointers flow and the barriers are the compiler's.
func copyValue(t *Type, dst, src unsafe.Pointer) {
	const word = unsafe.Sizeof(uintptr(0))
	at := uintptr(0)
	for ; at < t.ptrData; at += word {
		n := at / word
		mask := *(*uint8)(unsafe.Add(unsafe.Pointer(t.gcMask), n/8))
		if mask>>(n%8)&1 != 0 {
			*(*unsafe.Pointer)(unsafe.Add(dst, at)) = *(*unsafe.Pointer)(unsafe.Add(src, at))
		} else {
			*(*uint64)(unsafe.Add(dst, at)) = *(*uint64)(unsafe.Add(src, at))
		}
	}
	if rest := int(t.size) - int(at); rest > 0 {
		copy(unsafe.Slice((*byte)(unsafe.Add(dst, at)), rest),
			unsafe.Slice((*byte)(unsafe.Add(src, at)), rest))
	}
}

// settable returns the address to store a value of the kinds from low to high at.
func (v Value) settable(method string, low, high Kind) unsafe.Pointer {
	if kind := v.Kind(); kind < low || kind > high {
		panic(&ValueError{method, kind})
	}
	if v.flag&FlagReadOnly != 0 {
		panic("reflect: " + method + " using value obtained using unexported field")
	}
	if v.flag&FlagAddressable == 0 {
		panic("reflect: " + method + " using unaddressable value")
	}
	return v.ptr
}

// SetBool stores x into v, a variable of a boolean type.
func (v Value) SetBool(x bool) {
	*(*bool)(v.settable("reflect.Value.SetBool", Bool, Bool)) = x
}

// SetInt stores x, cut to size, into v, a variable of a signed integer type.
func (v Value) SetInt(x int64) {
	p := v.settable("reflect.Value.SetInt", Int, Int64)
	switch v.typ.size {
	case 1:
		*(*int8)(p) = int8(x)
	case 2:
		*(*int16)(p) = int16(x)
	case 4:
		*(*int32)(p) = int32(x)
	default:
		*(*int64)(p) = x
	}
}

// SetUint stores x, cut to size, into v, a variable of an unsigned integer type.
func (v Value) SetUint(x uint64) {
	p := v.settable("reflect.Value.SetUint", Uint, Uintptr)
	switch v.typ.size {
	case 1:
		*(*uint8)(p) = uint8(x)
	case 2:
		*(*uint16)(p) = uint16(x)
	case 4:
		*(*uint32)(p) = uint32(x)
	default:
		*(*uint64)(p) = x
	}
}

// SetFloat stores x, rounded to size, into v, a variable of a floating-point type.
func (v Value) SetFloat(x float64) {
	p := v.settable("reflect.Value.SetFloat", Float32, Float64)
	if v.typ.size == 4 {
		*(*float32)(p) = float32(x)
	} else {
		*(*float64)(p) = x
	}
}

// SetComplex stores x, rounded to size, into v, a variable of a complex type.
func (v Value) SetComplex(x complex128) {
	p := v.settable("reflect.Value.SetComplex", Complex64, Complex128)
	if v.typ.size == 8 {
		*(*complex64)(p) = complex64(x)
	} else {
		*(*complex128)(p) = x
	}
}

// SetString stores x into v, a variable of a string type.
func (v Value) SetString(x string) {
	*(*string)(v.settable("reflect.Value.SetString", String, String)) = x
}

// SetBytes stores x itself into v, a variable of a type of slices of bytes.
func (v Value) SetBytes(x []byte) {
	p := v.settable("reflect.Value.SetBytes", Slice, Slice)
	if Kind(v.typ.elem.kind) != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(p) = x
}

// An Entry is one key of a map and its element, both in the map's own memory.
type Entry struct {
	Key  Value
	Elem Value
}

// MapEntries appends the entries of the map v to list, in the order of iteration.
func (v Value) MapEntries(list []Entry) []Entry {
	if v.Kind() != Map {
		panic(&ValueError{"reflect.Value.MapRange", v.Kind()})
	}
	m := v.word()
	if m == nil {
		return list
	}
	flag := v.flag&FlagReadOnly | FlagIndirect
	it := MapIter{Key: m, Elem: m} // entries lie in the map: the escape pass must know
	for MapIterInit(v.typ, m, &it); it.Key != nil; MapIterNext(&it) {
		key, elem := Inside(m, it.Key), Inside(m, it.Elem)
		list = append(list, Entry{Value{v.typ.key, key, flag}, Value{v.typ.elem, elem, flag}})
	}
	return list
}

// MapIndex returns the element for key in the map v, the zero Value if there is none.
// The key must have the key type of the map.
func (v Value) MapIndex(key Value) Value {
	if v.Kind() != Map {
		panic(&ValueError{"reflect.Value.MapIndex", v.Kind()})
	}
	p := mapLookup(v.typ, v.word(), addressOf(&key))
	if p == nil {
		return Value{}
	}
	return Value{v.typ.elem, Inside(v.word(), p), (v.flag|key.flag)&FlagReadOnly | FlagIndirect}
}

// Inside returns p, which points into what belongs to the map m, as a pointer that comes
// from m.
func Inside(m, p unsafe.Pointer) unsafe.Pointer {
	return unsafe.Add(m, uintptr(p)-uintptr(m))
}

// made returns p, new memory: to the escape pass an object like any other.
func made(p unsafe.Pointer) unsafe.Pointer {
	return Inside(unsafe.Pointer(new([0]unsafe.Pointer)), p)
}

// Elements are those of a slice, to be swapped.
type Elements struct {
	typ  *Type
	data unsafe.Pointer
	len  int
}

// ElementsOf returns the elements of the slice in x.
func ElementsOf(x any) Elements {
	v := ValueOf(x)
	if v.Kind() != Slice {
		panic(&ValueError{"Swapper", v.Kind()})
	}
	s := (*sliceHeader)(v.ptr)
	return Elements{v.typ.elem, s.data, s.len}
}

// Swap swaps two elements, word by word as copyValue copies.
func (e *Elements) Swap(i, j int) {
	if uint(i) >= uint(e.len) || uint(j) >= uint(e.len) {
		panic("reflect: slice index out of range")
	}
	const word = unsafe.Sizeof(uintptr(0))
	t := e.typ
	a, b := unsafe.Add(e.data, uintptr(i)*t.size), unsafe.Add(e.data, uintptr(j)*t.size)
	at := uintptr(0)
	for ; at < t.ptrData; at += word {
		p, q := unsafe.Add(a, at), unsafe.Add(b, at)
		n := at / word
		mask := *(*uint8)(unsafe.Add(unsafe.Pointer(t.gcMask), n/8))
		if mask>>(n%8)&1 != 0 {
			*(*unsafe.Pointer)(p), *(*unsafe.Pointer)(q) = *(*unsafe.Pointer)(q), *(*unsafe.Pointer)(p)
		} else {
			*(*uint64)(p), *(*uint64)(q) = *(*uint64)(q), *(*uint64)(p)
		}
	}
	if t.align >= 8 {
		at = swapAs[uint64](a, b, at, t.size)
	}
	if t.align >= 4 {
		at = swapAs[uint32](a, b, at, t.size)
	}
	swapAs[uint8](a, b, at, t.size)
}

// swapAs swaps a and b from offset at on by values of T, and returns how far it came.
func swapAs[T uint8 | uint32 | uint64](a, b unsafe.Pointer, at, size uintptr) uintptr {
	for step := unsafe.Sizeof(T(0)); at+step <= size; at += step {
		p, q := (*T)(unsafe.Add(a, at)), (*T)(unsafe.Add(b, at))
		*p, *q = *q, *p
	}
	return at
}

// Swapper returns a function that swaps two elements of the slice in x. Go's panics of a wrong index
// differ with the size of elements.
func Swapper(x any) func(i, j int) {
	e := ElementsOf(x)
	pointers := e.typ.ptrData != 0
	v := ValueOf(x)
	switch {
	case e.typ.size == 8 && pointers:
		s := *(*[]unsafe.Pointer)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case e.typ.size == 8:
		s := *(*[]uint64)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case Kind(e.typ.kind) == String:
		s := *(*[]string)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case e.typ.size == 4:
		s := *(*[]uint32)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case e.typ.size == 1:
		s := *(*[]uint8)(v.ptr)
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	}
	return func(i, j int) { e.Swap(i, j) }
}
