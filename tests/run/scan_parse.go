// run
// fmt.Sscan and Sscanf; a small tokenizer and recursive descent calculator over strings.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type parser struct {
	in  string
	pos int
}

var errSyntax = errors.New("syntax error")

func (p *parser) peek() byte {
	for p.pos < len(p.in) && p.in[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.in) {
		return 0
	}
	return p.in[p.pos]
}

func (p *parser) expr() (v float64) {
	v = p.term()
	for {
		switch p.peek() {
		case '+':
			p.pos++
			v += p.term()
		case '-':
			p.pos++
			v -= p.term()
		default:
			return v
		}
	}
}

func (p *parser) term() float64 {
	v := p.factor()
	for c := p.peek(); c == '*' || c == '/'; c = p.peek() {
		p.pos++
		if f := p.factor(); c == '*' {
			v *= f
		} else {
			if f == 0 {
				panic(fmt.Errorf("division by zero at %d", p.pos))
			}
			v /= f
		}
	}
	return v
}

func (p *parser) factor() float64 {
	c := p.peek()
	switch {
	case c == '(':
		p.pos++
		v := p.expr()
		if p.peek() != ')' {
			panic(errSyntax)
		}
		p.pos++
		return v
	case c == '-':
		p.pos++
		return -p.factor()
	}
	start := p.pos
	for p.pos < len(p.in) && (p.in[p.pos] >= '0' && p.in[p.pos] <= '9' || p.in[p.pos] == '.') {
		p.pos++
	}
	v, err := strconv.ParseFloat(p.in[start:p.pos], 64)
	if err != nil {
		panic(fmt.Errorf("at %d: %w", start, err))
	}
	return v
}

func eval(s string) (v float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	p := &parser{in: s}
	v = p.expr()
	if p.peek() != 0 {
		return 0, fmt.Errorf("%w: rest %q", errSyntax, s[p.pos:])
	}
	return v, nil
}

func main() {
	for _, s := range []string{"1+2*3", "(1+2)*3", "-4/2 - -3", "2*(3+(4-1))*0.5", "1/0", "(1", "1 2", "", "1+x"} {
		v, err := eval(s)
		fmt.Println(s, "=", v, err, errors.Is(err, errSyntax), errors.Is(err, strconv.ErrSyntax))
	}
	var a int
	var b string
	var c float64
	n, err := fmt.Sscan("42 word 2.5", &a, &b, &c)
	fmt.Println(n, err, a, b, c)
	n, err = fmt.Sscanf("7-abc:1e3", "%d-%3s:%g", &a, &b, &c)
	fmt.Println(n, err, a, b, c)
	n, err = fmt.Sscan("x", &a)
	fmt.Println(n, err)
	var r rune
	var h uint
	n, err = fmt.Sscanf("é ff", "%c %x", &r, &h)
	fmt.Println(n, err, string(r), h)
}
