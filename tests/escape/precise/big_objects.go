// precise 80

// Row "big objects" (golang/go#73536): over 128 KB (declared) or 64 KB (made) means heap in Go, and garbage that waits for the
// collector. Frames here stay small, too; but storage that dies with its scope is given back when it ends, so that no more than
// one of these is there at any time. The number of objects is Go's.
package main

//go:noinline
func sieve(limit int) int {
	composite := make([]bool, 100_000)
	count := 0
	for n := 2; n < limit; n++ {
		if composite[n] {
			continue
		}
		count++
		for m := n * n; m < limit; m += n {
			composite[m] = true
		}
	}
	return count
}

//go:noinline
func histogram(seed int) int {
	var bins [20_000]int
	for i := range 5000 {
		bins[(i*seed)%len(bins)]++
	}
	most := 0
	for _, n := range bins {
		most = max(most, n)
	}
	return most
}

func main() {
	sum := 0
	for i := range 40 {
		sum += sieve(20_000+i) + histogram(i)
	}
	println(sum)
}
