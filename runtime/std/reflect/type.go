// Package reflect lets a program look at types and values it learns of at run time.
//
// What goes in is an interface value: its first word is the descriptor the compiler wrote
// for the type (struct Type in runtime/abi.def, read by internal/rtype), its second the
// value or its address. A Type is the descriptor behind an interface, so that types
// compare as their descriptors' addresses; a Value is the descriptor, the address and a
// few flags. Types that the program does not mention are made by internal/rtype.
package reflect

import (
	desc "internal/rtype"
	"strconv"
	"unsafe"
)

// Type is a Go type. Types are equal if and only if they are == .
type Type interface {
	// Align and FieldAlign are the alignments of a variable and of a field.
	Align() int
	FieldAlign() int
	// Method returns method i of the method set in order of the names; of a type that is
	// no interface, only exported ones. Its Type has the receiver as first parameter then.
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	// Name is the name of a defined type without its package, else "".
	Name() string
	// PkgPath is the import path of the package that defines the type, else "".
	PkgPath() string
	Size() uintptr
	// String is the type as source writes it, with short package names.
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	// Comparable reports whether == is defined; it may panic all the same.
	Comparable() bool
	// Bits is the size of a number in bits.
	Bits() int
	ChanDir() ChanDir
	// IsVariadic reports whether the last parameter is a ...T; its type is []T.
	IsVariadic() bool
	// Elem is the element type of an array, chan, map, pointer or slice.
	Elem() Type
	Field(i int) StructField
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	// The Overflow methods report whether a number does not fit into the type.
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	// CanSeq and CanSeq2 report whether a range statement goes over the type with one
	// and with two variables.
	CanSeq() bool
	CanSeq2() bool

	descriptor() *desc.Type
}

// A Kind is the shape of a type, whatever its name.
type Kind uint

const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

// String is the name of the kind.
func (k Kind) String() string {
	if k > UnsafePointer {
		return "kind" + strconv.Itoa(int(k))
	}
	return desc.Kind(k).String()
}

// ChanDir is the direction of a channel type.
type ChanDir int

const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Method is one method of a type. Func stays the zero Value: gosling cannot call
// functions through Values.
type Method struct {
	Name    string
	PkgPath string // of an unexported name, else ""
	Type    Type
	Func    Value
	Index   int // for Type.Method
}

// IsExported reports whether the method's name is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// rtype is a descriptor with reflect's methods.
type rtype struct {
	t desc.Type
}

func toType(t *desc.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

// TypeOf returns the dynamic type of i, nil for a nil interface.
func TypeOf(i any) Type { return toType(desc.TypeOf(i)) }

// PointerTo returns *t.
func PointerTo(t Type) Type { return toType(desc.PointerTo(t.descriptor())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

// SliceOf returns []t.
func SliceOf(t Type) Type { return toType(desc.SliceOf(t.descriptor())) }

// ArrayOf returns [length]elem.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	t := desc.ArrayOf(length, elem.descriptor())
	if t == nil {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return toType(t)
}

// MapOf returns map[key]elem.
func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return toType(desc.MapOf(key.descriptor(), elem.descriptor()))
}

// ChanOf returns the type of channels of t with direction dir.
func ChanOf(dir ChanDir, t Type) Type {
	if t.Size() >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir <= 0 || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return toType(desc.ChanOf(int(dir), t.descriptor()))
}

// FuncOf returns the type of functions with these parameters and results; of a variadic
// one the last parameter is a slice.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	types := make([]*desc.Type, 0, len(in)+len(out))
	for _, t := range in {
		types = append(types, t.descriptor())
	}
	for _, t := range out {
		types = append(types, t.descriptor())
	}
	return toType(desc.FuncOf(types, len(in), variadic))
}

func (r *rtype) descriptor() *desc.Type { return &r.t }

func (r *rtype) Align() int       { return r.t.Align() }
func (r *rtype) FieldAlign() int  { return r.t.Align() }
func (r *rtype) Size() uintptr    { return r.t.Size() }
func (r *rtype) String() string   { return r.t.String() }
func (r *rtype) Kind() Kind       { return Kind(r.t.Kind()) }
func (r *rtype) Comparable() bool { return r.t.Comparable() }
func (r *rtype) Name() string     { return r.t.Name() }
func (r *rtype) PkgPath() string  { return r.t.PkgPath() }

// must panics unless r has the kind that method is for.
func (r *rtype) must(kind Kind, method, what string) {
	if r.Kind() != kind {
		panic("reflect: " + method + " of non-" + what + " type " + r.String())
	}
}

func (r *rtype) Bits() int {
	if k := r.Kind(); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + r.String())
	}
	return int(r.t.Size()) * 8
}

func (r *rtype) ChanDir() ChanDir {
	r.must(Chan, "ChanDir", "chan")
	return ChanDir(r.t.ChanDir())
}

func (r *rtype) IsVariadic() bool {
	r.must(Func, "IsVariadic", "func")
	return r.t.Variadic()
}

func (r *rtype) Elem() Type {
	switch r.Kind() {
	case Array, Chan, Map, Pointer, Slice:
		return toType(r.t.Elem())
	}
	panic("reflect: Elem of invalid type " + r.String())
}

func (r *rtype) Key() Type {
	r.must(Map, "Key", "map")
	return toType(r.t.Key())
}

func (r *rtype) Len() int {
	r.must(Array, "Len", "array")
	return r.t.Len()
}

func (r *rtype) NumField() int {
	r.must(Struct, "NumField", "struct")
	return r.t.NumField()
}

func (r *rtype) NumIn() int {
	r.must(Func, "NumIn", "func")
	return r.t.NumIn()
}

func (r *rtype) NumOut() int {
	r.must(Func, "NumOut", "func")
	return r.t.NumOut()
}

func (r *rtype) In(i int) Type {
	r.must(Func, "In", "func")
	return toType(r.t.In(i))
}

func (r *rtype) Out(i int) Type {
	r.must(Func, "Out", "func")
	return toType(r.t.Out(i))
}

// ---- methods

// exported calls visit for the exported methods in order until it returns false.
func (r *rtype) exported(visit func(i int, m *desc.Method) bool) {
	n := 0
	for i := 0; i < r.t.NumMethod(); i++ {
		m := r.t.Method(i)
		if m.PkgPath != "" {
			continue
		}
		if !visit(n, m) {
			return
		}
		n++
	}
}

func (r *rtype) NumMethod() int {
	if r.Kind() == Interface {
		return r.t.NumMethod()
	}
	n := 0
	r.exported(func(int, *desc.Method) bool { n++; return true })
	return n
}

func (r *rtype) interfaceMethod(i int) Method {
	m := r.t.IMethod(i)
	return Method{Name: m.Name, PkgPath: m.PkgPath, Type: toType(m.Type), Index: i}
}

// method is m with r as the first parameter.
func (r *rtype) method(i int, m *desc.Method) Method {
	types := []*desc.Type{&r.t}
	for k := 0; k < m.Type.NumIn(); k++ {
		types = append(types, m.Type.In(k))
	}
	for k := 0; k < m.Type.NumOut(); k++ {
		types = append(types, m.Type.Out(k))
	}
	t := desc.FuncOf(types, 1+m.Type.NumIn(), m.Type.Variadic())
	return Method{Name: m.Name, Type: toType(t), Index: i}
}

func (r *rtype) Method(i int) (found Method) {
	if r.Kind() == Interface {
		return r.interfaceMethod(i)
	}
	r.exported(func(k int, m *desc.Method) bool {
		if k == i {
			found = r.method(k, m)
		}
		return k != i
	})
	if found.Name == "" {
		panic("reflect: Method index out of range")
	}
	return found
}

func (r *rtype) MethodByName(name string) (found Method, ok bool) {
	if r.Kind() == Interface {
		for i := 0; i < r.t.NumMethod(); i++ {
			if r.t.IMethod(i).Name == name {
				return r.interfaceMethod(i), true
			}
		}
		return Method{}, false
	}
	r.exported(func(k int, m *desc.Method) bool {
		if m.Name == name {
			found, ok = r.method(k, m), true
		}
		return !ok
	})
	return found, ok
}

// ---- relations

func (r *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return r.t.Implements(u.descriptor())
}

func (r *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return r.t.AssignableTo(u.descriptor())
}

func (r *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return converter(u.descriptor(), &r.t) != nil
}

// ---- what fits

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	const largest = 0x1p127 * (2 - 0x1p-23)
	return largest < x && x <= 0x1p1023*(2-0x1p-52)
}

func cutInt(x int64, size uintptr) int64 {
	shift := 64 - size*8
	return x << shift >> shift
}

func cutUint(x uint64, size uintptr) uint64 {
	shift := 64 - size*8
	return x << shift >> shift
}

func (r *rtype) OverflowComplex(x complex128) bool {
	switch r.Kind() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + r.String())
}

func (r *rtype) OverflowFloat(x float64) bool {
	switch r.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + r.String())
}

func (r *rtype) OverflowInt(x int64) bool {
	if k := r.Kind(); k < Int || k > Int64 {
		panic("reflect: OverflowInt of non-int type " + r.String())
	}
	return cutInt(x, r.t.Size()) != x
}

func (r *rtype) OverflowUint(x uint64) bool {
	if k := r.Kind(); k < Uint || k > Uintptr {
		panic("reflect: OverflowUint of non-uint type " + r.String())
	}
	return cutUint(x, r.t.Size()) != x
}

// ---- range

// yields reports whether t is an iterator function with n variables.
func yields(t *desc.Type, n int) bool {
	if t.Kind() != desc.Func || t.NumIn() != 1 || t.NumOut() != 0 {
		return false
	}
	y := t.In(0)
	return y.Kind() == desc.Func && y.NumIn() == n && y.NumOut() == 1 &&
		y.Out(0).Kind() == desc.Bool
}

func (r *rtype) CanSeq() bool {
	switch k := r.Kind(); k {
	case Array, Slice, Chan, String, Map:
		return true
	case Func:
		return yields(&r.t, 1)
	case Pointer:
		return r.t.Elem().Kind() == desc.Array
	default:
		return Int <= k && k <= Uintptr
	}
}

func (r *rtype) CanSeq2() bool {
	switch r.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return yields(&r.t, 2)
	case Pointer:
		return r.t.Elem().Kind() == desc.Array
	}
	return false
}
