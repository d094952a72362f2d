// run

// Signals the program sends itself: on channels, to several, dropped, stopped, ignored, as contexts.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func send(s syscall.Signal) {
	if err := syscall.Kill(os.Getpid(), s); err != nil {
		fmt.Println("kill:", err)
	}
}

func get(c chan os.Signal) string {
	select {
	case s := <-c:
		return s.String()
	case <-time.After(5 * time.Second):
		return "nothing"
	}
}

func quiet(c chan os.Signal) bool {
	time.Sleep(20 * time.Millisecond)
	return len(c) == 0
}

func notify() {
	a, b := make(chan os.Signal, 5), make(chan os.Signal, 5)
	signal.Notify(a, syscall.SIGUSR1)
	signal.Notify(a, syscall.SIGUSR2, os.Interrupt)
	signal.Notify(b, syscall.SIGUSR2)
	send(syscall.SIGUSR1)
	fmt.Println(get(a))
	send(syscall.SIGUSR2)
	fmt.Println(get(a), "|", get(b))
	send(syscall.SIGINT)
	fmt.Println(get(a), quiet(b))
	signal.Stop(a)
	send(syscall.SIGUSR2)
	fmt.Println(get(b), quiet(a))
	signal.Stop(b)
	signal.Stop(b)

	full := make(chan os.Signal) // nobody receives: dropped, nothing blocks
	signal.Notify(full, syscall.SIGUSR1)
	signal.Notify(a, syscall.SIGUSR1)
	send(syscall.SIGUSR1)
	fmt.Println(get(a))
	signal.Reset(syscall.SIGUSR1)
	signal.Notify(a, syscall.SIGUSR1)
	send(syscall.SIGUSR1)
	fmt.Println(get(a))
	signal.Reset()
}

func all() {
	c := make(chan os.Signal, 10)
	signal.Notify(c)
	for _, s := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGALRM} {
		send(s)
		for got := get(c); got != s.String(); got = get(c) {
			if got != "urgent I/O condition" { // Go's own scheduler sends it
				fmt.Println("got", got)
			}
		}
		fmt.Println(s)
	}
	signal.Stop(c)
}

func ignore() {
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	signal.Ignore(syscall.SIGHUP, syscall.SIGTERM)
	send(syscall.SIGHUP)
	send(syscall.SIGTERM)
	fmt.Println("alive", signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGUSR1))
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGTERM))
	send(syscall.SIGHUP)
	fmt.Println(get(c))
	signal.Ignore(syscall.SIGHUP)
	send(syscall.SIGHUP)
	fmt.Println(quiet(c))
}

func contexts() {
	parent, cancelParent := context.WithCancel(context.Background())
	c, stop := signal.NotifyContext(parent, os.Interrupt, syscall.SIGUSR2)
	fmt.Printf("%v %T\n", c, c)
	fmt.Println(c.Err())
	send(syscall.SIGUSR2)
	<-c.Done()
	fmt.Println(c.Err(), "|", context.Cause(c))
	stop()
	stop()
	c, stop = signal.NotifyContext(parent, os.Interrupt)
	stop()
	fmt.Println(c.Err(), "|", context.Cause(c))
	c, stop = signal.NotifyContext(parent, os.Interrupt)
	cancelParent()
	<-c.Done()
	fmt.Println(c.Err(), "|", context.Cause(c))
	stop()
	c, stop = signal.NotifyContext(parent, os.Interrupt)
	fmt.Println(c.Err())
	stop()
}

func main() {
	defer func() { fmt.Println("panic:", recover()) }()
	notify()
	all()
	ignore()
	contexts()
	signal.Notify(nil)
}
