// run

// Contexts with deadlines: they pass, they are inherited, causes; functions called at the end.
package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

func past() {
	b := context.Background()
	c, cancel := context.WithTimeout(b, -1)
	fmt.Println(c.Err(), context.Cause(c))
	cancel()
	fmt.Println(c.Err())
	c, cancel = context.WithTimeoutCause(b, 0, errors.New("slow"))
	fmt.Println(c.Err(), context.Cause(c))
	cancel()
	c, cancel = context.WithTimeoutCause(b, time.Hour, errors.New("slow"))
	cancel()
	fmt.Println(c.Err(), context.Cause(c))
}

func passing() {
	c, cancel := context.WithTimeoutCause(context.Background(), 20*time.Millisecond, errors.New("slow"))
	defer cancel()
	child, cancelChild := context.WithCancel(c)
	defer cancelChild()
	begun := time.Now()
	select {
	case <-child.Done():
	case <-time.After(5 * time.Second):
		fmt.Println("never")
	}
	fmt.Println(time.Since(begun) >= 19*time.Millisecond, child.Err(), context.Cause(child))
	fmt.Println(errors.Is(c.Err(), context.DeadlineExceeded))
}

func inherited() {
	b := context.Background()
	_, ok := b.Deadline()
	near, cancel := context.WithTimeout(b, time.Hour)
	defer cancel()
	far, cancelFar := context.WithTimeout(near, 2*time.Hour)
	defer cancelFar()
	nearer, cancelNearer := context.WithTimeout(near, time.Minute)
	defer cancelNearer()
	d1, _ := near.Deadline()
	d2, _ := far.Deadline()
	d3, ok3 := nearer.Deadline()
	_, ok4 := context.WithoutCancel(near).Deadline()
	fmt.Println(ok, d1.Equal(d2), d3.Before(d1), ok3, ok4)
	fmt.Printf("%T %T\n", far, nearer)
	text := fmt.Sprint(nearer)
	i := strings.Index(text, "[")
	fmt.Println(strings.HasPrefix(text, "context.Background.WithDeadline("), i > 0, strings.HasSuffix(text, "s])"))
}

func after() {
	var mu sync.Mutex
	calls := 0
	wait := make(chan bool, 10)
	f := func() {
		mu.Lock()
		calls++
		mu.Unlock()
		wait <- true
	}
	c, cancel := context.WithCancel(context.Background())
	stop := context.AfterFunc(c, f)
	fmt.Println(stop(), stop())
	kept := context.AfterFunc(c, f)
	context.AfterFunc(c, f)
	cancel()
	<-wait
	<-wait
	fmt.Println(kept(), calls)
	context.AfterFunc(c, f) // it has ended already
	<-wait
	timed, cancelTimed := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancelTimed()
	context.AfterFunc(timed, f)
	<-wait
	fmt.Println(timed.Err(), calls)
	stopped := context.AfterFunc(context.Background(), f)
	fmt.Println(stopped(), stopped())
}

// Workers that stop when the time is up, and those that are done before.
func workers() {
	c, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	var wg sync.WaitGroup
	results := make([]string, 6)
	for i := range results {
		wg.Go(func() {
			work := time.Duration(i%2) * 10 * time.Second
			select {
			case <-time.After(work):
				results[i] = "done"
			case <-c.Done():
				results[i] = c.Err().Error()
			}
		})
	}
	wg.Wait()
	fmt.Println(strings.Join(results, ", "))
}

func main() {
	past()
	passing()
	inherited()
	after()
	workers()
}
