// run

// Convert: numbers, strings, slices to arrays, structs without their tags, interfaces.
package main

import (
	"errors"
	"fmt"
	"reflect"
)

type Celsius float64

type MyInt int

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
		}
	}()
	f()
}

func main() {
	// convert
	conv := func(x any, to any) {
		try("conv", func() {
			t := reflect.TypeOf(to)
			r := reflect.ValueOf(x).Convert(t)
			fmt.Printf("%v %T %v\n", r.Type(), r.Interface(), r)
		})
	}
	conv(1, 1.5)
	conv(65, "")
	conv("héy", []byte{})
	conv("héy", []rune{})
	conv([]byte("abc"), "")
	conv(3.9, 1)
	conv(-1, uint8(0))
	conv(Celsius(2), 1.0)
	conv([]int{1, 2, 3}, [2]int{})
	conv([]int{1, 2, 3}, (*[2]int)(nil))
	conv([]int{1}, [2]int{})
	conv("x", 1)
	conv(1+2i, complex64(0))
	conv(struct {
		X int `a:"b"`
	}{1}, struct{ X int }{})
	conv(uint64(1<<40), "")
	conv(int64(-5), "")
	fmt.Println(reflect.ValueOf(errors.New("q")).Convert(reflect.TypeOf((*error)(nil)).Elem()).Type())
	conv(MyInt(3), 0)
	conv(7, MyInt(0))
	conv([]MyInt{1}, []int{})
	conv(new(MyInt), new(string))
	conv(float32(1.5), 0.0)
	conv(1e300, float32(0))
	conv(make(chan int), (<-chan int)(nil) != nil)
	fmt.Println(reflect.ValueOf(new(int)).Convert(reflect.TypeOf((*MyInt)(nil))).Type())
	fmt.Println(reflect.ValueOf(make(chan int)).Convert(reflect.TypeOf((<-chan int)(nil))).Type())
	var e any = 5
	fmt.Println(reflect.ValueOf(&e).Elem().Convert(reflect.TypeOf(&e).Elem()))
	fmt.Println(reflect.ValueOf([]int{1}).CanConvert(reflect.TypeOf([2]int{})), reflect.ValueOf([]int{1, 2}).CanConvert(reflect.TypeOf([2]int{})))
}
