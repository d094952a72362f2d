// run
// The panic of a pulled iterator is next's, whose caller's trace it prints.
package main

import (
	"errors"
	"iter"
)

func broken(yield func(int, string) bool) {
	_ = yield(1, "one") && fail()
}

func fail() bool { panic(errors.New("no more")) }

func pull(next func() (int, string, bool)) {
	println(next())
}

func main() {
	next, stop := iter.Pull2(broken)
	defer stop()
	pull(next)
	pull(next)
}
