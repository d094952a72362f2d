package reflect

import (
	desc "internal/rtype"
	"unsafe"
)

// Maps, channels and select.

// MakeMap returns a new map of type typ.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.descriptor()
	return Value{t, desc.MapMake(t, n), 0}
}

// MapIndex returns the element for key, the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.must(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", v.typ.Key())
	elem := fromKernel(v.kernel().MapIndex(key.kernel()))
	if !elem.IsValid() {
		return Value{}
	}
	return holding(elem.typ, elem.ptr, elem.flag)
}

// SetMapIndex stores elem for key; the zero Value deletes the entry.
func (v Value) SetMapIndex(key, elem Value) {
	v.must(Map, "SetMapIndex")
	v.mustExported("SetMapIndex")
	key.mustExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", v.typ.Key())
	if elem.typ == nil {
		desc.MapDelete(v.typ, v.word(), address(&key))
		return
	}
	elem.mustExported("SetMapIndex")
	t := v.typ.Elem()
	elem = elem.assignTo("reflect.Value.SetMapIndex", t)
	desc.Move(t, desc.MapAssign(v.typ, v.word(), address(&key)), address(&elem), 1)
}

// MapKeys returns the keys in no order.
func (v Value) MapKeys() []Value {
	v.must(Map, "MapKeys")
	keys := make([]Value, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		keys = append(keys, it.Key())
	}
	return keys
}

// MapIter walks a map: call Next before each entry.
type MapIter struct {
	m     Value
	state desc.MapIter
	begun bool
}

// MapRange returns a walk over a map.
func (v Value) MapRange() *MapIter {
	if v.Kind() != Map {
		v.fail("MapRange")
	}
	return &MapIter{m: v}
}

// Next moves to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	switch {
	case !iter.begun:
		iter.begun = true
		m := iter.m.word()
		iter.state.Key, iter.state.Elem = m, m // as in Value.MapEntries
		desc.MapIterInit(iter.m.typ, m, &iter.state)
	case iter.state.Key == nil:
		panic("MapIter.Next called on exhausted iterator")
	default:
		desc.MapIterNext(&iter.state)
	}
	return iter.state.Key != nil
}

func (iter *MapIter) must(method string) {
	if !iter.begun {
		panic(method + " called before Next")
	}
	if iter.state.Key == nil {
		panic(method + " called on exhausted iterator")
	}
}

// Key returns the key of the entry.
func (iter *MapIter) Key() Value {
	iter.must("MapIter.Key")
	return holding(iter.m.typ.Key(), desc.Inside(iter.m.word(), iter.state.Key), iter.m.flag)
}

// Value returns the element of the entry.
func (iter *MapIter) Value() Value {
	iter.must("MapIter.Value")
	return holding(iter.m.typ.Elem(), desc.Inside(iter.m.word(), iter.state.Elem), iter.m.flag)
}

// Reset lets the walk begin again, over v.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.must(Map, "MapRange")
	}
	*iter = MapIter{m: v}
}

// SetIterKey stores the key of the entry into v.
func (v Value) SetIterKey(iter *MapIter) {
	iter.must("reflect: Value.SetIterKey")
	v.setFrom("SetIterKey", "Key", iter.Key())
}

// SetIterValue stores the element of the entry into v.
func (v Value) SetIterValue(iter *MapIter) {
	iter.must("reflect: Value.SetIterValue")
	v.setFrom("SetIterValue", "Value", iter.Value())
}

func (v Value) setFrom(method, what string, x Value) {
	v.mustAssignable(method)
	x.mustExported(method)
	x = x.assignTo("reflect.MapIter.Set"+what, v.typ)
	desc.Move(v.typ, v.ptr, address(&x), 1)
}

// ---- channels

// MakeChan returns a new channel of type typ.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.descriptor()
	return Value{t, desc.ChanMake(t, buffer), 0}
}

// channel panics unless v is a channel of direction dir; text names the trouble.
func (v Value) channel(dir int, method, text string) unsafe.Pointer {
	v.must(Chan, method)
	v.mustExported(method)
	if v.typ.ChanDir()&dir == 0 {
		panic("reflect: " + text)
	}
	return v.word()
}

// Close closes a channel.
func (v Value) Close() {
	desc.ChanClose(v.channel(desc.SendDir, "Close", "close of receive-only channel"))
}

// element is x as it is sent on channel v, in memory.
func (v Value) element(x Value) unsafe.Pointer {
	x.mustExported("Send")
	x = x.assignTo("reflect.Value.Send", v.typ.Elem())
	return address(&x)
}

// Send sends x on a channel.
func (v Value) Send(x Value) {
	c := v.channel(desc.SendDir, "Send", "send on recv-only channel")
	desc.ChanSend(c, v.element(x))
}

// TrySend sends x if that needs no waiting, and reports whether it did.
func (v Value) TrySend(x Value) bool {
	c := v.channel(desc.SendDir, "TrySend", "send on recv-only channel")
	return desc.ChanTrySend(c, v.element(x))
}

// received is the element at p of a channel.
func (v Value) received(p unsafe.Pointer) Value {
	return holding(v.typ.Elem(), p, v.flag)
}

// Recv receives from a channel; ok is false for the zero value of a closed one.
func (v Value) Recv() (x Value, ok bool) {
	c := v.channel(desc.RecvDir, "Recv", "recv on send-only channel")
	p := desc.NewArray(v.typ.Elem(), 1)
	ok = desc.ChanReceive(c, p)
	return v.received(p), ok
}

// TryRecv receives if that needs no waiting; else x is the zero Value.
func (v Value) TryRecv() (x Value, ok bool) {
	c := v.channel(desc.RecvDir, "TryRecv", "recv on send-only channel")
	p := desc.NewArray(v.typ.Elem(), 1)
	switch desc.ChanTryReceive(c, p) {
	case 0:
		return Value{}, false
	case 1:
		return v.received(p), true
	}
	return v.received(p), false
}

// SelectDir says what a SelectCase does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select: Chan <- Send, <-Chan or default.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select is a select statement with these cases. It returns the index of the one done
// and, if that was a receive, the element and whether it was sent.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	list := make([]desc.SelectCase, 0, len(cases))
	index := make([]int, 0, len(cases))
	fallback := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			fallback = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
			continue
		case SelectSend, SelectRecv:
			list = append(list, c.prepare())
		default:
			panic("reflect.Select: invalid Dir")
		}
		index = append(index, i)
	}
	n, received := desc.Select(unsafe.Pointer(unsafe.SliceData(list)), len(list), fallback >= 0)
	if n < 0 {
		return fallback, Value{}, false
	}
	chosen = index[n]
	if c := cases[chosen]; c.Dir == SelectRecv {
		recv = c.Chan.received(list[n].Elem)
		recvOK = received != 0
	}
	return chosen, recv, recvOK
}

// prepare is a send or a receive in the form of a select statement.
func (c *SelectCase) prepare() (s desc.SelectCase) {
	v := c.Chan
	if c.Dir == SelectRecv && c.Send.IsValid() {
		panic("reflect.Select: RecvDir case has Send value")
	}
	if !v.IsValid() { // never ready
		return s
	}
	if v.Kind() != Chan {
		panic(&ValueError{"unknown method", v.Kind()})
	}
	v.mustUse()
	s.Chan = v.word()
	if c.Dir == SelectSend {
		if v.typ.ChanDir()&desc.SendDir == 0 {
			panic("reflect.Select: SendDir case using recv-only channel")
		}
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		c.Send.mustUse()
		x := c.Send.assignTo("reflect.Select", v.typ.Elem())
		s.Elem, s.Send = address(&x), 1
		return s
	}
	if v.typ.ChanDir()&desc.RecvDir == 0 {
		panic("reflect.Select: RecvDir case using send-only channel")
	}
	s.Elem = desc.NewArray(v.typ.Elem(), 1)
	return s
}
