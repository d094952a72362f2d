// run
// Type assertions: comma-ok, to interfaces, and the exact texts of the panics with their dynamic type.
package main

import (
	"fmt"
	"runtime"
)

type reader interface{ read() string }
type readWriter interface {
	reader
	write(string)
}
type file struct{ data string }

func (f file) read() string    { return f.data }
func (f *file) write(s string) { f.data = s }

type odd struct{}

func (odd) read(n int) string { return "" }

func try(name string, f func()) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		_, isTypeError := r.(*runtime.TypeAssertionError)
		_, isRuntime := r.(runtime.Error)
		fmt.Println(name+":", r, isTypeError, isRuntime)
	}()
	f()
}

func main() {
	var x any = 5
	n, ok := x.(int)
	s, ok2 := x.(string)
	fmt.Printf("%v %v %q %v\n", n, ok, s, ok2)
	var none any
	var r reader
	var f any = file{"content"}
	_, ok = none.(int)
	_, ok2 = none.(reader)
	fmt.Println(ok, ok2)
	try("wrong type", func() { fmt.Println(x.(string)) })
	try("nil", func() { fmt.Println(none.(string)) })
	try("nil iface", func() { fmt.Println(r.(file)) })
	try("missing method", func() { fmt.Println(x.(reader)) })
	try("nil to iface", func() { fmt.Println(none.(reader)) })
	try("nil iface to iface", func() { fmt.Println(r.(readWriter)) })
	try("pointer method", func() { fmt.Println(f.(readWriter)) })
	try("wrong signature", func() { fmt.Println(any(odd{}).(reader)) })
	r = file{"r"}
	try("iface wrong type", func() { fmt.Println(r.(*file)) })
	try("iface missing", func() { r.(readWriter).write("x") })
	try("fmt.Stringer", func() { fmt.Println(x.(fmt.Stringer)) })
	try("composite types", func() { fmt.Println(any([]int{1}).(map[string][]*file)) })
	try("func type", func() { fmt.Println(any(func(int, ...string) error { return nil }).(struct{ a, b int })) })
	type local int
	try("local type", func() { fmt.Println(any(local(1)).(int)) })
	try("error", func() { fmt.Println(x.(error)) })
	fmt.Println(f.(reader).read(), r.(file).data, f.(file) == r.(file))
	var rw readWriter = &file{"rw"}
	r = rw
	r.(readWriter).write("written")
	fmt.Println(rw.read(), r.(*file).data)
	if w, ok := r.(interface{ write(string) }); ok {
		w.write("again")
	}
	v, ok := r.(*file)
	fmt.Println(v.data, ok, *r.(*file))
	m := map[string]any{"a": 1}
	if i, ok := m["a"].(int); ok && i == 1 {
		fmt.Println("from map")
	}
	_, ok = m["zz"].(int)
	fmt.Println(ok)
}
