// run

// Types made at run time are those of the program where it has them; the collector knows the others.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type Celsius float64
type inner struct {
	D      fmt.Stringer
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
	fmt.Stringer
}
type Shape interface {
	Area() float64
	Perimeter() float64
	hidden()
}

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
	p := Person{}
	fmt.Println(reflect.PointerTo(reflect.TypeOf(p)) == reflect.TypeOf(&p), reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}), reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf([]int{})) == reflect.TypeOf(map[string][]int{}))
	fmt.Println(reflect.PointerTo(reflect.TypeOf(Celsius(0))), reflect.SliceOf(reflect.TypeOf(local{})), reflect.ArrayOf(5, reflect.TypeOf("")), reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(local{})))
	fmt.Println(reflect.FuncOf([]reflect.Type{reflect.TypeOf(1), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeOf(true), reflect.TypeOf((*error)(nil)).Elem()}, true) == reflect.TypeOf((func(int, ...string) (bool, error))(nil)))
	show(reflect.PointerTo(reflect.TypeOf(Base{})))
	nb := reflect.New(reflect.TypeOf(Base{}))
	nb.Interface().(interface{ SetName(string) }).SetName("zed")
	fmt.Println(nb.Interface(), nb.Elem())
	ar := reflect.New(reflect.ArrayOf(3, reflect.TypeOf([]string{}))).Elem()
	ar.Index(1).Set(reflect.ValueOf([]string{"q"}))
	fmt.Println(ar, ar.Type(), ar.Interface())
	mm := reflect.MakeMap(reflect.MapOf(reflect.TypeOf(local{}), reflect.TypeOf([2]local{})))
	mm.SetMapIndex(reflect.ValueOf(local{1, 2}), reflect.ValueOf([2]local{{3, 4}}))
	fmt.Println(mm, mm.Len(), mm.MapKeys()[0])
	for it := mm.MapRange(); it.Next(); {
		fmt.Println(it.Key(), it.Value())
	}
	fmt.Println(nb.Type().Implements(reflect.TypeOf((*interface{ SetName(string) })(nil)).Elem()), reflect.TypeOf(Base{}).Implements(reflect.TypeOf((*interface{ SetName(string) })(nil)).Elem()))
	text := reflect.TypeOf("")
	for _, n := range []int{1, 3, 70, 200, 3000} {
		t := reflect.ArrayOf(n, reflect.MapOf(text, reflect.SliceOf(text)))
		list := reflect.MakeSlice(reflect.SliceOf(t), 0, 0)
		for i := 0; i < 3; i++ {
			v := reflect.New(t).Elem()
			m := reflect.MakeMap(t.Elem())
			m.SetMapIndex(reflect.ValueOf(fmt.Sprint("k", i)), reflect.ValueOf([]string{fmt.Sprint("v", i)}))
			v.Index(n - 1).Set(m)
			list = reflect.Append(list, v)
			runtime.GC()
		}
		for i := 0; i < 3; i++ {
			fmt.Print(list.Index(i).Index(n-1), " ")
		}
		fmt.Println(t, t.Size(), t.Elem().Elem() == reflect.TypeOf([]string{}), t == reflect.ArrayOf(n, t.Elem()))
	}
	for _, x := range []any{&p, struct{ Base }{}, struct{ *Base }{}, Celsius(1)} {
		show(reflect.PointerTo(reflect.TypeOf(x)))
	}
	one := reflect.ArrayOf(1, reflect.PointerTo(reflect.TypeOf(Celsius(0))))
	c := Celsius(3)
	v := reflect.New(one).Elem()
	v.Index(0).Set(reflect.ValueOf(&c))
	held := v.Interface()
	fmt.Println(reflect.ValueOf(held).Index(0).Elem(), reflect.TypeOf(held), len(held.([1]*Celsius)))
	fmt.Println(reflect.FuncOf(nil, nil, false), reflect.FuncOf([]reflect.Type{one}, []reflect.Type{one, text}, false),
		reflect.ChanOf(reflect.BothDir, reflect.ChanOf(reflect.RecvDir, one)), reflect.ChanOf(reflect.SendDir, one))
}
