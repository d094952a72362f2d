// precise 0

// Row "non-constant make" (golang/go#20533): a length that is known late means heap (over 32 bytes in 1.25). These lengths are short
// in fact, and the buffers die with their function.
package main

//go:noinline
func distance(a, b string) int {
	previous := make([]int, len(b)+1)
	current := make([]int, len(b)+1)
	for j := range previous {
		previous[j] = j
	}
	for i := 0; i < len(a); i++ {
		current[0] = i + 1
		for j := 0; j < len(b); j++ {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			current[j+1] = min(previous[j+1]+1, current[j]+1, previous[j]+cost)
		}
		previous, current = current, previous
	}
	return previous[len(b)]
}

func main() {
	words := []string{"kitten", "sitting", "mitten", "knitting", "smitten", "written"}
	sum := 0
	for range 50 {
		for _, a := range words {
			for _, b := range words {
				sum += distance(a, b)
			}
		}
	}
	println(sum)
}
