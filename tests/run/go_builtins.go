// run
// Built-in functions in go statements: close, copy, delete, clear, print, println, panic's absence, recover.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	go close(c)
	_, ok := <-c
	fmt.Println("closed", ok)

	wait := func(what string, done func() bool) {
		for i := 0; i < 2000 && !done(); i++ {
			time.Sleep(time.Millisecond)
		}
		fmt.Println(what, done())
	}
	// started functions are done when a later one on the same channel is: here only time tells
	dst, src := make([]int, 3), []int{1, 2, 3}
	go copy(dst, src)
	time.Sleep(20 * time.Millisecond)
	wait("copied", func() bool { return dst[0] == 1 && dst[2] == 3 })
	bytes := make([]byte, 5)
	go copy(bytes, "hello")
	time.Sleep(20 * time.Millisecond)
	wait("copied text", func() bool { return string(bytes) == "hello" })
	m := map[string]int{"a": 1, "b": 2}
	key := "a"
	go delete(m, key)
	key = "b"
	time.Sleep(20 * time.Millisecond)
	wait("deleted", func() bool { return len(m) == 1 && m["b"] == 2 })
	go clear(m)
	time.Sleep(20 * time.Millisecond)
	wait("cleared", func() bool { return len(m) == 0 })
	go recover()
	go print()
	time.Sleep(5 * time.Millisecond)
	x := 1
	go println("printed", x, 2.5, true, "text", 'a')
	x = 2
	time.Sleep(20 * time.Millisecond)
	fmt.Println("end")
}
