// Package rtype is the test stand-in for gosling's internal/rtype: the same API on the
// real reflect, so that fmt, errors and sort run under the real Go.
package rtype

import (
	"reflect"
	"sync"
)

type Kind = reflect.Kind

const (
	Invalid       = reflect.Invalid
	Bool          = reflect.Bool
	Int           = reflect.Int
	Int8          = reflect.Int8
	Int16         = reflect.Int16
	Int32         = reflect.Int32
	Int64         = reflect.Int64
	Uint          = reflect.Uint
	Uint8         = reflect.Uint8
	Uint16        = reflect.Uint16
	Uint32        = reflect.Uint32
	Uint64        = reflect.Uint64
	Uintptr       = reflect.Uintptr
	Float32       = reflect.Float32
	Float64       = reflect.Float64
	Complex64     = reflect.Complex64
	Complex128    = reflect.Complex128
	Array         = reflect.Array
	Chan          = reflect.Chan
	Func          = reflect.Func
	Interface     = reflect.Interface
	Map           = reflect.Map
	Pointer       = reflect.Pointer
	Slice         = reflect.Slice
	String        = reflect.String
	Struct        = reflect.Struct
	UnsafePointer = reflect.UnsafePointer
)

type Type struct{ t reflect.Type }

type Field struct {
	Name     string
	PkgPath  string
	Type     *Type
	Offset   uintptr
	Tag      string
	Embedded bool
}

// types makes equal types equal addresses.
var types sync.Map

func wrap(t reflect.Type) *Type {
	if t == nil {
		return nil
	}
	if w, ok := types.Load(t); ok {
		return w.(*Type)
	}
	w, _ := types.LoadOrStore(t, &Type{t})
	return w.(*Type)
}

// Order follows the addresses of the real type descriptors, as the real fmt does.
func (t *Type) Order() uint64  { return uint64(reflect.ValueOf(t.t).Pointer()) }
func (t *Type) NumMethod() int { return t.t.NumMethod() }

func TypeOf(x any) *Type                  { return wrap(reflect.TypeOf(x)) }
func (t *Type) String() string            { return t.t.String() }
func (t *Type) Kind() Kind                { return t.t.Kind() }
func (t *Type) Size() uintptr             { return t.t.Size() }
func (t *Type) Elem() *Type               { return wrap(t.t.Elem()) }
func (t *Type) Key() *Type                { return wrap(t.t.Key()) }
func (t *Type) Len() int                  { return t.t.Len() }
func (t *Type) Name() string              { return t.t.Name() }
func (t *Type) PkgPath() string           { return t.t.PkgPath() }
func (t *Type) Comparable() bool          { return t.t.Comparable() }
func (t *Type) NumField() int             { return t.t.NumField() }
func (t *Type) Implements(i *Type) bool   { return t.t.Implements(i.t) }
func (t *Type) AssignableTo(i *Type) bool { return t.t.AssignableTo(i.t) }
func (t *Type) Field(i int) *Field {
	f := t.t.Field(i)
	return &Field{f.Name, f.PkgPath, wrap(f.Type), f.Offset, string(f.Tag), f.Anonymous}
}

type Value struct{ v reflect.Value }

// Reflected is what v, a reflect.Value, stands for.
func Reflected(v Value) (Value, bool) {
	if !v.IsValid() || v.v.Type() != reflect.TypeOf(reflect.Value{}) || !v.v.CanInterface() {
		return Value{}, false
	}
	return Value{v.v.Interface().(reflect.Value)}, true
}

func ValueOf(x any) Value {
	return Value{reflect.ValueOf(x)}
}
func (v Value) IsValid() bool       { return v.v.IsValid() }
func (v Value) Type() *Type         { return wrap(v.v.Type()) }
func (v Value) Kind() Kind          { return v.v.Kind() }
func (v Value) CanInterface() bool  { return v.v.CanInterface() }
func (v Value) CanAddr() bool       { return v.v.CanAddr() }
func (v Value) Bool() bool          { return v.v.Bool() }
func (v Value) Int() int64          { return v.v.Int() }
func (v Value) Uint() uint64        { return v.v.Uint() }
func (v Value) Float() float64      { return v.v.Float() }
func (v Value) Complex() complex128 { return v.v.Complex() }
func (v Value) String() string      { return v.v.String() }
func (v Value) Len() int            { return v.v.Len() }
func (v Value) Index(i int) Value   { return Value{v.v.Index(i)} }
func (v Value) NumField() int       { return v.v.NumField() }
func (v Value) Field(i int) Value   { return Value{v.v.Field(i)} }
func (v Value) Elem() Value         { return Value{v.v.Elem()} }
func (v Value) IsNil() bool         { return v.v.IsNil() }
func (v Value) Pointer() uintptr    { return v.v.Pointer() }
func (v Value) Interface() any      { return v.v.Interface() }
func (v Value) Borrow() any         { return v.v.Interface() }
func (v Value) Set(x Value)         { v.v.Set(x.v) }
func (v Value) Bytes() []byte {
	if v.v.Kind() == reflect.Array && !v.v.CanAddr() {
		b := make([]byte, v.v.Len())
		for i := range b {
			b[i] = byte(v.v.Index(i).Uint())
		}
		return b
	}
	return v.v.Bytes()
}
func (v Value) SetBool(x bool)          { v.v.SetBool(x) }
func (v Value) SetInt(x int64)          { v.v.SetInt(x) }
func (v Value) SetUint(x uint64)        { v.v.SetUint(x) }
func (v Value) SetFloat(x float64)      { v.v.SetFloat(x) }
func (v Value) SetComplex(x complex128) { v.v.SetComplex(x) }
func (v Value) SetString(x string)      { v.v.SetString(x) }
func (v Value) SetBytes(x []byte)       { v.v.SetBytes(x) }

type Entry struct{ Key, Elem Value }

func (v Value) MapEntries(list []Entry) []Entry {
	for it := v.v.MapRange(); it.Next(); {
		list = append(list, Entry{Value{it.Key()}, Value{it.Value()}})
	}
	return list
}

func Swapper(x any) func(i, j int) { return reflect.Swapper(x) }

// Elements swaps those of a slice.
type Elements struct{ swap func(i, j int) }

func ElementsOf(x any) Elements   { return Elements{reflect.Swapper(x)} }
func (e *Elements) Swap(i, j int) { e.swap(i, j) }
