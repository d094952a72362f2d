// run
// Panics while panicking: defers of all frames run, recover gives the newest, unwinding through many frames.
package main

import "fmt"

func depth(n int, log *[]string) {
	defer func() { *log = append(*log, fmt.Sprint("d", n)) }()
	if n == 0 {
		panic("bottom")
	}
	depth(n-1, log)
	*log = append(*log, "not reached")
}

func chain() {
	defer func() { fmt.Println("1:", recover()) }()
	defer func() { panic("third") }()
	defer func() {
		defer func() { fmt.Println("2:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func recoverInMiddle() (s string) {
	defer func() { s += "|outer:" + fmt.Sprint(recover()) }()
	func() {
		defer func() { s += "inner:" + fmt.Sprint(recover()) }()
		panic("a")
	}()
	s += "|between"
	panic("b")
}

func loopPanics() (n int) {
	for i := range 5 {
		func() {
			defer func() {
				if r := recover(); r != nil {
					n += r.(int)
				}
			}()
			if i%2 == 0 {
				panic(i * 10)
			}
			n++
		}()
	}
	return n
}

func recursive(n int) (r int) {
	defer func() {
		if e := recover(); e != nil {
			r = e.(int) + n
			if n < 5 {
				return
			}
			panic(r)
		}
	}()
	if n == 10 {
		panic(0)
	}
	return recursive(n + 1)
}

func deferInPanic() {
	defer fmt.Println("outer deferred call runs")
	defer func() {
		defer fmt.Println("deferred while panicking")
		for i := range 2 {
			defer fmt.Println("loop", i)
		}
	}()
	panic("value")
}

func main() {
	var log []string
	func() {
		defer func() { fmt.Println(recover(), log) }()
		depth(5, &log)
	}()
	chain()
	fmt.Println(recoverInMiddle())
	fmt.Println(loopPanics(), recursive(0))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		deferInPanic()
	}()
	x := 1
	func() {
		defer func() {
			recover()
			x *= 10
		}()
		x = 2
		var p *int
		*p = 3
		x = 4
	}()
	fmt.Println(x)
}
