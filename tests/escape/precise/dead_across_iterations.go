// precise 0

// Row "pointer dead across iterations" (rule a8): a pointer declared outside a loop gets the address of something made in it, so Go
// sends that to the heap, though the pointer is never read before the next iteration assigns it.
package main

type sample struct {
	values [4]int
	count  int
}

//go:noinline
func fill(s *sample, seed int) {
	for i := range s.values {
		s.values[i] = seed ^ i
		s.count += s.values[i] & 1
	}
}

func main() {
	var current *sample
	total := 0
	for i := range 1000 {
		s := sample{count: i % 3}
		current = &s
		fill(current, i)
		total += current.count
		current = &sample{}
		fill(current, -i)
		total += current.values[2]
	}
	println(total)
}
