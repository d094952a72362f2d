// run -gcflags=-l
// What the bodies of loops over functions are called, and the lines they are at.
package main

import "runtime"

type T struct{}

func (T) All(yield func(int) bool) {
	where()
	_ = yield(1) && yield(2)
}

func where() {
	pc, _, line, _ := runtime.Caller(1)
	println(runtime.FuncForPC(pc).Name(), line)
	pc, _, line, _ = runtime.Caller(2)
	println("   ", runtime.FuncForPC(pc).Name(), line)
}

var global = func() int {
	for range (T{}).All {
		where()
	}
	return 1
}()

func (t *T) method() {
	for range t.All {
		where()
		func() { where() }()
	}
}

func main() {
	var t T
	for range t.All {
		where()
		for range t.All {
			where()
			func() {
				where()
				for range t.All {
					where()
					func() { where() }()
					break
				}
			}()
			break
		}
		break
	}
	func() { where() }()
	for range t.All {
		where()
		break
	}
	t.method()
	defer func() {
		for range t.All {
			defer where()
		}
	}()
}
