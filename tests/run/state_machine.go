// run
// A lexer for a small language written with switch, labels and closures over its state.
package main

import (
	"fmt"
	"strings"
)

type kind int

const (
	eof kind = iota
	ident
	number
	text
	symbol
	comment
)

var names = [...]string{eof: "EOF", ident: "ident", number: "number", text: "text", symbol: "symbol", comment: "comment"}

func (k kind) String() string { return names[k] }

type token struct {
	kind
	lit  string
	line int
}

type lexError struct {
	line int
	msg  string
}

func (e *lexError) Error() string { return fmt.Sprintf("%d: %s", e.line, e.msg) }

func lex(src string) (toks []token, err error) {
	line, i := 1, 0
	peek := func(n int) byte {
		if i+n < len(src) {
			return src[i+n]
		}
		return 0
	}
	emit := func(k kind, start int) { toks = append(toks, token{k, src[start:i], line}) }
	isLetter := func(c byte) bool { return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	isDigit := func(c byte) bool { return '0' <= c && c <= '9' }
scan:
	for {
		c, start := peek(0), i
		switch {
		case c == 0:
			break scan
		case c == '\n':
			line++
			fallthrough
		case c == ' ', c == '\t':
			i++
			continue
		case isLetter(c):
			for isLetter(peek(0)) || isDigit(peek(0)) {
				i++
			}
			emit(ident, start)
		case isDigit(c), c == '.' && isDigit(peek(1)):
			for seen := false; isDigit(peek(0)) || peek(0) == '.' && !seen; i++ {
				seen = seen || peek(0) == '.'
			}
			emit(number, start)
		case c == '"':
			for i++; peek(0) != '"'; i++ {
				switch peek(0) {
				case 0, '\n':
					return toks, &lexError{line, "string not closed"}
				case '\\':
					i++
				}
			}
			i++
			emit(text, start)
		case c == '/' && peek(1) == '/':
			for peek(0) != '\n' && peek(0) != 0 {
				i++
			}
			emit(comment, start)
		case strings.ContainsRune("+-*/=<>(){};!", rune(c)):
			i++
			if two := src[start:min(i+1, len(src))]; two == "==" || two == "<=" || two == ">=" || two == "!=" {
				i++
			}
			emit(symbol, start)
		default:
			return toks, &lexError{line, fmt.Sprintf("bad character %q", c)}
		}
	}
	return append(toks, token{eof, "", line}), nil
}

func main() {
	toks, err := lex("x_1 = 3.14 * (y - .5); // note\nif x_1 >= \"a\\\"b\" { z == 1.2.3 }\n")
	for _, t := range toks {
		fmt.Printf("%d:%v:%s ", t.line, t.kind, t.lit)
	}
	fmt.Println(err)
	for _, bad := range []string{"a\n\"open", "a @", "\"x\ny\""} {
		toks, err := lex(bad)
		var le *lexError
		le, _ = err.(*lexError)
		fmt.Println(len(toks), err, le.line)
	}
}
