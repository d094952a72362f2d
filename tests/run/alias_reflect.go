// run
// What reflection leads to: methods that fmt calls keep their receivers, values outlive what they were found in.
package main

import (
	"fmt"
	"reflect"
)

type thing struct {
	n    int
	more *thing
}

var kept []*thing

func (t *thing) String() string { kept = append(kept, t); return fmt.Sprint(t.n) }

type plain struct {
	T *thing
	s []*thing
}

//go:noinline
func clobber(n int) int {
	var a [512]int
	for i := range a {
		a[i] = n + i
	}
	if n > 0 {
		return a[n%512] + clobber(n-1)
	}
	return a[0]
}

//go:noinline
func inMap() string {
	x := thing{n: 1}
	m := map[string]*thing{"a": &x}
	return fmt.Sprint(m)
}

//go:noinline
func inKey() string {
	x := thing{n: 2}
	m := map[*thing]int{&x: 1}
	return fmt.Sprint(m)
}

//go:noinline
func inStruct() string {
	x := thing{n: 3}
	return fmt.Sprintf("%v", plain{T: &x})
}

//go:noinline
func inSlice() string {
	x := thing{n: 4}
	return fmt.Sprintf("%v", []any{[]*thing{&x}})
}

//go:noinline
func inPointer() string {
	x := thing{n: 5}
	return fmt.Sprintln(&x)
}

type iterated map[string]*thing

//go:noinline
func walked() (*thing, any) {
	x, y := thing{n: 6}, thing{n: 7}
	m := iterated{"x": &x}
	it := reflect.ValueOf(m).MapRange()
	it.Next()
	n := map[string]thing{"y": y}
	return it.Value().Interface().(*thing), reflect.ValueOf(n).MapIndex(reflect.ValueOf("y")).Interface()
}

//go:noinline
func keys() []reflect.Value {
	m := map[string]int{}
	m["abc"] = 41
	return reflect.ValueOf(m).MapKeys()
}

//go:noinline
func iter() (reflect.Value, reflect.Value) {
	m := map[string]*int{}
	x := 42
	m[string([]byte{'k', byte(x)})] = &x
	it := reflect.ValueOf(m).MapRange()
	it.Next()
	return it.Key(), it.Value()
}

//go:noinline
func index() reflect.Value {
	m := map[string][2]int{}
	m["abc"] = [2]int{1, 43}
	return reflect.ValueOf(m).MapIndex(reflect.ValueOf("abc"))
}

type fields struct {
	P *int
	Q any
	M map[string]*int
	C []*int
}

//go:noinline
func set(t *fields) {
	x, y := 44, 45
	v := reflect.ValueOf(t).Elem()
	v.Field(1).Set(reflect.ValueOf(&y))
	z := 46
	k := string([]byte{'k', byte(x)})
	v.Field(2).SetMapIndex(reflect.ValueOf(k), reflect.ValueOf(&z))
	w := []*int{&x}
	v.Field(3).Set(reflect.Append(v.Field(3), reflect.ValueOf(w[0])))
}

//go:noinline
func elem() reflect.Value {
	x := [2]int{48, 49}
	return reflect.ValueOf(&x).Elem().Index(1)
}

//go:noinline
func iface() any {
	x := fields{}
	y := 50
	x.P = &y
	return reflect.ValueOf(&x).Elem().Interface()
}

//go:noinline
func ch(c chan *int) {
	x := 52
	reflect.ValueOf(c).Send(reflect.ValueOf(&x))
	y := 53
	reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c), Send: reflect.ValueOf(&y)}})
}

func main() {
	fmt.Println(inMap(), inKey(), inStruct(), inSlice(), inPointer())
	a, b := walked()
	clobber(20)
	for _, t := range kept {
		fmt.Print(t.n, " ")
	}
	fmt.Println(a.n, b.(thing).n)
	k := keys()
	clobber(20)
	fmt.Println(k[0])
	p, q := iter()
	clobber(20)
	fmt.Println(p, q.Elem())
	c := index()
	clobber(20)
	fmt.Println(c)
	f := fields{M: map[string]*int{}}
	set(&f)
	clobber(20)
	fmt.Println(*f.Q.(*int), *f.C[0])
	for k, v := range f.M {
		fmt.Println(k, *v)
	}
	e := elem()
	clobber(20)
	fmt.Println(e)
	i := iface()
	clobber(20)
	fmt.Println(*i.(fields).P)
	cc := make(chan *int, 2)
	ch(cc)
	clobber(20)
	fmt.Println(*<-cc, *<-cc)
}
