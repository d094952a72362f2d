// precise 0

// Row "recursive closures" (golang/go#59708): var visit func(...); visit = func... is called through a variable, so its captures and
// arguments escape. Topological order of a small graph.
package main

type edge struct{ to []int }

//go:noinline
func order(graph []edge) int {
	state := make([]int, 16)
	path, position := 0, 0
	var visit func(n int, depth *int)
	visit = func(n int, depth *int) {
		if state[n] != 0 {
			return
		}
		state[n] = 1
		deeper := *depth + 1
		for _, to := range graph[n].to {
			visit(to, &deeper)
		}
		position++
		path += position*n + *depth
	}
	for n := range graph {
		start := 0
		visit(n, &start)
	}
	return path
}

func main() {
	graph := []edge{{[]int{1, 2}}, {[]int{3}}, {[]int{3, 4}}, {}, {[]int{5}}, {[]int{3}}}
	sum := 0
	for i := range 500 {
		sum += order(graph) * (i%3 + 1)
	}
	println(sum)
}
