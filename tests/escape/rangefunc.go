// escape
// Loops over functions: their bodies are func literals, what these share with the function around them is captured.
package main

type T struct{ n int }

var sink any
var global *int

func (t *T) All(yield func(int, string) bool) { // ERROR "t does not escape" "yield does not escape"
	for i := 0; i < 3; i++ {
		if !yield(i, "a") {
			return
		}
	}
}

func keep(yield func(*T) bool) { // ERROR "yield does not escape"
	t := T{1} // ERROR "moved to heap: t"
	yield(&t)
}

func keeps(f func(int) bool) { sink = f } // ERROR "leaking param: f"

func body(t *T) (r *int) { // ERROR "t does not escape"
	for i, s := range t.All { // ERROR "s does not escape" "func literal does not escape"
		x := i // ERROR "moved to heap: x"
		r = &x
		_ = s
	}
	return
}

func plain(t *T) int { // ERROR "t does not escape"
	sum := 0
	for i := range t.All { // ERROR "#p2 does not escape" "func literal does not escape"
		y := T{i}
		p := &y
		sum += p.n
	}
	return sum
}

func escapes() {
	n := 0 // ERROR "moved to heap: n"
	for i := range keeps { // ERROR "moved to heap: #state1" "func literal escapes to heap"
		n += i
		z := new(int) // ERROR "new\(int\) escapes to heap"
		global = z
	}
}

func deferred(t *T) { // ERROR "t does not escape"
	for i := range t.All { // ERROR "#p2 does not escape" "func literal does not escape"
		defer func() { println(i) }() // ERROR "func literal escapes to heap"
		v := T{i} // ERROR "moved to heap: v"
		defer v.show()
		defer show(&T{3}) // ERROR "&T\{...\} escapes to heap"
	}
	defer func() { println("out") }() // ERROR "func literal does not escape"
}

func (t *T) show() {} // ERROR "t does not escape"
func show(t *T)    {} // ERROR "t does not escape"

func returns() *T {
	for t := range keep { // ERROR "leaking param: t" "func literal does not escape"
		return t
	}
	for range keep { // ERROR "#p1 does not escape" "func literal does not escape"
		u := T{} // ERROR "moved to heap: u"
		return &u
	}
	return nil
}

func closures(t *T) func() int { // ERROR "t does not escape"
	for i := range t.All { // ERROR "#p2 does not escape" "moved to heap: i" "func literal does not escape"
		f := func() int { return i } // ERROR "func literal escapes to heap"
		if f() > 3 {
			return f
		}
		g := func() int { i++; return i } // ERROR "func literal does not escape"
		g()
	}
	return nil
}

func assigns(t *T) { // ERROR "t does not escape"
	var i int
	var e any
	for i, e = range t.All { // ERROR "leaking param: #p2" "func literal does not escape" "#p2 escapes to heap"
	}
	println(i, e)
	var fs []func()
	for range t.All { // ERROR "#p2 does not escape" "func literal does not escape"
		fs = append(fs, func() {}) // ERROR "func literal escapes to heap" "append escapes to heap"
		b := make([]byte, 10) // ERROR "make\(\[\]byte, 10\) does not escape"
		_ = b
	}
}

func nested() {
	n := 0 // ERROR "moved to heap: n"
	for i := range keeps { // ERROR "moved to heap: #state1" "func literal escapes to heap"
		for j := range keeps { // ERROR "moved to heap: #state2" "func literal escapes to heap"
			n += i + j
		}
		func() { // ERROR "func literal does not escape"
			for range (&T{}).All { // ERROR "#p2 does not escape" "func literal does not escape" "&T\{\} does not escape"
				break
			}
		}()
	}
	for range keeps { // ERROR "moved to heap: #state3" "func literal escapes to heap"
	}
}

func main() {}
