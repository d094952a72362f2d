// run -gcstress=50

// The prime sieve as a chain of goroutines: a source counts, and behind it stands one filter for each prime found so far.
// A filter lets a number pass unless its prime divides it; what passes all of them is the next prime and gets a filter of
// its own. A number is only ever in one place, so nothing is locked: who has received it owns it.
//
//	counter -> not by 2 -> not by 3 -> not by 5 -> ... -> main
//
// Usage: sieve [how many primes]
package main

import (
	"fmt"
	"os"
	"strconv"
)

// count sends 2, 3, 4, ... until quit is closed.
func count(quit <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 2; ; n++ {
			select {
			case out <- n:
			case <-quit:
				return
			}
		}
	}()
	return out
}

// filter passes on what the prime does not divide. When its input ends, so does its output: the end runs down the chain.
func filter(in <-chan int, prime int, quit <-chan struct{}) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if n%prime == 0 {
				continue
			}
			select {
			case out <- n:
			case <-quit: // nobody listens any more; without this the goroutine would wait for ever
				return
			}
		}
	}()
	return out
}

// sieve is the first n primes. All its goroutines have been told to end when it returns.
func sieve(n int) []int {
	quit := make(chan struct{})
	defer close(quit)
	numbers := count(quit)
	primes := make([]int, 0, n)
	for len(primes) < n {
		prime := <-numbers
		primes = append(primes, prime)
		numbers = filter(numbers, prime, quit)
	}
	return primes
}

// isPrime decides by division, as a check.
func isPrime(n int) bool {
	for d := 2; d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n > 1
}

func main() {
	n := 150
	if len(os.Args) > 1 {
		var err error
		if n, err = strconv.Atoi(os.Args[1]); err != nil || n < 1 {
			fmt.Fprintf(os.Stderr, "sieve: not a number of primes: %q\n", os.Args[1])
			os.Exit(2)
		}
	}
	primes := sieve(n)
	for i := 0; i < len(primes) && i < 100; i += 10 {
		for _, prime := range primes[i:min(i+10, len(primes))] {
			fmt.Printf("%5d", prime)
		}
		fmt.Println()
	}
	last := primes[len(primes)-1]
	fmt.Printf("prime number %d is %d\n", len(primes), last)

	found := 0
	for k := 2; k <= last; k++ {
		if isPrime(k) {
			if primes[found] != k {
				fmt.Println("the sieve missed", k)
				return
			}
			found++
		}
	}
	fmt.Println("division finds the same", found)
}
