package rtype

import "unsafe"

// Types made of other types at run time. What goes in are the parts; what comes out is the
// descriptor the program has for such a type or, if it has none, a new one that is never
// freed. The same parts give the same descriptor always, so that types stay equal exactly
// when their addresses are.

// parts identifies a type made of at most two others.
type parts struct {
	kind   uint8
	length uintptr // of an array; direction of a chan
	elem   *Type
	key    *Type
}

// known has types whose parts are all in parts: those made at run time, and of the program's
// those that were asked for. lists has the funcs and structs made at run time.
var (
	known map[parts]*Type
	lists []*Type
)

func (t *Type) parts() parts { return parts{t.kind, t.length, t.elem, t.key} }

// find returns the type like t, t itself if it is the first one.
func find(t *Type) *Type {
	p := t.parts()
	if old := lookup(p); old != nil {
		return old
	}
	known[p] = t
	return t
}

// lookup returns the type with these parts, nil if there is none yet.
func lookup(p parts) *Type {
	t := known[p]
	if t != nil {
		return t
	}
	for i := 0; ; i++ {
		if t = listedType(i); t == nil {
			break
		}
		if t.kind == p.kind && t.elem == p.elem && t.parts() == p {
			break
		}
	}
	if known == nil {
		known = map[parts]*Type{}
	}
	if t != nil {
		known[p] = t
	}
	return t
}

// findList is find for funcs and structs.
func findList(t *Type) *Type {
	for i := 0; ; i++ {
		old := listedType(i)
		if old == nil {
			break
		}
		if sameUnderlying(old, t) {
			return old
		}
	}
	for {
		n := len(lists)
		for _, old := range lists {
			if sameUnderlying(old, t) {
				return old
			}
		}
		if len(lists) == n { // nobody has added one meanwhile
			lists = append(lists, t)
			return t
		}
	}
}

// hashText is the hash of types made here: any function of what they are made of.
func hashText(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

const wordSize = unsafe.Sizeof(uintptr(0))

var firstWord = [1]uint8{1} // the mask of one pointer

// newType returns a type whose values are words words, the first of them a pointer.
func newType(kind Kind, words uintptr, flags uint8, str string) *Type {
	return &Type{size: words * wordSize, ptrData: wordSize, hash: hashText(str), kind: uint8(kind),
		align: uint8(wordSize), flags: flags, gcMask: &firstWord[0], str: str}
}

const pointerFlags = flagPointerShaped | flagComparable | flagPlainMemory

// PointerTo returns the type *t. If the program has none, *t has the methods of t: were
// there others, the compiler would have listed it.
func PointerTo(t *Type) *Type {
	if p := lookup(parts{kind: uint8(Pointer), elem: t}); p != nil {
		return p
	}
	p := newType(Pointer, 1, pointerFlags, "*"+t.str)
	p.elem = t
	if u := t.uncommon; u != nil && u.NMethod != 0 && Kind(t.kind) != Pointer {
		p.uncommon = &Uncommon{NMethod: u.NMethod, Methods: u.Methods}
	}
	return find(p)
}

// SliceOf returns the type []t.
func SliceOf(t *Type) *Type {
	if s := lookup(parts{kind: uint8(Slice), elem: t}); s != nil {
		return s
	}
	s := newType(Slice, 3, 0, "[]"+t.str)
	s.elem = t
	return find(s)
}

// MapOf returns the type map[key]elem; key must be comparable.
func MapOf(key, elem *Type) *Type {
	if m := lookup(parts{uint8(Map), 0, elem, key}); m != nil {
		return m
	}
	m := newType(Map, 1, flagPointerShaped, "map["+key.str+"]"+elem.str)
	m.key, m.elem = key, elem
	return find(m)
}

// ChanOf returns the type of channels of t with a direction.
func ChanOf(dir int, t *Type) *Type {
	if c := lookup(parts{kind: uint8(Chan), length: uintptr(dir), elem: t}); c != nil {
		return c
	}
	str := ""
	switch {
	case dir == RecvDir:
		str = "<-chan " + t.str
	case dir == SendDir:
		str = "chan<- " + t.str
	case t.str[0] == '<':
		str = "chan (" + t.str + ")"
	default:
		str = "chan " + t.str
	}
	c := newType(Chan, 1, pointerFlags, str)
	c.length, c.elem = uintptr(dir), t
	return find(c)
}

// ArrayOf returns the type [n]t, nil if it would be too large.
func ArrayOf(n int, t *Type) *Type {
	if a := lookup(parts{kind: uint8(Array), length: uintptr(n), elem: t}); a != nil {
		return a
	}
	if t.size != 0 && uintptr(n) > 1<<47/t.size {
		return nil
	}
	str := "[" + decimal(n) + "]" + t.str
	a := &Type{size: uintptr(n) * t.size, hash: hashText(str), kind: uint8(Array), align: t.align,
		flags: t.flags & (flagComparable | flagPlainMemory), str: str, elem: t, length: uintptr(n)}
	if n == 1 {
		a.flags |= t.flags & flagPointerShaped
	}
	if n > 0 && t.ptrData != 0 {
		a.ptrData = uintptr(n-1)*t.size + t.ptrData
		mask := make([]uint8, (a.ptrData/wordSize+7)/8)
		for i := uintptr(0); i < uintptr(n); i++ {
			addMask(mask, i*t.size, t)
		}
		a.gcMask = &mask[0]
	}
	return find(a)
}

// addMask adds the pointers of a t at offset to a mask.
func addMask(mask []uint8, offset uintptr, t *Type) {
	first := offset / wordSize
	for i := uintptr(0); i < t.ptrData/wordSize; i++ {
		if *(*uint8)(unsafe.Add(unsafe.Pointer(t.gcMask), i/8))>>(i%8)&1 != 0 {
			mask[(first+i)/8] |= 1 << ((first + i) % 8)
		}
	}
}

func decimal(n int) string {
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(digits[i:])
		}
	}
}

// FuncOf returns the type of functions with these parameters and results. It keeps types.
func FuncOf(types []*Type, params int, variadic bool) *Type {
	f := newType(Func, 1, flagPointerShaped, funcString(types, params, variadic))
	if variadic {
		f.flags |= flagVariadic
	}
	f.length, f.nout = uintptr(params), uintptr(len(types)-params)
	if len(types) > 0 {
		f.items = unsafe.Pointer(&types[0])
	}
	return findList(f)
}

func funcString(types []*Type, params int, variadic bool) string {
	s := "func("
	for i, t := range types[:params] {
		if i > 0 {
			s += ", "
		}
		if variadic && i == params-1 {
			s += "..." + t.elem.str
		} else {
			s += t.str
		}
	}
	s += ")"
	results := types[params:]
	switch len(results) {
	case 0:
		return s
	case 1:
		return s + " " + results[0].str
	}
	for i, t := range results {
		if i == 0 {
			s += " ("
		} else {
			s += ", "
		}
		s += t.str
	}
	return s + ")"
}
