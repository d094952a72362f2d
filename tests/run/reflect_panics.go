// run

// What reflect panics with.
package main

import (
	"fmt"
	"reflect"
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
type Stringer = fmt.Stringer
type Node struct {
	Next *Node
	V    int
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
		}
	}()
	f()
}

func main() {
	p := Person{}
	v := reflect.ValueOf(&p).Elem()
	// panics
	try("int", func() { reflect.ValueOf("x").Int() })
	try("zero", func() { reflect.Value{}.Int() })
	try("zerotype", func() { reflect.Value{}.Type() })
	try("set", func() { reflect.ValueOf(1).SetInt(2) })
	try("set2", func() { reflect.Value{}.SetInt(2) })
	try("set3", func() { v.FieldByName("name").SetString("q") })
	try("set4", func() { v.FieldByName("Age").SetString("q") })
	try("set5", func() { v.FieldByName("Age").Set(reflect.ValueOf("q")) })
	try("set6", func() { v.FieldByName("Age").Set(reflect.Value{}) })
	try("if", func() { v.FieldByName("name").Interface() })
	try("elem", func() { reflect.ValueOf(1).Elem() })
	try("elemt", func() { reflect.TypeOf(1).Elem() })
	try("key", func() { reflect.TypeOf(1).Key() })
	try("nf", func() { reflect.TypeOf(1).NumField() })
	try("nf", func() { reflect.ValueOf(1).NumField() })
	try("f", func() { v.Field(100) })
	try("ft", func() { v.Type().Field(100) })
	try("ix", func() { reflect.ValueOf([]int{1}).Index(1) })
	try("ix", func() { reflect.ValueOf([1]int{1}).Index(-1) })
	try("ix", func() { reflect.ValueOf("abc").Index(5) })
	try("ix", func() { reflect.ValueOf(5).Index(5) })
	try("isnil", func() { reflect.ValueOf(5).IsNil() })
	try("len", func() { reflect.ValueOf(5).Len() })
	try("lenp", func() { reflect.ValueOf(new(int)).Len() })
	try("cap", func() { reflect.ValueOf(map[int]int{}).Cap() })
	try("mi", func() { reflect.ValueOf(map[int]int{}).MapIndex(reflect.ValueOf("x")) })
	try("smi", func() { reflect.ValueOf(map[int]int(nil)).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(1)) })
	try("slice", func() { reflect.ValueOf([3]int{}).Slice(0, 1) })
	try("slice", func() { reflect.ValueOf([]int{}).Slice(0, 1) })
	try("new", func() { reflect.New(nil) })
	try("impl", func() { reflect.TypeOf(1).Implements(reflect.TypeOf(1)) })
	try("impl", func() { reflect.TypeOf(1).Implements(nil) })
	try("mapof", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) })
	try("eq", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try("append", func() { reflect.Append(reflect.ValueOf(1), reflect.ValueOf(1)) })
	try("append", func() { reflect.Append(reflect.ValueOf([]int{}), reflect.ValueOf("x")) })
	try("copy", func() { reflect.Copy(reflect.ValueOf([3]int{}), reflect.ValueOf([]int{1})) })
	try("addr", func() { reflect.ValueOf(1).Addr() })
	try("bits", func() { reflect.TypeOf("").Bits() })
	try("method", func() { reflect.TypeOf(1).Method(0) })
	try("send", func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1)) })
	try("recv", func() { reflect.ValueOf(make(chan<- int)).Recv() })
	try("in", func() { reflect.TypeOf(main).In(0) })
	try("bytes", func() { reflect.ValueOf([]int{}).Bytes() })
	try("bool", func() { reflect.ValueOf(1).Bool() })
	try("setlen", func() { s := []int{1}; reflect.ValueOf(&s).Elem().SetLen(5) })
	try("swap", func() { reflect.Swapper(1) })
	try("iter", func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	try("iter", func() {
		it := reflect.ValueOf(map[int]int{}).MapRange()
		it.Next()
		it.Next()
	})
	try("arrayof", func() { reflect.ArrayOf(-1, reflect.TypeOf(1)) })
	try("funcof", func() { reflect.FuncOf(nil, nil, true) })
	try("makeslice", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) })
	try("makechan", func() { reflect.MakeChan(reflect.TypeOf((<-chan int)(nil)), 0) })
	try("select", func() { reflect.Select([]reflect.SelectCase{{Dir: 9}}) })
	try("embed", func() { v.FieldByName("D") })
	try("empty", func() {
		e := reflect.ValueOf([0]struct{ f []int }{})
		fmt.Println(e.Comparable(), reflect.ValueOf([0]func(){}).Comparable())
		e.Equal(e)
	})
	try("close", func() { reflect.ValueOf((<-chan int)(nil)).Close() })
	try("cmp", func() { reflect.ValueOf([1]any{[]int{}}).Equal(reflect.ValueOf([1]any{[]int{}})) })
}
