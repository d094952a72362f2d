// run

// A rate limiter (a token bucket): a request takes a token; tokens come back at a steady rate, and up to `burst` of them
// may be saved. The bucket is a buffered channel, a goroutine with a ticker refills it. The program asserts lower bounds on
// the time, which hold on any machine: the limiter may be late, never early.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type limiter struct {
	tokens chan struct{}
	quit   chan struct{}
}

// newLimiter allows burst requests at once and then one every interval.
func newLimiter(interval time.Duration, burst int) *limiter {
	l := &limiter{make(chan struct{}, burst), make(chan struct{})}
	for range burst {
		l.tokens <- struct{}{}
	}
	go l.refill(interval)
	return l
}

func (l *limiter) refill(interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			select {
			case l.tokens <- struct{}{}:
			default: // the bucket is full: this token is lost
			}
		case <-l.quit:
			return
		}
	}
}

func (l *limiter) stop() { close(l.quit) }

// allow takes a token if there is one.
func (l *limiter) allow() bool {
	select {
	case <-l.tokens:
		return true
	default:
		return false
	}
}

// wait takes a token as soon as there is one, or gives up with the context.
func (l *limiter) wait(ctx context.Context) error {
	select {
	case <-l.tokens:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	const interval = 20 * time.Millisecond
	ctx := context.Background()

	// the burst passes at once, the rest at the rate
	start := time.Now()
	l := newLimiter(interval, 3)
	var passed []time.Duration
	for range 8 {
		if err := l.wait(ctx); err != nil {
			fmt.Println(err)
			return
		}
		passed = append(passed, time.Since(start))
	}
	for i, at := range passed {
		// request 3 needs the first tick, request 4 the second, ...
		earliest := time.Duration(max(0, i-2)) * interval
		fmt.Printf("request %d: not before %v: %t\n", i, earliest, at >= earliest)
	}

	// without waiting only what is in the bucket can be had; a little later there is another token
	for l.allow() {
	}
	fmt.Println("after the last token:", l.wait(ctx))
	l.stop()

	// after a long pause no more than the burst has been saved
	l = newLimiter(time.Millisecond, 5)
	time.Sleep(50 * time.Millisecond)
	l.stop()
	time.Sleep(5 * time.Millisecond) // the refill has seen it
	saved := 0
	for l.allow() {
		saved++
	}
	fmt.Println("saved:", saved)

	// who waits for a token that does not come gives up in time
	l = newLimiter(time.Hour, 1)
	defer l.stop()
	l.allow()
	short, cancel := context.WithTimeout(ctx, interval)
	defer cancel()
	err := l.wait(short)
	fmt.Println("gave up:", err, errors.Is(err, context.DeadlineExceeded))

	// twenty clients share one limiter: together they are not faster than it
	start = time.Now()
	shared := newLimiter(time.Millisecond, 2)
	defer shared.stop()
	var wg sync.WaitGroup
	for range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			shared.wait(ctx)
		}()
	}
	wg.Wait()
	fmt.Println("twenty clients, not before 18ms:", time.Since(start) >= 18*time.Millisecond)
}
