// run

// Branches that constants choose: only the chosen one runs, initializers run all the same, and labels, fallthrough and
// closures in the others do no harm.
package main

const debug = false

func says(s string) bool {
	println(s)
	return true
}

func sw(n int) string {
	const two = 2
	switch says("init"); two {
	case 1:
		return "one"
	case 2:
		if n == 0 {
			break
		}
		fallthrough
	case 3:
		if n > 1 {
			return "fell"
		}
		fallthrough
	default:
		return "default"
	case 4:
		return "four"
	}
	return "broken"
}

func main() {
	if debug {
		says("never")
	loop:
		for {
			defer says("never deferred")
			break loop
		}
	} else if x := says("x"); !debug && x {
		says("chosen")
	}
	if says("init of if"); debug {
		says("never")
	}
	if !debug {
		defer says("deferred")
	}
	for i := range 3 {
		println(sw(i))
	}
	switch {
	case debug:
		func() { says("never") }()
	case !debug:
		says("true")
	default:
		says("never")
	}
	switch "b" {
	case "a", "c":
		says("never")
	}
	switch 2.5 {
	default:
		says("never")
	case 5.0 / 2:
		says("2.5")
	}
outer:
	for {
		switch true {
		case true:
			break outer
		}
	}
	switch y := any(true); true {
	case y:
		says("not constant")
	}
}
