// sanitize
package main

func numbers(yield func(int) bool) {
	for i := 1; i <= 3; i++ {
		if !yield(i) {
			return
		}
	}
}

func main() {
	var kept []*int
	for n := range numbers {
		square := n * n // flip "square"
		kept = append(kept, &square)
	}
	for _, p := range kept {
		println(*p)
	}
}
