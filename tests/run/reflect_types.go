// run

// Types as reflect tells of them: names, sizes, fields, parameters, methods; named, local and embedded ones.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"time"
	"unsafe"
)

type Celsius float64
type inner struct {
	D      time.Duration
	hidden int
}
type Base struct {
	ID   int
	name string
}

func (b *Base) SetName(s string) { b.name = s }
func (b Base) Name() string      { return b.name }
func (b Base) private()          {}

type Person struct {
	Base
	*inner
	Age  int `json:"age,omitempty" xml:"a\"b"`
	Tags []string
	M    map[string]int
	F    func(int, ...string) (bool, error)
	c    chan<- int
	_    int
	any
	time.Duration
}
type Shape interface {
	Area() float64
	Perimeter() float64
	hidden()
}
type Stringer = fmt.Stringer
type Node struct {
	Next *Node
	V    int
}

func show(t reflect.Type) {
	fmt.Printf("%v name=%q pkg=%q kind=%v size=%d align=%d cmp=%v nm=%d\n", t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Printf("  %q %q %v %q %d %v %v\n", f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous)
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Println("  in", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Println("  out", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Chan:
		fmt.Println("  dir", t.ChanDir(), t.Elem())
	case reflect.Map:
		fmt.Println("  ", t.Key(), t.Elem())
	}
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.PkgPath, m.Type, m.Index)
	}
}

func main() {
	type local struct{ A, b int }
	for _, x := range []any{1, "s", Celsius(1), Person{}, &Person{}, Base{}, &Base{}, []int{}, [3]string{}, map[string][]int{}, make(<-chan int), make(chan (<-chan int)), make(chan<- <-chan int), make(chan<- chan<- int), (func(int, ...string) (bool, error))(nil), local{}, &local{}, struct {
		X int `a:"b"`
		y string
	}{}, unsafe.Pointer(nil), complex64(1), errors.New("x"), (*error)(nil), (*Shape)(nil), time.Second, Node{}, (*any)(nil), uintptr(1), 'x', byte(1), (*interface {
		M()
		fmt.Stringer
	})(nil), struct{}{}} {
		show(reflect.TypeOf(x))
	}
	show(reflect.TypeOf((*Shape)(nil)).Elem())
	show(reflect.TypeOf((*error)(nil)).Elem())
	fmt.Println(reflect.TypeOf(nil), reflect.TypeOf(reflect.TypeOf(1)), reflect.TypeOf(reflect.ValueOf(1)))
}
