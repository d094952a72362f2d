// sanitize
package main

type logger struct{ lines []any }

func (l *logger) keep(args ...any) {
	l.lines = args
}

func report(l *logger, n int) {
	l.keep("n", n+1000) // flip "... argument"
}

func main() {
	l := &logger{}
	report(l, 1)
	println(len(l.lines), l.lines[1].(int))
}
