// precise 0

// Row "constructor results": the address that a constructor returns is on the heap unless the constructor is inlined. Here
// three levels of them make a reader, which dies with the round: its parts lie in the caller's frame.
package main

type source struct {
	text string
	at   int
}

type lexer struct {
	from *source
	line int
}

type parser struct {
	tokens *lexer
	depth  int
}

//go:noinline
func newSource(text string) *source { return &source{text: text} }

//go:noinline
func newLexer(text string) *lexer {
	l := &lexer{from: newSource(text)}
	l.line = 1
	return l
}

//go:noinline
func newParser(text string) *parser { return &parser{tokens: newLexer(text)} }

func (l *lexer) next() byte {
	if l.from.at >= len(l.from.text) {
		return 0
	}
	l.from.at++
	if c := l.from.text[l.from.at-1]; c != '\n' {
		return c
	}
	l.line++
	return ' '
}

func (p *parser) deepest() int {
	most := 0
	for c := p.tokens.next(); c != 0; c = p.tokens.next() {
		switch c {
		case '[':
			p.depth++
			most = max(most, p.depth)
		case ']':
			p.depth--
		}
	}
	return most*10 + p.tokens.line
}

func main() {
	texts := []string{"[]", "[[a]\n[b[c]]]", "[\n\n"}
	sum := 0
	for i := range 1000 {
		sum += newParser(texts[i%3]).deepest()
	}
	println(sum)
}
