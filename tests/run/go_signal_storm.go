// run -gcstress=20
// A goroutine sends the program ten thousand signals while others allocate, collect, sleep and talk: nothing is lost but
// signals nobody had room for.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"time"
)

type node struct {
	left, right *node
	value       int
}

func build(depth, value int) *node {
	if depth == 0 {
		return &node{value: value}
	}
	return &node{build(depth-1, value), build(depth-1, value), value}
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.sum() + n.right.sum()
}

func main() {
	count := 10000
	if strings.Contains(os.Getenv("GODEBUG"), "gcstress") {
		count = 100
	}
	signals := make(chan os.Signal, 16)
	signal.Notify(signals, syscall.SIGUSR1, syscall.SIGUSR2)
	quit := make(chan struct{})
	var received, strange int
	var wg, workers sync.WaitGroup
	workers.Add(1)
	go func() {
		defer workers.Done()
		for {
			select {
			case s := <-signals:
				if s == syscall.SIGUSR1 || s == syscall.SIGUSR2 {
					received++
				} else {
					strange++
				}
			case <-quit:
				return
			}
		}
	}()

	pid := os.Getpid()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < count; i++ {
			s := syscall.SIGUSR1
			if i%3 == 0 {
				s = syscall.SIGUSR2
			}
			if err := syscall.Kill(pid, s); err != nil {
				fmt.Println(err)
				return
			}
			if i%50 == 0 {
				time.Sleep(100 * time.Microsecond)
			}
		}
	}()
	bad := make(chan int, 2)
	for g := 0; g < 2; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			kept, wrong := build(8, g+1), 0
			for i := 0; i < count/100; i++ {
				if build(5, i).sum() != 63*i || kept.sum() != 511*(g+1) {
					wrong++
				}
				if i%20 == 0 {
					runtime.GC()
				}
			}
			bad <- wrong
		}()
	}
	wg.Wait()
	signal.Stop(signals)
	close(quit)
	workers.Wait()
	fmt.Println("received:", received > 0, received <= count, "strange:", strange, "wrong:", <-bad+<-bad)

	// one signal, one delivery, when there is time between them
	signal.Notify(signals, syscall.SIGUSR1)
	for len(signals) > 0 {
		<-signals
	}
	for i := 0; i < 20; i++ {
		syscall.Kill(pid, syscall.SIGUSR1)
		if s := <-signals; s != syscall.SIGUSR1 {
			fmt.Println("got", s)
		}
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println("one by one:", len(signals), syscall.SIGUSR1, syscall.SIGUSR2)

	// a system call that a signal interrupts goes on by itself
	r, w, _ := os.Pipe()
	done := make(chan string)
	go func() {
		b := make([]byte, 10)
		n, err := r.Read(b)
		done <- fmt.Sprint(string(b[:n]), " ", err)
	}()
	for i := 0; i < 50; i++ {
		syscall.Kill(pid, syscall.SIGUSR1)
		time.Sleep(100 * time.Microsecond)
	}
	w.WriteString("unharmed")
	fmt.Println(<-done)
	start := time.Now()
	go func() {
		for i := 0; i < 20; i++ {
			time.Sleep(time.Millisecond)
			syscall.Kill(pid, syscall.SIGUSR1)
		}
	}()
	time.Sleep(60 * time.Millisecond)
	fmt.Println("slept:", time.Since(start) >= 60*time.Millisecond)
}
