// run

// Trees of contexts: cancellation goes down, causes, values, parents of other packages, texts.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type key struct{ n int }
type named string

func (n named) String() string { return "<" + string(n) + ">" }

// wrapper hides what it wraps: package context must ask it.
type wrapper struct {
	context.Context
	done chan struct{}
	err  error
}

func (w *wrapper) Done() <-chan struct{} { return w.done }
func (w *wrapper) Err() error            { return w.err }

// plain only embeds.
type plain struct{ context.Context }

// called has an AfterFunc method of its own.
type called struct {
	wrapper
	funcs   []func()
	stopped int
}

func (c *called) AfterFunc(f func()) func() bool {
	c.funcs = append(c.funcs, f)
	return func() bool { c.stopped++; return true }
}

func state(c context.Context) string {
	select {
	case <-c.Done():
		return fmt.Sprintf("%v (%v)", c.Err(), context.Cause(c))
	default:
		return fmt.Sprintf("open %v %v", c.Err(), context.Cause(c))
	}
}

func tree() {
	root, cancelRoot := context.WithCancelCause(context.Background())
	a, cancelA := context.WithCancel(root)
	b, cancelB := context.WithCancelCause(context.WithValue(root, key{1}, "one"))
	deep := context.Context(plain{b})
	for i := range 50 {
		deep = context.WithValue(deep, key{100 + i}, i)
	}
	leaf, cancelLeaf := context.WithCancel(deep)
	apart := context.WithoutCancel(leaf)
	fmt.Println(leaf.Value(key{1}), leaf.Value(key{149}), leaf.Value(key{2}), apart.Value(key{1}))
	cancelA()
	fmt.Println("a:", state(a), "root:", state(root))
	cancelB(errors.New("b is tired"))
	cancelB(errors.New("too late"))
	fmt.Println("b:", state(b), "leaf:", state(leaf))
	cancelLeaf()
	cancelRoot(nil)
	fmt.Println("root:", state(root), "b:", state(b), "apart:", state(apart))
	late, cancelLate := context.WithCancel(b)
	fmt.Println("late:", state(late))
	cancelLate()
}

func others() {
	w := &wrapper{context.Background(), make(chan struct{}), nil}
	child, cancel := context.WithCancel(w)
	grandchild, cancel2 := context.WithCancel(plain{child})
	fmt.Println(state(child))
	w.err = errors.New("wrapper ended")
	close(w.done)
	<-grandchild.Done()
	fmt.Println(state(child), state(grandchild))
	cancel()
	cancel2()

	w = &wrapper{context.Background(), make(chan struct{}), nil}
	child, cancel = context.WithCancel(w)
	cancel()
	<-child.Done()
	fmt.Println(state(child), w.err)

	c := &called{wrapper: wrapper{context.Background(), make(chan struct{}), nil}}
	child, cancel = context.WithCancel(c)
	fmt.Println(len(c.funcs), state(child))
	c.err = context.Canceled
	close(c.done)
	c.funcs[0]()
	fmt.Println(state(child))
	c = &called{wrapper: wrapper{context.Background(), make(chan struct{}), nil}}
	child, cancel = context.WithCancel(c)
	cancel()
	fmt.Println(state(child), c.stopped)
}

func texts() {
	b := context.Background()
	c, cancel := context.WithCancel(b)
	defer cancel()
	fmt.Println(b, context.TODO(), c)
	fmt.Println(context.WithValue(c, key{1}, 5), context.WithValue(b, named("k"), named("v")))
	fmt.Println(context.WithValue(b, "k", nil), context.WithValue(b, 1, errors.New("x")))
	fmt.Println(context.WithoutCancel(c), context.WithValue(plain{c}, "k", "v"))
	fmt.Printf("%T %T %T %T\n", b, c, context.WithValue(b, 1, 1), context.WithoutCancel(b))
	var timeout interface{ Timeout() bool }
	fmt.Println(errors.As(context.DeadlineExceeded, &timeout), timeout.Timeout())
	fmt.Printf("%v %T, %v\n", context.DeadlineExceeded, context.DeadlineExceeded, context.Canceled)
}

func panics() {
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	b := context.Background()
	try(func() { context.WithCancel(nil) })
	try(func() { context.WithValue(nil, 1, 2) })
	try(func() { context.WithTimeout(nil, 0) })
	try(func() { context.WithoutCancel(nil) })
	try(func() { context.WithValue(b, nil, 2) })
	try(func() { context.WithValue(b, []int{}, 2) })
}

// Many goroutines make children of one node and end them.
func crowd() {
	root, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	var mu sync.Mutex
	ended, kept := 0, 0
	for g := range 20 {
		wg.Go(func() {
			for i := range 10 {
				c, stop := context.WithTimeout(root, time.Hour)
				if i < 9 {
					stop()
				}
				if i == 9 && g%2 == 0 {
					mu.Lock()
					kept++
					mu.Unlock()
					<-c.Done()
				}
				stop()
				if c.Err() == context.Canceled {
					mu.Lock()
					ended++
					mu.Unlock()
				}
			}
		})
	}
	for {
		mu.Lock()
		n := kept
		mu.Unlock()
		if n == 10 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	cancel()
	wg.Wait()
	fmt.Println("ended", ended)
}

func main() {
	tree()
	others()
	texts()
	panics()
	crowd()
}
