// Pull by both libraries: scripts of calls, among them those that panic.
package iter_test

import (
	"fmt"
	"iter"
	"runtime"
	"slices"
	"testing"

	our "stdtest/iter"
)

type pullFunc func(func(func(int) bool)) (func() (int, bool), func())

var pulls = [2]pullFunc{
	func(seq func(func(int) bool)) (func() (int, bool), func()) { return iter.Pull(iter.Seq[int](seq)) },
	func(seq func(func(int) bool)) (func() (int, bool), func()) { return our.Pull(our.Seq[int](seq)) },
}

type log struct{ lines []string }

func (l *log) add(args ...any) { l.lines = append(l.lines, fmt.Sprint(args...)) }

func (l *log) try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			l.add(name, " panics: ", e)
		}
	}()
	f()
}

var scripts = map[string]func(l *log, pull pullFunc){
	"all": func(l *log, pull pullFunc) {
		next, stop := pull(func(yield func(int) bool) {
			for i := range 5 {
				l.add("yield ", yield(i))
			}
		})
		for range 7 {
			l.add(next())
		}
		stop()
		l.add(next())
	},
	"stop": func(l *log, pull pullFunc) {
		next, stop := pull(func(yield func(int) bool) {
			defer l.add("deferred")
			l.add(yield(1), yield(2), yield(3), yield(4))
		})
		l.add(next())
		l.add(next())
		stop()
		stop()
		l.add(next())
	},
	"stop first": func(l *log, pull pullFunc) {
		next, stop := pull(func(yield func(int) bool) { l.add("never") })
		stop()
		l.add(next())
	},
	"next inside": func(l *log, pull pullFunc) {
		var next func() (int, bool)
		next, _ = pull(func(yield func(int) bool) { next() })
		l.try("next", func() { next() })
		l.add(next())
	},
	"stop inside": func(l *log, pull pullFunc) {
		var stop func()
		next, stop := pull(func(yield func(int) bool) { yield(2); stop(); l.add(yield(3)) })
		for range 4 {
			l.add(next())
		}
	},
	"yield outside": func(l *log, pull pullFunc) {
		var y func(int) bool
		next, stop := pull(func(yield func(int) bool) { y = yield; yield(1); l.add("after") })
		l.add(next())
		l.try("yield", func() { y(4) })
		stop()
		l.add(y(5))
	},
	"panic": func(l *log, pull pullFunc) {
		next, stop := pull(func(yield func(int) bool) { yield(1); panic("boo") })
		l.add(next())
		l.try("next", func() { next() })
		l.try("next", func() { l.add(next()) })
		l.try("stop", stop)
	},
	"panic in stop": func(l *log, pull pullFunc) {
		next, stop := pull(func(yield func(int) bool) { l.add(yield(1)); panic(nil) })
		l.add(next())
		l.try("stop", stop)
		l.add(next())
	},
	"goexit": func(l *log, pull pullFunc) {
		done := make(chan int)
		go func() {
			defer close(done)
			next, _ := pull(func(yield func(int) bool) { defer l.add("deferred"); runtime.Goexit() })
			defer l.add("deferred too")
			next()
			l.add("never")
		}()
		<-done
	},
	"nil": func(l *log, pull pullFunc) {
		next, _ := pull(nil)
		l.try("next", func() { next() })
		l.add(next())
	},
}

func TestPull(t *testing.T) {
	for name, script := range scripts {
		var logs [2]log
		for i := range logs {
			script(&logs[i], pulls[i])
		}
		if !slices.Equal(logs[0].lines, logs[1].lines) {
			t.Errorf("%s:\n%q\n%q", name, logs[0].lines, logs[1].lines)
		}
	}
}

func TestPull2(t *testing.T) {
	next, stop := our.Pull2(func(yield func(int, string) bool) {
		_ = yield(1, "a") && yield(2, "b") && yield(3, "c")
	})
	got := ""
	for k, v, ok := next(); ok && k < 3; k, v, ok = next() {
		got += fmt.Sprint(k, v)
	}
	stop()
	k, v, ok := next()
	if got += fmt.Sprint(k, v, ok); got != "1a2b0false" {
		t.Error(got)
	}
}
