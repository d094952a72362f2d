// run

// sync/atomic's functions on each type, and counters that goroutines share.
package main

import (
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

type node struct {
	next *node
	v    int
}

// A stack whose top is swapped in by compare and swap.
func stack() {
	var top unsafe.Pointer
	push := func(n *node) {
		for {
			old := atomic.LoadPointer(&top)
			n.next = (*node)(old)
			if n.v%3 == 0 {
				runtime.Gosched()
			}
			if atomic.CompareAndSwapPointer(&top, old, unsafe.Pointer(n)) {
				return
			}
		}
	}
	var wg sync.WaitGroup
	for g := range 5 {
		wg.Go(func() {
			for i := range 20 {
				push(&node{v: g*20 + i})
			}
		})
	}
	wg.Wait()
	runtime.GC()
	n, sum := 0, 0
	for p := (*node)(atomic.SwapPointer(&top, nil)); p != nil; p = p.next {
		n++
		sum += p.v
	}
	fmt.Println("stack", n, sum, atomic.LoadPointer(&top) == nil)
	first := &node{v: 1}
	atomic.StorePointer(&top, unsafe.Pointer(first))
	fmt.Println((*node)(atomic.LoadPointer(&top)).v)
}

func signed() {
	var i int32 = math.MaxInt32
	fmt.Println(atomic.AddInt32(&i, 1), atomic.LoadInt32(&i), atomic.SwapInt32(&i, 5), i)
	fmt.Println(atomic.CompareAndSwapInt32(&i, 4, 6), atomic.CompareAndSwapInt32(&i, 5, 6), i)
	fmt.Println(atomic.AndInt32(&i, 3), i, atomic.OrInt32(&i, -16), i)
	atomic.StoreInt32(&i, -1)
	fmt.Println(i)
	var l int64 = math.MinInt64
	fmt.Println(atomic.AddInt64(&l, -1), atomic.LoadInt64(&l), atomic.SwapInt64(&l, 5), l)
	fmt.Println(atomic.CompareAndSwapInt64(&l, 4, 6), atomic.CompareAndSwapInt64(&l, 5, 6), l)
	fmt.Println(atomic.AndInt64(&l, 3), l, atomic.OrInt64(&l, 1<<40), l)
	atomic.StoreInt64(&l, -1)
	fmt.Println(l)
}

func unsigned() {
	var i uint32 = 1
	fmt.Println(atomic.AddUint32(&i, ^uint32(1)), atomic.LoadUint32(&i), atomic.SwapUint32(&i, 5), i)
	fmt.Println(atomic.CompareAndSwapUint32(&i, 4, 6), atomic.CompareAndSwapUint32(&i, 5, 6), i)
	fmt.Println(atomic.AndUint32(&i, 3), i, atomic.OrUint32(&i, 1<<31), i)
	atomic.StoreUint32(&i, 9)
	var l uint64 = 1
	fmt.Println(atomic.AddUint64(&l, ^uint64(1)), atomic.LoadUint64(&l), atomic.SwapUint64(&l, 5), l)
	fmt.Println(atomic.CompareAndSwapUint64(&l, 4, 6), atomic.CompareAndSwapUint64(&l, 5, 6), l)
	fmt.Println(atomic.AndUint64(&l, 3), l, atomic.OrUint64(&l, 1<<63), l)
	atomic.StoreUint64(&l, 9)
	var p uintptr = 7
	fmt.Println(atomic.AddUintptr(&p, 1), atomic.LoadUintptr(&p), atomic.SwapUintptr(&p, 5), p)
	fmt.Println(atomic.CompareAndSwapUintptr(&p, 4, 6), atomic.CompareAndSwapUintptr(&p, 5, 6), p)
	fmt.Println(atomic.AndUintptr(&p, 3), p, atomic.OrUintptr(&p, 8), p)
	atomic.StoreUintptr(&p, 9)
	fmt.Println(i, l, p)
}

func shared() {
	var n int64
	var spin, turns int32
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 100 {
				atomic.AddInt64(&n, 1)
			}
			for !atomic.CompareAndSwapInt32(&spin, 0, 1) { // waits without parking
			}
			turns++
			runtime.Gosched()
			atomic.StoreInt32(&spin, 0)
		})
	}
	wg.Wait()
	fmt.Println(n, turns)
}

func main() {
	signed()
	unsigned()
	stack()
	shared()
	func() {
		defer func() { fmt.Println(recover()) }()
		atomic.AddInt64(nil, 1)
	}()
}
