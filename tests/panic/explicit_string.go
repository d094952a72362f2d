// run
// panic with a string, three frames deep.
package main

func third(s string, n int) {
	if n > 0 {
		panic("message of " + s)
	}
}

func second(n int) { third("second", n) }

type T struct{ n int }

func (t T) value() { second(t.n) }

func (t *T) pointer() {
	t.value()
}

func main() {
	println("before")
	(&T{3}).pointer()
	println("never")
}
