// run

// Channels, select and maps through Values.
package main

import (
	"fmt"
	"reflect"
)

func main() {
	var ok bool
	var x reflect.Value
	var i int
	// channels
	c := reflect.MakeChan(reflect.TypeOf(make(chan string)), 2)
	c.Send(reflect.ValueOf("hi"))
	fmt.Println(c.TrySend(reflect.ValueOf("ho")), c.TrySend(reflect.ValueOf("hu")), c.Len(), c.Cap())
	x, ok = c.Recv()
	fmt.Println(x, ok)
	c.Close()
	x, ok = c.TryRecv()
	fmt.Println(x, ok)
	x, ok = c.TryRecv()
	fmt.Println(x, ok, x.Type())
	i, x, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: c}, {Dir: reflect.SelectDefault}})
	fmt.Println(i, x, ok)
	done := make(chan int)
	a, b := make(chan int), make(chan string, 1)
	go func() {
		for v := range a {
			fmt.Println("got", v)
		}
		close(done)
	}()
	for k := 0; k < 3; k++ {
		reflect.ValueOf(a).Send(reflect.ValueOf(k))
	}
	close(a)
	<-done
	cases := []reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(done)}, {}, {Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf("s")}}
	cases[1] = reflect.SelectCase{Dir: reflect.SelectRecv}
	i, x, ok = reflect.Select(cases[:2])
	fmt.Println(i, x, ok)
	i, x, ok = reflect.Select(cases[1:])
	fmt.Println(i, x.IsValid(), ok, <-b)
	go func() { b <- "sent" }()
	i, x, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)}})
	fmt.Println(i, x, ok)

	m := map[string][]int{"a": {1}, "b": {2}}
	v := reflect.ValueOf(m)
	sum := 0
	for it := v.MapRange(); it.Next(); {
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		k.SetIterKey(it)
		e.SetIterValue(it)
		sum += len(k.String()) + e.Index(0).Interface().(int)
	}
	old := v.MapIndex(reflect.ValueOf("a"))
	v.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf([]int{9}))
	v.SetMapIndex(reflect.ValueOf("b"), reflect.Value{})
	fmt.Println(sum, old, m, v.Len())
	v.Clear()
	fmt.Println(m, len(v.MapKeys()))
}
