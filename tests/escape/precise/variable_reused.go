// precise

// Row "flow-insensitivity" (golang/go#27188): Go knows one location a variable, so what p pointed to before it got the value that
// is published escapes, too. A retry loop publishes only its last attempt.
package main

type attempt struct {
	number int
	log    [6]int
}

var last *attempt

//go:noinline
func try(a *attempt, round int) bool {
	a.log[round%6] = a.number + round
	return round%10 == 9
}

func main() {
	sum := 0
	for round := range 1000 {
		p := &attempt{number: round}
		done := try(p, round)
		sum += p.log[round%6]
		if done {
			p = &attempt{number: -round}
			last = p
		}
		sum += p.number
	}
	println(sum, last.number)
}
