// sanitize
package main

func deepest(n int, best *int) *int {
	if *best < n {
		best = &n
	}
	if n >= 5 {
		return best
	}
	return deepest(n+1, best)
}

func start() *int {
	ten := 10 // flip "ten"
	r := deepest(-3, &ten)
	return r
}

func pick(n int) *int { // flip "n"
	return deepest(5, &n)
}

func main() {
	println(*pick(7), *start())
}
