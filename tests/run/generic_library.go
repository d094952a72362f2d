// run
// Parts of the library that need type parameters: errors.AsType, sync.OnceValue and OnceValues, atomic.Pointer,
// rand.N.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

type codeError int

func (c codeError) Error() string { return fmt.Sprint("code ", int(c)) }

type listError []string

func (l *listError) Error() string { return fmt.Sprint(*l) }

type convertible struct{}

func (convertible) Error() string { return "convertible" }
func (convertible) As(target any) bool {
	if c, ok := target.(*codeError); ok {
		*c = 42
	}
	_, ok := target.(*codeError)
	return ok
}

type config struct {
	name string
	size int
}

func main() {
	err := fmt.Errorf("outer: %w", errors.Join(errors.New("plain"), fmt.Errorf("inner: %w", codeError(3)), &listError{"a"}))
	fmt.Println(errors.AsType[codeError](err))
	fmt.Println(errors.AsType[*listError](err))
	fmt.Println(errors.AsType[convertible](err))
	fmt.Println(errors.AsType[codeError](fmt.Errorf("%w", convertible{})))
	fmt.Println(errors.AsType[codeError](nil))
	fmt.Println(errors.AsType[interface {
		error
		Unwrap() []error
	}](errors.New("x")))
	_, err = os.Open("/nowhere/at/all")
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		fmt.Println(p.Op, p.Path)
	}

	calls := 0
	value := sync.OnceValue(func() []int { calls++; return []int{calls} })
	pair := sync.OnceValues(func() (string, error) { calls++; return "v", codeError(calls) })
	bad := sync.OnceValue(func() config { calls++; panic(codeError(calls)) })
	for range 2 {
		fmt.Println(value(), &value()[0] == &value()[0], calls)
		fmt.Println(pair())
		func() {
			defer func() { fmt.Println("panic:", recover()) }()
			bad()
		}()
	}
	var wg sync.WaitGroup
	slow := sync.OnceValue(func() int { time.Sleep(time.Millisecond); calls++; return calls })
	for range 10 {
		wg.Add(1)
		go func() { defer wg.Done(); slow() }()
	}
	wg.Wait()
	fmt.Println(slow(), calls)

	var p atomic.Pointer[config]
	a, b := &config{"a", 1}, &config{"b", 2}
	fmt.Println(p.Load() == nil, p.Swap(a) == nil, p.CompareAndSwap(b, a), p.CompareAndSwap(a, b), p.Load().name)
	p.Store(nil)
	fmt.Printf("%v %+v %T\n", p.Load(), &p, &p)
	var head atomic.Pointer[node[int]]
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := (&node[int]{v: i}); ; {
				n.next = head.Load()
				if head.CompareAndSwap(n.next, n) {
					return
				}
			}
		}()
	}
	wg.Wait()
	sum := 0
	for n := head.Load(); n != nil; n = n.next {
		sum += n.v
	}
	fmt.Println(sum)

	inRange := true
	for range 1000 {
		d, u := rand.N(10*time.Minute), rand.N(uint8(7))
		inRange = inRange && 0 <= d && d < 10*time.Minute && u < 7
	}
	fmt.Println(inRange, rand.N(1))
	defer func() { fmt.Println(recover()) }()
	rand.N(-time.Second)
}

type node[T any] struct {
	next *node[T]
	v    T
}
