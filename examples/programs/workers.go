// run -gcstress=50

// A pool of workers: a fixed number of goroutines takes jobs from one channel and puts results into another. Jobs are
// done in whatever order the workers find time; each carries its number, so that the results can be put in order. A job
// that panics does not take its worker with it: the panic comes back as the job's error.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type job struct {
	number int
	work   func() (int, error)
}

type result struct {
	number int
	value  int
	err    error
}

// do runs one job and turns a panic into an error.
func do(j job) (r result) {
	r.number = j.number
	defer func() {
		if p := recover(); p != nil {
			r.err = fmt.Errorf("panic: %v", p)
		}
	}()
	r.value, r.err = j.work()
	return
}

// pool does all jobs with the given number of workers and returns the results in the order of the jobs.
func pool(workers int, work []func() (int, error)) []result {
	jobs := make(chan job)
	results := make(chan result)

	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs { // until jobs is closed
				results <- do(j)
			}
		}()
	}
	go func() { // hand out the jobs; main must be free to take results meanwhile
		for i, w := range work {
			jobs <- job{i, w}
		}
		close(jobs)
	}()
	go func() { // results ends when the last worker has
		wg.Wait()
		close(results)
	}()

	ordered := make([]result, len(work))
	for r := range results {
		ordered[r.number] = r
	}
	return ordered
}

// collatz counts the steps from n to 1.
func collatz(n int) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

var errNotPositive = errors.New("not a positive number")

func steps(n int) func() (int, error) {
	return func() (int, error) {
		if n < 1 {
			return 0, errNotPositive
		}
		return collatz(n), nil
	}
}

func main() {
	work := []func() (int, error){
		steps(27), steps(97), steps(-1), steps(871), steps(6171),
		func() (int, error) { var table []int; return table[3], nil },
		steps(77031), steps(0), steps(837799),
	}
	for i, r := range pool(3, work) {
		if r.err != nil {
			fmt.Printf("job %d: failed: %v (bad input: %t)\n", i, r.err, errors.Is(r.err, errNotPositive))
			continue
		}
		fmt.Printf("job %d: %d steps\n", i, r.value)
	}

	// the result does not depend on the number of workers
	var many []func() (int, error)
	for n := 1; n <= 300; n++ {
		many = append(many, steps(n))
	}
	for _, workers := range []int{1, 2, 8, 50} {
		sum, longest, at := 0, 0, 0
		for i, r := range pool(workers, many) {
			sum += r.value
			if r.value > longest {
				longest, at = r.value, i+1
			}
		}
		fmt.Printf("%2d workers: %d steps in all, most (%d) for %d\n", workers, sum, longest, at)
	}
}
