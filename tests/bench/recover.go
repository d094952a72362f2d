// A panic recovered one call up, five million times: what defer, panic and recover cost.
package main

type failure struct{ code int }

func (f *failure) Error() string { return "failure" }

var preallocated = &failure{3}

var recovered int

func g(n int) {
	if n >= 0 {
		panic(preallocated)
	}
}

func f(n int) {
	defer func() {
		if recover() != nil {
			recovered++
		}
	}()
	g(n)
}

func main() {
	for i := 0; i < 5000000; i++ {
		f(i)
	}
	println(recovered)
}
