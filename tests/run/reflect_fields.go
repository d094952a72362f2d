// run

// Fields by name and by path, tags, and setting variables through Values.
package main

import (
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
	p := Person{Base: Base{1, "n"}, inner: &inner{time.Second, 3}, Age: 5, Duration: 7}
	v := reflect.ValueOf(&p).Elem()
	for _, n := range []string{"ID", "name", "D", "hidden", "Age", "any", "Duration", "nope", "Base", "inner"} {
		f, ok := v.Type().FieldByName(n)
		fmt.Println(n, ok, f.Name, f.Index, f.Type)
		if ok {
			fv := v.FieldByName(n)
			fmt.Println("  ", fv, fv.CanSet(), fv.CanAddr(), fv.CanInterface(), fv.Kind())
		}
	}
	fmt.Println(reflect.VisibleFields(v.Type())[3].Index, len(reflect.VisibleFields(v.Type())))
	v.FieldByName("Age").SetInt(77)
	*v.FieldByName("Age").Addr().Interface().(*int)++
	v.FieldByName("Tags").Set(reflect.ValueOf([]string{"a", "b"}))
	v.FieldByName("Tags").Set(reflect.Append(v.FieldByName("Tags"), reflect.ValueOf("c")))
	v.FieldByName("M").Set(reflect.MakeMap(v.FieldByName("M").Type()))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(9))
	fmt.Println(p.Age, p.Tags, p.M, v.FieldByName("M").MapIndex(reflect.ValueOf("k")), v.FieldByName("M").MapIndex(reflect.ValueOf("z")).IsValid())
	tag := v.Type().Field(2).Tag
	fmt.Println(tag.Get("json"), tag.Get("xml"), tag.Get("no"))
	_, ok := tag.Lookup("no")
	fmt.Println(ok)
	// misc
	s := []int{1, 2, 3}
	sv := reflect.ValueOf(&s).Elem()
	sv.SetLen(2)
	sv.Grow(10)
	fmt.Println(s, len(s), cap(s) >= 12, sv.Slice(1, 2), reflect.Zero(reflect.TypeOf(p.Base)), reflect.ValueOf(p.Base).IsZero(), reflect.ValueOf(Base{}).IsZero())
	sw := reflect.Swapper(s)
	sw(0, 1)
	fmt.Println(s, "===")
	fmt.Println(reflect.ValueOf([]int{1}).Comparable(), reflect.ValueOf([2]any{1, []int{}}).Comparable(), reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf(int8(1))))
	var e error
	fmt.Println(reflect.ValueOf(&e).Elem().Kind(), reflect.ValueOf(&e).Elem().IsNil(), reflect.ValueOf(&e).Elem().Type(), reflect.ValueOf(&e).Elem().Elem().IsValid())
	reflect.ValueOf(&e).Elem().Set(reflect.ValueOf(fmt.Errorf("set")))
	fmt.Println(e)
	reflect.ValueOf(&e).Elem().SetZero()
	fmt.Println(e)
	n := reflect.Copy(sv, reflect.ValueOf([]int{9}))
	fmt.Println(n, s)
}
