// Natives and type descriptors for gosling's own internal/rtype under the real Go: the
// descriptors are made from reflect's types on demand. tests/std/rtype-with-go.sh puts
// this beside the package and sends every type word through fromGo and toGo.
package rtype

import (
	"reflect"
	"sync"
	"unsafe"
)

var (
	lock   sync.Mutex
	toOurs = map[reflect.Type]*Type{}
	toReal = map[*Type]reflect.Type{}
	alive  []any
)

// fromGo returns our descriptor for the real type word t.
func fromGo(t *Type) *Type {
	if t == nil {
		return nil
	}
	var x any
	(*eface)(unsafe.Pointer(&x)).typ = t
	lock.Lock()
	defer lock.Unlock()
	return convert(reflect.TypeOf(x))
}

// toGo returns the real type word for our descriptor.
func toGo(t *Type) *Type {
	lock.Lock()
	defer lock.Unlock()
	x := toReal[t]
	return (*Type)((*eface)(unsafe.Pointer(&x)).data)
}

func pathIf(exported bool, path string) string {
	if exported {
		return ""
	}
	return path
}

func convert(r reflect.Type) *Type {
	if r == nil {
		return nil
	}
	if t, ok := toOurs[r]; ok {
		return t
	}
	t := &Type{size: r.Size(), kind: uint8(r.Kind()), align: uint8(r.Align()), str: r.String()}
	toOurs[r] = t
	toReal[t] = r
	if r.Comparable() {
		t.flags |= flagComparable
	}
	if r.Name() != "" {
		t.flags |= flagNamed
	}
	if shaped(r) {
		t.flags |= flagPointerShaped
	}
	if r.Name() != "" || r.Kind() != reflect.Interface && r.NumMethod() > 0 {
		t.uncommon = &Uncommon{Name: r.Name(), PkgPath: r.PkgPath()}
		if r.Kind() != reflect.Interface {
			t.uncommon.NMethod = uintptr(r.NumMethod())
		}
	}
	mask := make([]uint8, r.Size()/64+1)
	end := uintptr(0)
	pointers(r, 0, func(at uintptr) {
		mask[at/64] |= 1 << (at / 8 % 8)
		end = max(end, at+8)
	})
	t.ptrData = end
	t.gcMask = &mask[0]
	switch r.Kind() {
	case reflect.Array:
		t.length = uintptr(r.Len())
		t.elem = convert(r.Elem())
	case reflect.Chan:
		t.length = uintptr(r.ChanDir())
		t.elem = convert(r.Elem())
	case reflect.Pointer, reflect.Slice:
		t.elem = convert(r.Elem())
	case reflect.Map:
		t.key, t.elem = convert(r.Key()), convert(r.Elem())
	case reflect.Struct:
		fields := make([]Field, r.NumField()+1)
		for i := 0; i < r.NumField(); i++ {
			f := r.Field(i)
			fields[i] = Field{f.Name, f.PkgPath, convert(f.Type), f.Offset, string(f.Tag), f.Anonymous}
		}
		t.length, t.items = uintptr(r.NumField()), unsafe.Pointer(&fields[0])
	case reflect.Interface:
		methods := make([]IMethod, r.NumMethod()+1)
		for i := 0; i < r.NumMethod(); i++ {
			m := r.Method(i)
			methods[i] = IMethod{m.Name, m.PkgPath, convert(m.Type)}
		}
		t.length, t.items = uintptr(r.NumMethod()), unsafe.Pointer(&methods[0])
	case reflect.Func:
		var list []*Type
		for i := 0; i < r.NumIn(); i++ {
			list = append(list, convert(r.In(i)))
		}
		for i := 0; i < r.NumOut(); i++ {
			list = append(list, convert(r.Out(i)))
		}
		list = append(list, nil)
		t.length, t.nout, t.items = uintptr(r.NumIn()), uintptr(r.NumOut()), unsafe.Pointer(&list[0])
		if r.IsVariadic() {
			t.flags |= flagVariadic
		}
	}
	return t
}

func shaped(r reflect.Type) bool {
	switch r.Kind() {
	case reflect.Pointer, reflect.Map, reflect.Chan, reflect.Func, reflect.UnsafePointer:
		return true
	case reflect.Struct:
		return r.NumField() == 1 && shaped(r.Field(0).Type)
	case reflect.Array:
		return r.Len() == 1 && shaped(r.Elem())
	}
	return false
}

func pointers(r reflect.Type, at uintptr, mark func(uintptr)) {
	switch r.Kind() {
	case reflect.Pointer, reflect.Map, reflect.Chan, reflect.Func, reflect.UnsafePointer, reflect.Slice, reflect.String:
		mark(at)
	case reflect.Interface:
		mark(at + 8) // the type word is static
	case reflect.Struct:
		for i := 0; i < r.NumField(); i++ {
			pointers(r.Field(i).Type, at+r.Field(i).Offset, mark)
		}
	case reflect.Array:
		for i := 0; i < r.Len(); i++ {
			pointers(r.Elem(), at+uintptr(i)*r.Elem().Size(), mark)
		}
	}
}

func real(t *Type) reflect.Type {
	lock.Lock()
	defer lock.Unlock()
	return toReal[t]
}

func mapLen(m unsafe.Pointer) int {
	if m == nil {
		return 0
	}
	return len(*(*map[int]int)(unsafe.Pointer(&m)))
}

func MapIterInit(t *Type, m unsafe.Pointer, it *MapIter) {
	list := new([][2]unsafe.Pointer)
	for r := reflect.NewAt(real(t), unsafe.Pointer(&m)).Elem().MapRange(); r.Next(); {
		k, e := reflect.New(r.Key().Type()), reflect.New(r.Value().Type())
		k.Elem().Set(r.Key())
		e.Elem().Set(r.Value())
		*list = append(*list, [2]unsafe.Pointer{k.UnsafePointer(), e.UnsafePointer()})
	}
	alive = append(alive[max(0, len(alive)-100):], list)
	it.private[0] = uintptr(unsafe.Pointer(list))
	MapIterNext(it)
}

func MapIterNext(it *MapIter) {
	list := *(**[][2]unsafe.Pointer)(unsafe.Pointer(&it.private[0]))
	it.Key, it.Elem = nil, nil
	if len(*list) > 0 {
		it.Key, it.Elem = (*list)[0][0], (*list)[0][1]
		*list = (*list)[1:]
	}
}

func mapLookup(t *Type, m, key unsafe.Pointer) unsafe.Pointer {
	e := reflect.NewAt(real(t), unsafe.Pointer(&m)).Elem().MapIndex(reflect.NewAt(real(t.key), key).Elem())
	if !e.IsValid() {
		return nil
	}
	p := reflect.New(e.Type())
	p.Elem().Set(e)
	return p.UnsafePointer()
}

func implements(inter, t *Type) *Itab {
	if !real(t).Implements(real(inter)) {
		return nil
	}
	v := reflect.New(real(inter))
	v.Elem().Set(reflect.Zero(real(t)))
	return *(**Itab)(v.UnsafePointer())
}

func NewArray(t *Type, n int) unsafe.Pointer { return reflect.New(real(t)).UnsafePointer() } // n is 1

func chanLen(c unsafe.Pointer) int { return 0 }
func chanCap(c unsafe.Pointer) int { return 0 }
