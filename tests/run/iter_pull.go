// run
// iter.Pull and Pull2: values one by one, stop, iterators that panic, exit or misbehave, many at once, other goroutines
// meanwhile.
package main

import (
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"strings"
)

func count(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("end ")
		for i := from; i < to; i++ {
			if !yield(i) {
				fmt.Print("stopped ")
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

// primes sieves with one pulled iterator for each prime.
func primes(yield func(int) bool) {
	next, stop := iter.Pull(func(yield func(int) bool) {
		for i := 2; yield(i); i++ {
		}
	})
	var stops []func()
	defer func() {
		for _, s := range slices.Backward(stops) {
			s()
		}
	}()
	for {
		stops = append(stops, stop)
		p, _ := next()
		if !yield(p) {
			return
		}
		source := next
		next, stop = iter.Pull(func(yield func(int) bool) {
			for {
				if n, ok := source(); !ok || n%p != 0 && !yield(n) {
					return
				}
			}
		})
	}
}

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

type tree struct {
	left, right *tree
	v           int
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.left.all(yield) && yield(t.v) && t.right.all(yield)
}

func sameFringe(a, b *tree) bool {
	na, sa := iter.Pull(func(y func(int) bool) { a.all(y) })
	defer sa()
	nb, sb := iter.Pull(func(y func(int) bool) { b.all(y) })
	defer sb()
	for {
		x, okx := na()
		y, oky := nb()
		if x != y || okx != oky {
			return false
		}
		if !okx {
			return true
		}
	}
}

func main() {
	next, stop := iter.Pull(count(1, 4))
	for range 5 {
		fmt.Print(next())
		fmt.Print("; ")
	}
	stop()
	next, stop = iter.Pull(count(1, 4))
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())
	_, stop = iter.Pull(count(0, 9))
	stop()
	for a, b := range zip(slices.Values([]string{"a", "b", "c"}), count(10, 99)) {
		fmt.Print(a, b, " ")
	}
	fmt.Println()
	n := 0
	for p := range primes {
		fmt.Print(p, " ")
		if n++; n == 25 {
			break
		}
	}
	fmt.Println()
	next2, stop2 := iter.Pull2(maps.All(map[string]int{"k": 7}))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()

	var self func() (int, bool)
	self, _ = iter.Pull(func(func(int) bool) { self() })
	try("next inside", func() { self() })
	var out func(int) bool
	next, stop = iter.Pull(func(yield func(int) bool) { out = yield; yield(1) })
	next()
	try("yield outside", func() { out(2) })
	stop()
	fmt.Println("after the end:", out(3))
	next, stop = iter.Pull(func(yield func(int) bool) { yield(1); panic(fmt.Errorf("broken")) })
	next()
	try("next", func() { next() })
	fmt.Println(next())
	next, stop = iter.Pull(func(yield func(int) bool) { fmt.Print(yield(1), yield(2), " "); var m map[int]int; m[0] = 1 })
	next()
	try("stop", stop)
	try("nil", func() { next, _ := iter.Pull[int](nil); next() })
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("and its caller")
		next, _ := iter.Pull(func(func(string) bool) { defer fmt.Print("exits "); runtime.Goexit() })
		next()
		fmt.Println("not reached")
	}()
	<-done

	leaf := func(v int) *tree { return &tree{v: v} }
	a := &tree{leaf(1), &tree{leaf(3), leaf(5), 4}, 2}
	b := &tree{&tree{leaf(1), leaf(3), 2}, leaf(5), 4}
	fmt.Println(sameFringe(a, b), sameFringe(a, leaf(1)), sameFringe(nil, nil))

	words := make(chan string)
	go func() {
		for w := range strings.SplitSeq("sent by another goroutine", " ") {
			words <- w
		}
		close(words)
	}()
	nextWord, _ := iter.Pull(func(yield func(string) bool) {
		for w := range words {
			if !yield(w) {
				return
			}
		}
	})
	for w, ok := nextWord(); ok; w, ok = nextWord() {
		fmt.Print(w, "|")
	}
	sum := 0
	nextInt, stopInt := iter.Pull(func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	})
	for range 100000 {
		v, _ := nextInt()
		sum += v
	}
	stopInt()
	fmt.Println(sum)
}
