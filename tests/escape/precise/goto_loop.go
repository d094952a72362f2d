// precise 0

// Row "loop depth and goto" (golang/go#22438): after a label that something jumps back to Go takes all of the block for a loop, so
// variables declared after the jump look as if they were in it.
package main

type token struct{ kind, at int }

//go:noinline
func mark(t *token, kind int) *token {
	t.kind += kind
	return t
}

//go:noinline
func scan(text string) int {
	at, words := 0, 0
	var first *token
again:
	for at < len(text) && text[at] == ' ' {
		at++
	}
	if at < len(text) {
		words++
		for at < len(text) && text[at] != ' ' {
			at++
		}
		goto again
	}
	end := token{1, at}
	first = mark(&end, words)
	begin := new(token)
	begin = mark(begin, first.kind)
	return begin.kind*10 + first.at
}

func main() {
	texts := []string{"one", "two words", " and three  more ", ""}
	sum := 0
	for i := range 1000 {
		sum += scan(texts[i%4])
	}
	println(sum)
}
