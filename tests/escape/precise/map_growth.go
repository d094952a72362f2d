// precise 300

// Row "map growth, big maps" (golang/go#58214, #20184): only the first group of a local map is on the frame. The number of
// entries of this one is known, and it dies with its function: its table can be given back at once, or lie in the frame.
package main

//go:noinline
func distinct(numbers []int) int {
	seen := make(map[int]bool, 24)
	for _, n := range numbers {
		seen[n%24] = true
	}
	return len(seen)
}

func main() {
	numbers := make([]int, 100)
	sum := 0
	for i := range 300 {
		for k := range numbers {
			numbers[k] = k * (i + 1)
		}
		sum += distinct(numbers)
	}
	println(sum)
}
