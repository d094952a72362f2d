// Bytes and bounds checks: the sieve of Eratosthenes up to 5,000,000, ten times.
package main

func sieve(limit int) int {
	composite := make([]bool, limit+1)
	count := 0
	for i := 2; i <= limit; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j <= limit; j += i {
			composite[j] = true
		}
	}
	return count
}

func main() {
	total := 0
	for range 10 {
		total += sieve(5000000)
	}
	println(total)
}
