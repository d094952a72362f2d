// sanitize
package main

var kept []any

func keep(args ...any) {
	kept = append(kept, args...)
}

func report(n int) {
	keep(n * 1000) // flip "n * 1000"
}

func main() {
	report(3)
	println(kept[0].(int))
}
