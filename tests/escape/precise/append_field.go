// precise 0

// Row "append through a field" (golang/go#54563, #51462, #27772): b.buf = append(b.buf, c) leaks the first buffer, though the
// caller gave it one that is long enough.
package main

type encoder struct {
	buf   []byte
	depth int
}

func (e *encoder) text(s string) {
	e.buf = append(e.buf, '"')
	for i := 0; i < len(s); i++ {
		if s[i] == '"' || s[i] == '\\' {
			e.buf = append(e.buf, '\\')
		}
		e.buf = append(e.buf, s[i])
	}
	e.buf = append(e.buf, '"')
}

func (e *encoder) number(n int) {
	if n >= 10 {
		e.number(n / 10)
	}
	e.buf = append(e.buf, byte('0'+n%10))
}

func main() {
	sum := 0
	for i := range 1000 {
		var storage [64]byte
		e := encoder{buf: storage[:0]}
		e.buf = append(e.buf, '{')
		e.text("id")
		e.buf = append(e.buf, ':')
		e.number(i)
		e.buf = append(e.buf, ',')
		e.text("na\"me")
		e.buf = append(e.buf, '}')
		for _, c := range e.buf {
			sum = sum*3 + int(c)
		}
	}
	println(sum)
}
