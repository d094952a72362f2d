// run

// The concurrent map: every method, changes during Range, keys and values that cannot be hashed or compared.
package main

import (
	"fmt"
	"math"
	"runtime"
	"sort"
	"sync"
)

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s panics: %v\n", what, r)
		}
	}()
	f()
}

func show(m *sync.Map) {
	var lines []string
	m.Range(func(k, v any) bool {
		lines = append(lines, fmt.Sprintf("%v=%v", k, v))
		return true
	})
	sort.Strings(lines)
	fmt.Println(lines)
}

func methods() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Delete("a")
	m.Clear()
	show(&m)
	m.Store("a", 1)
	m.Store("b", nil)
	m.Store(nil, "nil")
	m.Store(3, 3.5)
	show(&m)
	fmt.Println(m.Load("b"))
	fmt.Println(m.Load(nil))
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("c", 2))
	fmt.Println(m.Swap("c", 4))
	fmt.Println(m.Swap("d", 5))
	fmt.Println(m.CompareAndSwap("d", 6, 7), m.CompareAndSwap("d", 5, 7), m.CompareAndSwap("e", nil, 7))
	fmt.Println(m.CompareAndSwap("d", int64(7), 8), m.CompareAndSwap("b", nil, "was nil"))
	fmt.Println(m.CompareAndDelete("d", 8), m.CompareAndDelete("d", 7), m.CompareAndDelete("d", 7))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.LoadAndDelete("a"))
	show(&m)
	m.Delete(3)
	m.Delete(3)
	show(&m)
	m.Clear()
	show(&m)
	m.Store("after", "clear")
	show(&m)
}

func odd() {
	var m sync.Map
	try("Load slice", func() { m.Load([]int{}) })
	try("Store slice", func() { m.Store([]int{}, 1) })
	try("Delete map", func() { m.Delete(map[int]int{}) })
	try("LoadOrStore func", func() { m.LoadOrStore(func() {}, 1) })
	m.Store(1, []int{1})
	try("CompareAndSwap slice", func() { m.CompareAndSwap(1, []int{1}, 2) })
	try("CompareAndDelete slice", func() { m.CompareAndDelete(1, []int{1}) })
	m = sync.Map{} // Go's own keeps a lock after such a panic
	m.Store(1, []int{1})
	fmt.Println(m.CompareAndSwap(1, "x", 2), m.CompareAndSwap(2, []int{1}, 2))
	m.Store(math.NaN(), 1)
	m.Store(math.NaN(), 2)
	_, ok := m.Load(math.NaN())
	n := 0
	m.Range(func(k, v any) bool { n++; return true })
	fmt.Println(ok, n)
	type key struct {
		a int
		b string
	}
	m.Store(key{1, "x"}, "struct")
	m.Store([2]int{1, 2}, "array")
	fmt.Println(m.Load(key{1, "x"}))
	fmt.Println(m.Load([2]int{1, 2}))
	fmt.Println(m.Load([2]int{1, 3}))
}

func ranging() {
	var m sync.Map
	for i := range 100 {
		m.Store(i, i)
	}
	n := 0
	m.Range(func(k, v any) bool { n++; return n < 10 })
	fmt.Println("stopped at", n)
	visits := map[any]int{}
	m.Range(func(k, v any) bool { // each is deleted and stored again
		visits[k]++
		m.Delete(k)
		m.Store(k, -v.(int))
		m.Store((k.(int)+1)%100, 1000)
		return true
	})
	once := true
	for _, n := range visits {
		once = once && n == 1
	}
	fmt.Println("visited", len(visits), once)
	m.Range(func(k, v any) bool { m.Delete(k); return true })
	show(&m)
	for i := range 1000 {
		m.Store(i, i)
	}
	left := 0
	m.Range(func(k, v any) bool { // odd ones go before they are reached, or after
		m.Delete(k.(int) ^ 1)
		left++
		return true
	})
	rest := 0
	m.Range(func(k, v any) bool { rest++; return true })
	fmt.Println("visited", left, "left", rest)
	try("panic in Range", func() { m.Range(func(k, v any) bool { panic("stop") }) })
	m.Clear()
	show(&m)
}

func goroutines() {
	var m sync.Map
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 100 {
				m.Store(g*1000+i, i)
				m.LoadOrStore("first", g)
				for {
					old, _ := m.LoadOrStore("count", 0)
					if i%7 == 0 {
						runtime.Gosched()
					}
					if m.CompareAndSwap("count", old, old.(int)+1) {
						break
					}
				}
				if i%2 == 0 {
					m.Delete(g*1000 + i)
				}
			}
		})
	}
	wg.Go(func() {
		for range 10 {
			m.Range(func(k, v any) bool { runtime.Gosched(); return true })
		}
	})
	wg.Wait()
	n := 0
	m.Range(func(k, v any) bool { n++; return true })
	count, _ := m.Load("count")
	fmt.Println(n, count)
}

func main() {
	methods()
	odd()
	ranging()
	goroutines()
}
