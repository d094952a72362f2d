package reflect

import (
	desc "internal/rtype"
	"unsafe"
)

// Making values and storing into variables. What is stored is kept by memory the escape
// pass does not see, so everything goes through functions of internal/rtype that let
// their arguments escape.

// New returns a pointer to a new zero variable of type typ.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.descriptor()
	return Value{desc.PointerTo(t), desc.NewArray(t, 1), 0}
}

// NewAt returns p as a pointer to a variable of type typ.
func NewAt(typ Type, p unsafe.Pointer) Value {
	return Value{desc.PointerTo(typ.descriptor()), p, 0}
}

// Zero returns the zero value of type typ, which is no variable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.descriptor()
	if t.PointerShaped() {
		return Value{t, nil, 0}
	}
	return Value{t, desc.NewArray(t, 1), flagIndirect}
}

// assignTo is v as a value of type t, to which it must be assignable; what is the
// operation's name.
func (v Value) assignTo(what string, t *desc.Type) Value {
	if v.typ == t {
		return v
	}
	if v.typ == nil || !v.typ.AssignableTo(t) {
		name := "<nil>"
		if v.typ != nil {
			name = v.typ.String()
		}
		panic(what + ": value of type " + name + " is not assignable to type " + t.String())
	}
	if t.Kind() != desc.Interface {
		return Value{t, v.ptr, v.flag}
	}
	to := Value{t, desc.NewArray(t, 1), flagIndirect}
	if v.Kind() == Interface && v.IsNil() {
		return to
	}
	into := desc.ValueOf(v.content())
	slot := to
	slot.flag |= flagAddressable
	slot.kernel().Set(into)
	return to
}

// Set stores x into v; x must be assignable to v's type.
func (v Value) Set(x Value) {
	v.mustAssignable("Set")
	x.mustExported("Set")
	x = x.assignTo("reflect.Set", v.typ)
	desc.Move(v.typ, v.ptr, address(&x), 1)
}

// SetZero stores the zero value.
func (v Value) SetZero() {
	v.mustAssignable("SetZero")
	desc.Zero(v.typ, v.ptr, 1)
}

// SetBool stores a boolean.
func (v Value) SetBool(x bool) {
	v.mustAssignable("SetBool")
	v.must(Bool, "SetBool")
	v.kernel().SetBool(x)
}

// SetInt stores a signed integer, cut to v's size.
func (v Value) SetInt(x int64) {
	v.mustAssignable("SetInt")
	if !v.CanInt() {
		v.fail("SetInt")
	}
	v.kernel().SetInt(x)
}

// SetUint stores an unsigned integer, cut to v's size.
func (v Value) SetUint(x uint64) {
	v.mustAssignable("SetUint")
	if !v.CanUint() {
		v.fail("SetUint")
	}
	v.kernel().SetUint(x)
}

// SetFloat stores a floating-point number.
func (v Value) SetFloat(x float64) {
	v.mustAssignable("SetFloat")
	if !v.CanFloat() {
		v.fail("SetFloat")
	}
	v.kernel().SetFloat(x)
}

// SetComplex stores a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustAssignable("SetComplex")
	if !v.CanComplex() {
		v.fail("SetComplex")
	}
	v.kernel().SetComplex(x)
}

// SetString stores a string.
func (v Value) SetString(x string) {
	v.mustAssignable("SetString")
	v.must(String, "SetString")
	desc.Move(v.typ, v.ptr, unsafe.Pointer(&x), 1)
}

// SetBytes stores a slice of bytes, not a copy.
func (v Value) SetBytes(x []byte) {
	v.mustAssignable("SetBytes")
	v.must(Slice, "SetBytes")
	if v.typ.Elem().Kind() != desc.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	desc.Move(v.typ, v.ptr, unsafe.Pointer(&x), 1)
}

// SetPointer stores an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustAssignable("SetPointer")
	v.must(UnsafePointer, "SetPointer")
	desc.Move(v.typ, v.ptr, unsafe.Pointer(&x), 1)
}

// ---- slices

type sliceHeader struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// SliceHeader is what a slice is at run time.
//
// Deprecated: unsafe.Slice and unsafe.SliceData do what it was for.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is what a string is at run time.
//
// Deprecated: unsafe.String and unsafe.StringData do what it was for.
type StringHeader struct {
	Data uintptr
	Len  int
}

// sliceValue is a slice of type t.
func sliceValue(t *desc.Type, s sliceHeader, flag uintptr) Value {
	to := desc.NewArray(t, 1)
	desc.Move(t, to, unsafe.Pointer(&s), 1)
	return Value{t, to, inherited(flag) | flagIndirect}
}

// MakeSlice returns a new slice of type typ.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.descriptor()
	return sliceValue(t, sliceHeader{desc.NewArray(t.Elem(), cap), len, cap}, 0)
}

// SliceAt returns the n variables of type typ at p as a slice.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	_ = unsafe.Slice((*byte)(p), n) // panics for a wrong n
	return sliceValue(desc.SliceOf(typ.descriptor()), sliceHeader{p, n, n}, 0)
}

// SetLen changes the length of a slice within its capacity.
func (v Value) SetLen(n int) {
	v.mustAssignable("SetLen")
	v.must(Slice, "SetLen")
	s := (*sliceHeader)(v.ptr)
	if uint(n) > uint(s.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.len = n
}

// SetCap makes the capacity of a slice smaller.
func (v Value) SetCap(n int) {
	v.mustAssignable("SetCap")
	v.must(Slice, "SetCap")
	s := (*sliceHeader)(v.ptr)
	if n < s.len || n > s.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.cap = n
}

// Grow makes room for n more elements of a slice.
func (v Value) Grow(n int) {
	v.mustAssignable("Grow")
	v.must(Slice, "Grow")
	s := (*sliceHeader)(v.ptr)
	switch {
	case n < 0:
		panic("reflect.Value.Grow: negative len")
	case s.len+n < 0:
		panic("reflect.Value.Grow: slice overflow")
	case s.len+n > s.cap:
		grown := *s
		grown.data, grown.cap = desc.GrowSlice(v.typ.Elem(), s.data, s.len, s.cap, s.len+n)
		desc.Move(v.typ, v.ptr, unsafe.Pointer(&grown), 1)
	}
}

// extended returns the slice s and n more elements, and where they are.
func extended(s Value, n int) (Value, unsafe.Pointer) {
	h := *(*sliceHeader)(s.ptr)
	elem, old := s.typ.Elem(), h.len
	if old+n < old {
		panic("reflect.Append: slice overflow")
	}
	if old+n > h.cap {
		h.data, h.cap = desc.GrowSlice(elem, h.data, old, h.cap, old+n)
	}
	h.len += n
	return sliceValue(s.typ, h, s.flag), unsafe.Add(h.data, uintptr(old)*elem.Size())
}

// Append is append(s, x...).
func Append(s Value, x ...Value) Value {
	s.mustSlice()
	elem := s.typ.Elem()
	s, at := extended(s, len(x))
	for _, v := range x {
		v.mustExported("Set")
		v = v.assignTo("reflect.Set", elem)
		desc.Move(elem, at, address(&v), 1)
		at = unsafe.Add(at, elem.Size())
	}
	return s
}

// The functions that are no methods of Value complain of an unknown method, as Go's do.
func (v Value) mustSlice() {
	if v.Kind() != Slice {
		panic(&ValueError{"unknown method", v.Kind()})
	}
	v.mustUse()
}

func (v Value) mustUse() {
	if v.flag&flagReadOnly != 0 {
		panic("reflect: unknown method using value obtained using unexported field")
	}
}

// AppendSlice is append(s, t...).
func AppendSlice(s, t Value) Value {
	s.mustSlice()
	t.mustSlice()
	if s.typ.Elem() != t.typ.Elem() {
		panic("reflect.AppendSlice: " + s.typ.String() + " != " + t.typ.String())
	}
	from := *(*sliceHeader)(t.ptr)
	s, at := extended(s, from.len)
	desc.Move(s.typ.Elem(), at, from.data, from.len)
	return s
}

// Copy is copy(dst, src): arrays and slices, and a string as a source of bytes.
func Copy(dst, src Value) int {
	dk, sk := dst.Kind(), src.Kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	if dk == Array && !dst.CanAddr() {
		panic("reflect: unknown method using unaddressable value")
	}
	dst.mustUse()
	bytes := sk == String && dst.typ.Elem().Kind() == desc.Uint8
	if sk != Array && sk != Slice && !bytes {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.mustUse()
	elem := dst.typ.Elem()
	if !bytes && elem != src.typ.Elem() {
		panic("reflect.Copy: " + elem.String() + " != " + src.typ.Elem().String())
	}
	n := min(dst.Len(), src.Len())
	desc.Move(elem, elements(&dst), elements(&src), n)
	return n
}

// elements is where the elements of an array, a slice or a string are.
func elements(v *Value) unsafe.Pointer {
	if v.Kind() == Array {
		return address(v)
	}
	return *(*unsafe.Pointer)(v.ptr)
}

// Clear makes a map empty or the elements of a slice zero.
func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		s := (*sliceHeader)(v.ptr)
		desc.Zero(v.typ.Elem(), s.data, s.len)
	case Map:
		desc.MapClear(v.typ, v.word())
	default:
		v.fail("Clear")
	}
}

// Slice is v[i:j] of a slice, a string or an array that is a variable.
func (v Value) Slice(i, j int) Value {
	if v.Kind() == String {
		s := v.kernel().String()
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		s = s[i:j]
		return Value{v.typ, unsafe.Pointer(&s), inherited(v.flag) | flagIndirect}
	}
	t, h := v.sliced("Slice")
	if i < 0 || j < i || j > h.cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return sliceValue(t, part(t, h, i, j, h.cap), v.flag)
}

// Slice3 is v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	t, h := v.sliced("Slice3")
	if i < 0 || j < i || k < j || k > h.cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return sliceValue(t, part(t, h, i, j, k), v.flag)
}

// sliced is the whole of a slice or of an array that is a variable, and the slice's type.
func (v Value) sliced(method string) (*desc.Type, sliceHeader) {
	switch v.Kind() {
	case Array:
		if v.flag&flagAddressable == 0 {
			panic("reflect.Value." + method + ": slice of unaddressable array")
		}
		n := v.typ.Len()
		return desc.SliceOf(v.typ.Elem()), sliceHeader{v.ptr, n, n}
	case Slice:
		return v.typ, *(*sliceHeader)(v.ptr)
	}
	v.fail(method)
	return nil, sliceHeader{}
}

func part(t *desc.Type, h sliceHeader, i, j, k int) sliceHeader {
	data := h.data
	if k > i { // the end of an array may be another object
		data = unsafe.Add(data, uintptr(i)*t.Elem().Size())
	}
	return sliceHeader{data, j - i, k - i}
}

// Swapper returns a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	if k := ValueOf(slice).Kind(); k != Slice {
		panic(&ValueError{"Swapper", k})
	}
	return desc.Swapper(slice)
}
