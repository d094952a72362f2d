// run

// A calculator: each line of input is an expression or an assignment; a parser by precedence climbing makes a tree, the
// tree evaluates itself, and every error says where it is.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
)

// An expression knows its value and its text.
type expression interface {
	eval(env map[string]float64) (float64, error)
	String() string
}

type (
	number   float64
	variable struct {
		name string
		at   int
	}
	negation struct{ x expression }
	binary   struct {
		op   byte
		x, y expression
		at   int
	}
	call struct {
		name string
		args []expression
		at   int
	}
)

type positioned struct {
	at  int
	err error
}

func (p positioned) Error() string { return fmt.Sprintf("column %d: %v", p.at+1, p.err) }
func (p positioned) Unwrap() error { return p.err }

var (
	errDivision = errors.New("division by zero")
	errUnknown  = errors.New("unknown name")
	errArgs     = errors.New("wrong number of arguments")
)

var functions = map[string]struct {
	args int
	run  func(a []float64) float64
}{
	"sqrt": {1, func(a []float64) float64 { return math.Sqrt(a[0]) }},
	"abs":  {1, func(a []float64) float64 { return math.Abs(a[0]) }},
	"max":  {2, func(a []float64) float64 { return math.Max(a[0], a[1]) }},
	"hyp":  {2, func(a []float64) float64 { return math.Sqrt(a[0]*a[0] + a[1]*a[1]) }},
}

func (n number) eval(map[string]float64) (float64, error) { return float64(n), nil }
func (n number) String() string                           { return strconv.FormatFloat(float64(n), 'g', -1, 64) }

func (v variable) eval(env map[string]float64) (float64, error) {
	if x, ok := env[v.name]; ok {
		return x, nil
	}
	return 0, positioned{v.at, fmt.Errorf("%w: %s", errUnknown, v.name)}
}
func (v variable) String() string { return v.name }

func (n negation) eval(env map[string]float64) (float64, error) {
	x, err := n.x.eval(env)
	return -x, err
}
func (n negation) String() string { return "(-" + n.x.String() + ")" }

func (b *binary) eval(env map[string]float64) (float64, error) {
	x, err := b.x.eval(env)
	if err != nil {
		return 0, err
	}
	y, err := b.y.eval(env)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	case '^':
		return math.Pow(x, y), nil
	case '/', '%':
		if y == 0 {
			return 0, positioned{b.at, errDivision}
		}
		if b.op == '%' {
			return math.Mod(x, y), nil
		}
		return x / y, nil
	}
	panic("unknown operator " + string(b.op))
}
func (b *binary) String() string { return fmt.Sprintf("(%v %c %v)", b.x, b.op, b.y) }

func (c *call) eval(env map[string]float64) (float64, error) {
	f, ok := functions[c.name]
	if !ok {
		return 0, positioned{c.at, fmt.Errorf("%w: %s()", errUnknown, c.name)}
	}
	if len(c.args) != f.args {
		return 0, positioned{c.at, fmt.Errorf("%w: %s takes %d, not %d", errArgs, c.name, f.args, len(c.args))}
	}
	var values [4]float64
	for i, a := range c.args {
		var err error
		if values[i], err = a.eval(env); err != nil {
			return 0, err
		}
	}
	return f.run(values[:f.args]), nil
}
func (c *call) String() string {
	var parts []string
	for _, a := range c.args {
		parts = append(parts, a.String())
	}
	return c.name + "(" + strings.Join(parts, ", ") + ")"
}

// ---- the parser panics with positioned errors; parse catches them

type parser struct {
	src string
	pos int
}

func (p *parser) fail(format string, args ...any) {
	panic(positioned{p.pos, fmt.Errorf(format, args...)})
}

// peek skips blanks and returns the next byte, 0 at the end.
func (p *parser) peek() byte {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.src) {
		return 0
	}
	return p.src[p.pos]
}

func (p *parser) while(ok func(byte) bool) string {
	start := p.pos
	for p.pos < len(p.src) && ok(p.src[p.pos]) {
		p.pos++
	}
	return p.src[start:p.pos]
}

func (p *parser) expect(c byte) {
	if p.peek() != c {
		p.fail("expected %q", c)
	}
	p.pos++
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' || c == '.' }
func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func precedence(op byte) (level int, right bool) {
	switch op {
	case '+', '-':
		return 1, false
	case '*', '/', '%':
		return 2, false
	case '^':
		return 4, true
	}
	return 0, false
}

func (p *parser) expr(least int) expression {
	x := p.operand()
	for {
		op, at := p.peek(), p.pos
		level, right := precedence(op)
		if level == 0 || level < least {
			return x
		}
		p.pos++
		next := level + 1
		if right {
			next = level
		}
		x = &binary{op, x, p.expr(next), at}
	}
}

func (p *parser) operand() expression {
	c, at := p.peek(), p.pos
	switch {
	case c == '-':
		p.pos++
		return negation{p.expr(3)}
	case c == '(':
		p.pos++
		x := p.expr(1)
		p.expect(')')
		return x
	case isDigit(c):
		text := p.while(isDigit)
		f, err := strconv.ParseFloat(text, 64)
		if err != nil {
			panic(positioned{at, err})
		}
		return number(f)
	case isLetter(c):
		name := p.while(isLetter)
		if p.peek() != '(' {
			return variable{name, at}
		}
		p.pos++
		f := &call{name: name, at: at}
		for p.peek() != ')' {
			if len(f.args) > 0 {
				p.expect(',')
			}
			f.args = append(f.args, p.expr(1))
		}
		p.pos++
		return f
	case c == 0:
		p.fail("unexpected end")
	}
	p.fail("unexpected %q", c)
	return nil
}

func parse(src string, from int) (x expression, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case positioned:
			err = r
		default:
			panic(r)
		}
	}()
	p := parser{src, from}
	x = p.expr(1)
	if p.peek() != 0 {
		p.fail("unexpected %q", p.peek())
	}
	return x, nil
}

func main() {
	env := map[string]float64{"pi": math.Pi}
	failures := map[error]int{}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		name, from := "", strings.IndexByte(line, '=')+1
		if from > 0 {
			name = strings.TrimSpace(line[:from-1])
		}
		x, err := parse(line, from)
		var value float64
		if err == nil {
			value, err = x.eval(env)
		}
		if err != nil {
			fmt.Printf("%-22s error: %v\n", line, err)
			for _, known := range []error{errDivision, errUnknown, errArgs, strconv.ErrSyntax} {
				if errors.Is(err, known) {
					failures[known]++
				}
			}
			continue
		}
		if name != "" {
			env[name] = value
		}
		fmt.Printf("%-22s %v = %.6g\n", line, x, value)
	}
	fmt.Println(len(env), "variables;", failures[errDivision], failures[errUnknown], failures[errArgs], failures[strconv.ErrSyntax])
}
