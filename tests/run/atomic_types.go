// run

// sync/atomic's types, and Value with its panics.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v\n", what, r)
		}
	}()
	f()
}

func words() {
	var b atomic.Bool
	fmt.Println(b.Load(), b.Swap(true), b.Load(), b.CompareAndSwap(false, true), b.CompareAndSwap(true, false), b.Load())
	b.Store(true)
	fmt.Println(b.Load())
	var i atomic.Int32
	fmt.Println(i.Add(-3), i.Load(), i.Swap(6), i.CompareAndSwap(6, 12), i.And(4), i.Or(3), i.Load())
	var l atomic.Int64
	fmt.Println(l.Add(-3), l.Load(), l.Swap(6), l.CompareAndSwap(6, 12), l.And(4), l.Or(3), l.Load())
	var u atomic.Uint32
	fmt.Println(u.Add(^uint32(0)), u.Load(), u.Swap(6), u.CompareAndSwap(7, 12), u.And(4), u.Or(3), u.Load())
	var v atomic.Uint64
	fmt.Println(v.Add(^uint64(0)), v.Load(), v.Swap(6), v.CompareAndSwap(7, 12), v.And(4), v.Or(3), v.Load())
	var p atomic.Uintptr
	fmt.Println(p.Add(8), p.Load(), p.Swap(6), p.CompareAndSwap(7, 12), p.And(4), p.Or(3), p.Load())
	i.Store(1)
	l.Store(2)
	u.Store(3)
	v.Store(4)
	p.Store(5)
	fmt.Printf("%v %v %v %v %v %v\n", &b, &i, &l, &u, &v, &p)
	fmt.Println(unsafe.Sizeof(b), unsafe.Sizeof(i), unsafe.Sizeof(l), unsafe.Sizeof(u), unsafe.Sizeof(v), unsafe.Sizeof(p))
}

type config struct {
	name string
	n    int
}

func values() {
	var v atomic.Value
	fmt.Println(v.Load())
	try("Store(nil)", func() { v.Store(nil) })
	try("Swap(nil)", func() { v.Swap(nil) })
	try("CompareAndSwap(nil, nil)", func() { v.CompareAndSwap(nil, nil) })
	try("CompareAndSwap(1, string)", func() { v.CompareAndSwap(1, "a") })
	fmt.Println(v.CompareAndSwap(1, 2), v.CompareAndSwap(nil, 2), v.CompareAndSwap(nil, 3), v.CompareAndSwap(2, 3))
	try("CompareAndSwap(string, string)", func() { v.CompareAndSwap("a", "b") })
	try("Store(string)", func() { v.Store("x") })
	try("Swap(string)", func() { v.Swap("x") })
	fmt.Println(v.Swap(4), v.Load())
	var slices atomic.Value
	slices.Store([]int{1})
	try("slices", func() { slices.CompareAndSwap([]int{1}, []int{2}) })
	fmt.Println(slices.CompareAndSwap(nil, []int{2}), slices.Load())
	var first atomic.Value
	fmt.Println(first.Swap("one"), first.Load())
}

func shared() {
	var current atomic.Value
	var changes atomic.Int64
	current.Store(&config{"start", 0})
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for range 30 {
				for {
					old := current.Load().(*config)
					if current.CompareAndSwap(old, &config{"next", old.n + 1}) {
						break
					}
				}
				changes.Add(1)
			}
		})
	}
	wg.Wait()
	c := current.Load().(*config)
	fmt.Println(c.name, c.n, changes.Load())
}

func main() {
	words()
	values()
	shared()
}
