// Package rtype is the reflection kernel: the little of reflection that fmt,
// errors, sort and reflect stand on.
//
// What goes in is a type descriptor, static data written by the compiler, and
// an interface value; what comes out are questions answered about the two. Every
// kind uses the same fixed descriptor (struct Type in runtime/abi.def), so that an
// accessor is a load and never a cast. Two descriptors are the same type exactly
// when their addresses are equal.
//
// The machine's part (walking maps, finding methods, allocating) is in native.go.
package rtype

import "unsafe"

// A Kind names the shape of a type. The numbers are those of reflect.Kind.
type Kind uint8

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

var kindNames = [...]string{
	"invalid", "bool", "int", "int8", "int16", "int32", "int64",
	"uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"float32", "float64", "complex64", "complex128",
	"array", "chan", "func", "interface", "map", "ptr", "slice", "string", "struct",
	"unsafe.Pointer",
}

// String returns the name of the kind as reflect spells it.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	// No kind above UnsafePointer exists; spell it like reflect all the same.
	digits := [3]byte{'0' + byte(k/100), '0' + byte(k/10%10), '0' + byte(k%10)}
	i := 0
	for i < 2 && digits[i] == '0' {
		i++
	}
	return "kind" + string(digits[i:])
}

// Bits of Type.flags.
const (
	flagPointerShaped = 1
	flagNamed         = 2
	flagComparable    = 4
	flagPlainMemory   = 8
	flagVariadic      = 16
)

// Channel directions, as Type.ChanDir gives them.
const (
	RecvDir = 1
	SendDir = 2
	BothDir = 3
)

// A Type is the descriptor of one type. The layout is that of struct Type in
// runtime/abi.def, and the fields are read only.
type Type struct {
	size     uintptr
	ptrData  uintptr
	hash     uint32
	kind     uint8
	align    uint8
	flags    uint8
	_        uint8
	gcMask   *uint8
	str      string
	uncommon *Uncommon
	elem     *Type
	key      *Type
	length   uintptr
	nout     uintptr
	items    unsafe.Pointer
	cell     unsafe.Pointer // the allocator's, nil in types made at run time
}

// Uncommon is what only types with a name or with methods have.
type Uncommon struct {
	Name    string
	PkgPath string
	NMethod uintptr
	Methods unsafe.Pointer // *[NMethod]Method, sorted by name, promoted ones included
}

// A Method is one method of a concrete type.
type Method struct {
	Name    string
	PkgPath string         // "" if exported
	Type    *Type          // the func type, without the receiver
	IFn     unsafe.Pointer // code that takes an interface's data word as its receiver
}

// An IMethod is one method of an interface type.
type IMethod struct {
	Name    string
	PkgPath string
	Type    *Type
}

// A Field is one field of a struct type.
type Field struct {
	Name     string
	PkgPath  string // "" if exported
	Type     *Type
	Offset   uintptr
	Tag      string
	Embedded bool
}

// An Itab joins an interface type and a concrete type: the first word of an
// interface value with methods. Interface.NumMethod code pointers follow it.
type Itab struct {
	Inter *Type
	Type  *Type
	Hash  uint32
	_     uint32
	Fun   [0]unsafe.Pointer
}

// eface is an empty interface in memory, iface one with methods.
type eface struct {
	typ  *Type
	data unsafe.Pointer
}

type iface struct {
	tab  *Itab
	data unsafe.Pointer
}

// TypeOf returns the dynamic type of x, nil for a nil interface.
func TypeOf(x any) *Type {
	return (*eface)(unsafe.Pointer(&x)).typ
}

// String returns the type as Go source would write it, with package names.
func (t *Type) String() string { return t.str }

// Kind returns the kind of t.
func (t *Type) Kind() Kind { return Kind(t.kind) }

// Size returns the number of bytes of a value of type t.
func (t *Type) Size() uintptr { return t.size }

// PtrData returns the length of the prefix that can hold pointers.
func (t *Type) PtrData() uintptr { return t.ptrData }

// Hash returns the hash of t, equal for equal types.
func (t *Type) Hash() uint32 { return t.hash }

// Align returns the alignment of t in bytes.
func (t *Type) Align() int { return int(t.align) }

// Elem returns the element type of an array, chan, map, pointer or slice type.
func (t *Type) Elem() *Type { return t.elem }

// Key returns the key type of a map type.
func (t *Type) Key() *Type { return t.key }

// Len returns the length of an array type.
func (t *Type) Len() int { return int(t.length) }

// ChanDir returns the direction of a chan type.
func (t *Type) ChanDir() int { return int(t.length) }

// Named reports whether t is a defined (or predeclared) type.
func (t *Type) Named() bool { return t.flags&flagNamed != 0 }

// Comparable reports whether == is defined for t; it may still panic for what
// an interface inside holds.
func (t *Type) Comparable() bool { return t.flags&flagComparable != 0 }

// PlainMemory reports whether == on t compares the bytes.
func (t *Type) PlainMemory() bool { return t.flags&flagPlainMemory != 0 }

// PointerShaped reports whether an interface holds values of t in its data word.
func (t *Type) PointerShaped() bool { return t.flags&flagPointerShaped != 0 }

// Variadic reports whether the last parameter of func type t is a ...T.
func (t *Type) Variadic() bool { return t.flags&flagVariadic != 0 }

// Name returns the name of a defined type without its package, else "".
func (t *Type) Name() string {
	switch {
	case t.flags&flagNamed == 0:
		return ""
	case t.uncommon != nil:
		return t.uncommon.Name
	case Kind(t.kind) == UnsafePointer:
		return "Pointer"
	}
	return t.str // predeclared
}

// PkgPath returns the import path of the package that defines t, "" if none does.
func (t *Type) PkgPath() string {
	switch {
	case t.flags&flagNamed == 0:
		return ""
	case t.uncommon != nil:
		return t.uncommon.PkgPath
	case Kind(t.kind) == UnsafePointer:
		return "unsafe"
	}
	return ""
}

// NumField returns the number of fields of a struct type.
func (t *Type) NumField() int { return int(t.length) }

// Field returns field i of a struct type.
func (t *Type) Field(i int) *Field {
	if uint(i) >= uint(t.length) {
		panic("reflect: Field index out of bounds")
	}
	return (*Field)(unsafe.Add(t.items, uintptr(i)*unsafe.Sizeof(Field{})))
}

// NumIn and NumOut return the numbers of parameters and results of a func type.
func (t *Type) NumIn() int  { return int(t.length) }
func (t *Type) NumOut() int { return int(t.nout) }

// In returns the type of parameter i of a func type.
func (t *Type) In(i int) *Type {
	return unsafe.Slice((**Type)(t.items), t.length)[i]
}

// Out returns the type of result i of a func type.
func (t *Type) Out(i int) *Type {
	return unsafe.Slice((**Type)(t.items), t.length+t.nout)[t.length:][i]
}

// NumMethod returns the number of methods: all of them for an interface type,
// exported and not for any other.
func (t *Type) NumMethod() int {
	if Kind(t.kind) == Interface {
		return int(t.length)
	}
	if t.uncommon == nil {
		return 0
	}
	return int(t.uncommon.NMethod)
}

// Method returns method i of a concrete type, in order of the names.
func (t *Type) Method(i int) *Method {
	if t.uncommon == nil || uint(i) >= uint(t.uncommon.NMethod) {
		panic("reflect: Method index out of range")
	}
	return (*Method)(unsafe.Add(t.uncommon.Methods, uintptr(i)*unsafe.Sizeof(Method{})))
}

// IMethod returns method i of an interface type, in order of the names.
func (t *Type) IMethod(i int) *IMethod {
	if uint(i) >= uint(t.length) {
		panic("reflect: Method index out of range")
	}
	return (*IMethod)(unsafe.Add(t.items, uintptr(i)*unsafe.Sizeof(IMethod{})))
}

// Implements reports whether t implements the interface type inter.
func (t *Type) Implements(inter *Type) bool {
	if inter == nil || Kind(inter.kind) != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	if inter.length == 0 {
		return true
	}
	if Kind(t.kind) == Interface {
		return interfaceImplements(t, inter)
	}
	return implements(inter, t) != nil
}

// interfaceImplements reports whether interface type t has every method of inter.
// Both lists are sorted by name, so one walk over t is enough.
func interfaceImplements(t, inter *Type) bool {
	j := 0
	for i := 0; i < int(inter.length); i++ {
		want := inter.IMethod(i)
		for ; ; j++ {
			if j >= int(t.length) {
				return false
			}
			have := t.IMethod(j)
			if have.Name == want.Name && have.PkgPath == want.PkgPath && have.Type == want.Type {
				break
			}
		}
		j++
	}
	return true
}

// AssignableTo reports whether a value of type t may be assigned to a variable of
// type to. Spec: Assignability.
func (t *Type) AssignableTo(to *Type) bool {
	if t == to {
		return true
	}
	if Kind(to.kind) == Interface {
		return t.Implements(to)
	}
	if (t.Named() && to.Named()) || t.kind != to.kind {
		return false
	}
	if Kind(t.kind) == Chan && to.length != t.length {
		return t.length == BothDir && t.elem == to.elem
	}
	return sameUnderlying(t, to)
}

// sameUnderlying reports whether the underlying types of a and b, two different
// descriptors, are identical.
func sameUnderlying(a, b *Type) bool { return a.SameUnderlying(b, true) }

// SameUnderlying reports whether the underlying types of a and b are identical, or would
// be without their fields' tags. With tags the parts of identical types are equal
// descriptors.
func (a *Type) SameUnderlying(b *Type, tags bool) bool {
	if a == b {
		return true
	}
	if a.kind != b.kind || a.length != b.length || a.nout != b.nout ||
		(a.flags^b.flags)&flagVariadic != 0 ||
		!same(a.elem, b.elem, tags) || !same(a.key, b.key, tags) {
		return false
	}
	switch Kind(a.kind) {
	case Func:
		for i := 0; i < a.NumIn(); i++ {
			if !same(a.In(i), b.In(i), tags) {
				return false
			}
		}
		for i := 0; i < a.NumOut(); i++ {
			if !same(a.Out(i), b.Out(i), tags) {
				return false
			}
		}
	case Interface:
		for i := 0; i < a.NumMethod(); i++ {
			if *a.IMethod(i) != *b.IMethod(i) {
				return false
			}
		}
	case Struct:
		for i := 0; i < a.NumField(); i++ {
			f, g := a.Field(i), b.Field(i)
			if f.Name != g.Name || f.PkgPath != g.PkgPath || f.Embedded != g.Embedded ||
				f.Offset != g.Offset || tags && f.Tag != g.Tag || !same(f.Type, g.Type, tags) {
				return false
			}
		}
	}
	return true
}

// same reports whether a and b are identical, or would be without tags.
func same(a, b *Type, tags bool) bool {
	if a == b {
		return true
	}
	return !tags && a != nil && b != nil && !a.Named() && !b.Named() && a.SameUnderlying(b, false)
}

// Order returns a number that orders types, any way, the same throughout one run.
func (t *Type) Order() uint64 { return uint64(uintptr(unsafe.Pointer(t))) }
