// precise 200

// Row "flow-insensitivity" (golang/go#27188): Go knows one location a variable, so what p pointed to before it got the value that
// is published escapes, too, and what it got after that. A retry loop publishes only its last attempt, a report only its first.
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

//go:noinline
func report(round int) int {
	p := &attempt{number: round}
	if round%10 == 0 {
		p = &attempt{number: round + 1}
		last = p
		p = &attempt{number: round + 2}
	}
	try(p, round)
	return p.number
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
	for round := range 1000 {
		sum += report(round)
	}
	println(sum, last.number)
}
