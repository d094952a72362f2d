// precise 0

// Row "results beyond the tag" (leaks.go): the tag of a parameter has room for five results (seven before 1.22), so one that flows to
// the sixth goes to the heap. The parts of an address.
package main

type part struct{ from, to int }

//go:noinline
func split(text string, a, b, c, d, e, f *part) (scheme, user, host, port, path, query *part) {
	parts := [...]*part{a, b, c, d, e, f}
	at := 0
	for i := range parts {
		parts[i].from = at
		for at < len(text) && text[at] != "://@::/?"[i] {
			at++
		}
		parts[i].to = at
		at++
	}
	return a, b, c, d, e, f
}

func main() {
	sum := 0
	text := "https://me@host:80/a/b?q=1"
	for i := range 500 {
		var a, b, c, d, e, f part
		scheme, user, host, port, path, query := split(text[:len(text)-i%4], &a, &b, &c, &d, &e, &f)
		sum += scheme.to + user.from*2 + host.to*3 + port.to*4 + path.from*5 + query.to*6
	}
	println(sum)
}
