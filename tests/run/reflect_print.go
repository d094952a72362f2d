// run

// fmt prints what a reflect.Value holds, and values with methods behind unexported embedded structs.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"time"
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

func main() {
	p := Person{Base: Base{1, "n"}}
	fmt.Println(reflect.ValueOf(1), reflect.ValueOf([]int{1}), reflect.ValueOf("x"), []reflect.Value{reflect.ValueOf(1)}, reflect.Value{})
	fmt.Printf("%d %v %+v %#v %T %s\n", reflect.ValueOf(1), reflect.ValueOf(p.Base), reflect.ValueOf(p.Base), reflect.ValueOf(p.Base), reflect.ValueOf(1), reflect.ValueOf(errors.New("e")))
	fmt.Println(struct{ inner }{inner{time.Second, 1}}, reflect.ValueOf(1).String())
	fmt.Println(reflect.Int, reflect.Kind(30), reflect.BothDir, reflect.Struct, reflect.UnsafePointer, reflect.Ptr)
	fmt.Println(reflect.TypeOf(int8(0)).OverflowInt(200), reflect.ValueOf(float32(0)).OverflowFloat(1e39), reflect.TypeOf(0).ConvertibleTo(reflect.TypeOf("")), reflect.TypeOf(0).AssignableTo(reflect.TypeOf((*any)(nil)).Elem()))
	var z any = 3
	fmt.Println(reflect.ValueOf(&z).Elem(), reflect.ValueOf(&z).Elem().Elem().Int(), reflect.ValueOf(&z).Elem().Kind())
	fmt.Println(reflect.ValueOf(main).Kind(), reflect.Indirect(reflect.ValueOf(&p.Age)).Int())
	fmt.Printf("%v %v %v\n", reflect.ValueOf(-0.0).IsZero(), reflect.ValueOf([1]float64{1}).IsZero(), reflect.ValueOf(struct{ a, _ int }{}).IsZero())
	m, ok := reflect.TypeOf(Base{}).MethodByName("Name")
	fmt.Println(m.Name, m.Type, ok)
}
