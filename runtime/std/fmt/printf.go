package fmt

import "unicode/utf8"

// Formats: %[flags][width][.precision]verb, with [n] before a * or the verb to choose the
// operand.

// A directive reads one directive of a format.
type directive struct {
	format   string
	at       int // what is read next
	args     []any
	arg      int  // the operand that is next
	good     bool // all argument indexes so far are good
	reorder  bool // the format has argument indexes
	hasIndex bool // an index stands before at
}

// printf prints the operands a by format.
func (p *printer) printf(format string, a []any) {
	d := directive{format: format, args: a}
	for d.at < len(format) {
		start := d.at
		for d.at < len(format) && format[d.at] != '%' {
			d.at++
		}
		p.buf = append(p.buf, format[start:d.at]...)
		if d.at >= len(format) {
			break
		}
		d.at++
		p.directive(&d)
	}
	if !d.reorder && d.arg < len(a) {
		p.extra(a[d.arg:])
	}
}

// extra complains about operands that no verb used.
func (p *printer) extra(a []any) {
	p.layout = layout{}
	p.buf = append(p.buf, "%!(EXTRA "...)
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ", "...)
		}
		if arg == nil {
			p.buf = append(p.buf, "<nil>"...)
		} else {
			p.buf = append(p.buf, typeString(arg)...)
			p.buf = append(p.buf, '=')
			p.printArg(arg, 'v')
		}
	}
	p.buf = append(p.buf, ')')
}

// directive prints the directive at d.at, behind its percent sign.
func (p *printer) directive(d *directive) {
	p.layout = layout{}
	format := d.format
	d.good = true
	d.hasIndex = false
	for d.at < len(format) && p.setFlag(format[d.at]) {
		d.at++
	}
	// Most directives are a verb without width, precision and index.
	if d.at < len(format) {
		c := format[d.at]
		if 'a' <= c && c <= 'z' && d.arg < len(d.args) {
			d.at++
			p.operand(d, rune(c))
			return
		}
	}
	d.index()
	p.width(d)
	p.precision(d)
	if !d.hasIndex {
		d.index()
	}
	if d.at >= len(format) {
		p.buf = append(p.buf, "%!(NOVERB)"...)
		return
	}
	verb, size := rune(format[d.at]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(format[d.at:])
	}
	d.at += size
	switch {
	case verb == '%':
		p.buf = append(p.buf, '%')
	case !d.good:
		p.complain(verb, "(BADINDEX)")
	case d.arg >= len(d.args):
		p.complain(verb, "(MISSING)")
	default:
		p.operand(d, verb)
	}
}

func (p *printer) complain(verb rune, text string) {
	p.buf = append(p.buf, "%!"...)
	p.buf = appendRune(p.buf, verb)
	p.buf = append(p.buf, text...)
}

// setFlag sets the flag c and reports whether c is one.
func (p *printer) setFlag(c byte) bool {
	switch c {
	case '#':
		p.sharp = true
	case '0':
		p.zero = true
	case '+':
		p.plus = true
	case '-':
		p.minus = true
	case ' ':
		p.space = true
	default:
		return false
	}
	return true
}

// operand prints the next operand with the verb.
func (p *printer) operand(d *directive, verb rune) {
	if verb == 'w' {
		p.wrapped = append(p.wrapped, d.arg)
	}
	if verb == 'v' || verb == 'w' {
		// Go syntax and field names are flags of their own.
		p.sharpV, p.sharp = p.sharp, false
		p.plusV, p.plus = p.plus, false
	}
	d.arg++
	p.printArg(d.args[d.arg-1], verb)
}

// width reads a width: digits, or a star for the next operand.
func (p *printer) width(d *directive) {
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		p.wid, p.widSet = d.intOperand()
		if !p.widSet {
			p.buf = append(p.buf, "%!(BADWIDTH)"...)
		}
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
			p.zero = false
		}
		d.hasIndex = false
		return
	}
	p.wid, p.widSet, d.at = parseNumber(d.format, d.at, len(d.format))
	if d.hasIndex && p.widSet {
		d.good = false // as in "%[3]2d"
	}
}

// precision reads a precision, if a point stands next; gc takes a point at the very end
// for the verb.
func (p *printer) precision(d *directive) {
	if d.at+1 >= len(d.format) || d.format[d.at] != '.' {
		return
	}
	d.at++
	if d.hasIndex {
		d.good = false // as in "%[3].2d"
	}
	d.index()
	if d.at < len(d.format) && d.format[d.at] == '*' {
		d.at++
		p.prec, p.precSet = d.intOperand()
		if p.prec < 0 {
			p.prec, p.precSet = 0, false
		}
		if !p.precSet {
			p.buf = append(p.buf, "%!(BADPREC)"...)
		}
		d.hasIndex = false
		return
	}
	p.prec, p.precSet, d.at = parseNumber(d.format, d.at, len(d.format))
	if !p.precSet {
		p.prec, p.precSet = 0, true
	}
}

// index reads an argument index, if there is one here.
func (d *directive) index() {
	d.hasIndex = false
	if d.at >= len(d.format) || d.format[d.at] != '[' {
		return
	}
	d.reorder = true
	rest := d.format[d.at:]
	end := 1 // where reading goes on if this is no index
	number, ok := 0, false
	if len(rest) >= 3 {
		for i := 1; i < len(rest); i++ {
			if rest[i] == ']' {
				n, isNumber, stop := parseNumber(rest, 1, i)
				number, ok = n, isNumber && stop == i
				end = i + 1
				break
			}
		}
	}
	d.at += end
	d.hasIndex = ok
	if ok && 1 <= number && number <= len(d.args) {
		d.arg = number - 1
		return
	}
	d.good = false
}

// maxNumber bounds widths and precisions.
const maxNumber = 1e6

// parseNumber reads decimal digits in s[start:end]. It returns the number, whether there
// is one and where it ends; a number far too large is none and ends at end.
func parseNumber(s string, start, end int) (n int, ok bool, at int) {
	for at = start; at < end && '0' <= s[at] && s[at] <= '9'; at++ {
		if n > maxNumber {
			return 0, false, end
		}
		n = n*10 + int(s[at]-'0')
		ok = true
	}
	return n, ok, at
}

// intOperand takes the next operand for a star; it must be an integer of moderate size.
func (d *directive) intOperand() (int, bool) {
	if d.arg >= len(d.args) {
		return 0, false
	}
	arg := d.args[d.arg]
	d.arg++
	n, ok := arg.(int)
	if !ok {
		n, ok = smallInt(arg)
	}
	if n > maxNumber || n < -maxNumber {
		return 0, false
	}
	return n, ok
}
