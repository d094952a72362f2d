package fmt

import (
	"io"
	"os"
	"unicode/utf8"
)

// Scanning: the functions for callers, the source of runes, and formats. What an operand
// of a type reads is in scanvalue.go.
//
// The first error ends a scan: it stays in the scanner, which from then on reads nothing
// but the end of the input, so that every loop below it runs out by itself.

// ScanState is what a Scanner reads from.
type ScanState interface {
	// ReadRune reads the next rune; it stops at a newline where the scan does, and at the
	// width of the verb.
	ReadRune() (r rune, size int, err error)
	// UnreadRune makes the next ReadRune return the same rune.
	UnreadRune() error
	// SkipSpace skips spaces, newlines only where they count as such.
	SkipSpace()
	// Token skips spaces if asked to, then reads runes for which f is true (by default:
	// what is no space). The bytes are valid until the next call.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width of the verb and whether there is one.
	Width() (wid int, ok bool)
	// Read is there to make this an io.Reader; it must not be used.
	Read(buf []byte) (n int, err error)
}

// A Scanner reads its own value.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values, separated by spaces and newlines, from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan for one line.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads values from standard input as the format says.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan reads values, separated by spaces and newlines, from str.
func Sscan(str string, a ...any) (n int, err error) {
	s := stringScanner(&stringSource{text: str})
	s.newlineIsSpace = true
	return s.scan(a)
}

// Sscanln is Sscan for one line.
func Sscanln(str string, a ...any) (n int, err error) {
	s := stringScanner(&stringSource{text: str})
	s.newlineEnds = true
	return s.scan(a)
}

// Sscanf reads values from str as the format says.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	s := stringScanner(&stringSource{text: str})
	return s.scanf(format, a)
}

// Fscan reads values, separated by spaces and newlines, from r.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineIsSpace = true
	return s.scan(a)
}

// Fscanln is Fscan for one line.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineEnds = true
	return s.scan(a)
}

// Fscanf reads values from r as the format says.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScanner(r)
	return s.scanf(format, a)
}

// A scanError is an error with a text of this package's.
type scanError struct {
	text string
}

func (e *scanError) Error() string { return e.text }

// A stringSource reads a string.
type stringSource struct {
	text string
	at   int
	last int // size of the last rune
}

func (s *stringSource) ReadRune() (r rune, size int, err error) {
	if s.at >= len(s.text) {
		s.last = 0
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRuneInString(s.text[s.at:])
	s.at += size
	s.last = size
	return r, size, nil
}

func (s *stringSource) UnreadRune() error {
	s.at -= s.last
	s.last = 0
	return nil
}

// A byteSource makes runes from a reader of bytes. It reads one byte at a time, so that
// nothing is lost for whoever reads on.
type byteSource struct {
	r       io.Reader
	pending [utf8.UTFMax]byte
	n       int // bytes in pending
	last    rune
	size    int
	again   bool // last is to be read again
}

func (s *byteSource) ReadRune() (r rune, size int, err error) {
	if s.again {
		s.again = false
		return s.last, s.size, nil
	}
	for s.n == 0 || !utf8.FullRune(s.pending[:s.n]) {
		n, err := s.r.Read(s.pending[s.n : s.n+1])
		s.n += n
		if n == 0 && err != nil {
			if err == io.EOF && s.n > 0 {
				break // an incomplete rune at the end
			}
			return 0, 0, err
		}
	}
	r, size = utf8.DecodeRune(s.pending[:s.n])
	copy(s.pending[:], s.pending[size:s.n])
	s.n -= size
	s.last, s.size = r, size
	return r, size, nil
}

func (s *byteSource) UnreadRune() error {
	s.again = true
	return nil
}

const (
	endOfInput = -1
	noLimit    = 1 << 30
)

// A scanner is the state of one call.
type scanner struct {
	source         io.RuneScanner
	token          []byte // what the operand consists of
	room           [32]byte
	count          int  // runes read
	limit          int  // count at which the width of the verb is used up
	width          int  // of the verb
	ended          bool // no more input
	newlineIsSpace bool
	newlineEnds    bool
	err            error
}

func newScanner(r io.Reader) *scanner {
	s := &scanner{limit: noLimit, width: noLimit}
	if source, ok := r.(io.RuneScanner); ok {
		s.source = source
	} else {
		s.source = &byteSource{r: r}
	}
	return s
}

// stringScanner is newScanner for a source that callers keep in their frames, as they do the scanner.
func stringScanner(source *stringSource) scanner {
	return scanner{source: source, limit: noLimit, width: noLimit}
}

// clear begins a token.
func (s *scanner) clear() {
	if s.token == nil {
		s.token = s.room[:]
	}
	s.token = s.token[:0]
}

// fail records the first error.
func (s *scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *scanner) failText(text string) {
	s.fail(&scanError{text})
}

func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.ended || s.err != nil || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.source.ReadRune()
	if err == nil {
		s.count++
		if s.newlineEnds && r == '\n' {
			s.ended = true
		}
	} else if err == io.EOF {
		s.ended = true
	}
	return r, size, err
}

func (s *scanner) UnreadRune() error {
	if s.err != nil {
		return nil
	}
	s.source.UnreadRune()
	s.ended = false
	s.count--
	return nil
}

func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, &scanError{"ScanState's Read should not be called. Use ReadRune"}
}

func (s *scanner) Width() (wid int, ok bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = notSpace
	}
	s.clear()
	if skipSpace {
		s.SkipSpace()
	}
	s.readWhile(f)
	// The error belongs to the method that called, which may swallow it.
	err = s.err
	s.err = nil
	if err != nil {
		return nil, err
	}
	return s.token, nil
}

// next returns the next rune, endOfInput if there is none.
func (s *scanner) next() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err != io.EOF {
			s.fail(err)
		}
		return endOfInput
	}
	return r
}

// back unreads r, which next has just returned.
func (s *scanner) back(r rune) {
	if r != endOfInput {
		s.UnreadRune()
	}
}

// must is next where the end of the input is an error.
func (s *scanner) must() rune {
	r := s.next()
	if r == endOfInput {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// needInput fails with io.EOF if there is no more input.
func (s *scanner) needInput() {
	r := s.next()
	if r == endOfInput {
		s.fail(io.EOF)
	}
	s.back(r)
}

// isSpace reports whether r has the Unicode property White Space.
func isSpace(r rune) bool {
	switch {
	case r <= ' ':
		return r == ' ' || '\t' <= r && r <= '\r'
	case r < 0x1680:
		return r == 0x85 || r == 0xA0
	case r <= 0x200A:
		return r == 0x1680 || r >= 0x2000
	}
	return r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *scanner) SkipSpace() {
	for {
		r := s.next()
		if r == '\r' && s.peek("\n") {
			continue
		}
		if r == '\n' && !s.newlineIsSpace {
			s.failText("unexpected newline")
			return
		}
		if r == endOfInput {
			return
		}
		if !isSpace(r) {
			s.back(r)
			return
		}
	}
}

// readWhile appends runes to the token as long as f is true of them.
func (s *scanner) readWhile(f func(rune) bool) {
	for {
		r := s.next()
		if r == endOfInput {
			return
		}
		if !f(r) {
			s.back(r)
			return
		}
		s.token = appendRune(s.token, r)
	}
}

// oneOf reports whether r is one of the ASCII characters of set.
func oneOf(r rune, set string) bool {
	for i := 0; i < len(set); i++ {
		if rune(set[i]) == r {
			return true
		}
	}
	return false
}

// peek reports whether the next rune is in set.
func (s *scanner) peek(set string) bool {
	r := s.next()
	s.back(r)
	return oneOf(r, set)
}

// accept moves the next rune to the token if it is in set, and reports whether it is.
func (s *scanner) accept(set string) bool {
	r := s.next()
	if !oneOf(r, set) {
		s.back(r)
		return false
	}
	s.token = append(s.token, byte(r))
	return true
}

// acceptAll moves runes to the token as long as they are in set.
func (s *scanner) acceptAll(set string) {
	for s.accept(set) {
	}
}

// scan reads all operands.
func (s *scanner) scan(a []any) (n int, err error) {
	for _, arg := range a {
		s.operand('v', arg)
		if s.err != nil {
			return n, s.err
		}
		n++
	}
	if s.newlineEnds {
		for {
			r := s.next()
			if r == '\n' || r == endOfInput {
				break
			}
			if !isSpace(r) {
				s.failText("expected newline")
			}
		}
	}
	return n, s.err
}

// scanf reads operands as the format says.
func (s *scanner) scanf(format string, a []any) (n int, err error) {
	last := len(format) - 1
	at := 0
	for at < len(format) && s.err == nil {
		end, ok := s.match(format, at)
		switch {
		case ok:
			at = end
		case format[at] != '%':
			s.failText("input does not match format")
		default:
			// As in gc, what begins with %% and does not match is tried as a verb.
		}
		if s.err != nil || at >= len(format) {
			break
		}
		at++ // the percent sign of a verb
		s.width, ok, at = parseNumber(format, at, last)
		if !ok {
			s.width = noLimit
		}
		verb, size := utf8.DecodeRuneInString(format[at:])
		at += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.SkipSpace()
			s.needInput()
			if s.err == nil && !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		if s.err != nil {
			break
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[at-size:] + "'")
			break
		}
		s.limit = min(s.count+s.width, noLimit)
		s.operand(verb, a[n])
		s.limit = noLimit
		if s.err == nil {
			n++
		}
	}
	if s.err == nil && n < len(a) {
		s.failText("too many operands")
	}
	return n, s.err
}

// match compares the input with the format from at on, up to the next verb or the end. It
// returns where it stopped, and false if the input differs there.
func (s *scanner) match(format string, at int) (int, bool) {
	for at < len(format) && s.err == nil {
		c, size := utf8.DecodeRuneInString(format[at:])
		if isSpace(c) {
			at = s.matchSpace(format, at)
			continue
		}
		if c == '%' {
			if at+1 == len(format) {
				s.failText("missing verb: % at end of format string")
				return at, false
			}
			if format[at+1] != '%' {
				return at, true
			}
			at++ // two percent signs stand for one
		}
		r := s.must()
		if r != c {
			s.back(r)
			return at, false
		}
		at += size
	}
	return at, true
}

// matchSpace handles the run of spaces in the format at at and returns its end. Every
// newline in it matches spaces and then a newline or the end of the input; spaces after
// the last newline match any spaces, spaces without a newline at least one.
func (s *scanner) matchSpace(format string, at int) int {
	newlines, trailing := 0, false
	for at < len(format) {
		c, size := utf8.DecodeRuneInString(format[at:])
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		at += size
	}
	for i := 0; i < newlines; i++ {
		r := s.skipBlanks(s.next())
		if r != '\n' && r != endOfInput {
			s.failText("newline in format does not match input")
		}
	}
	if trailing {
		r := s.next()
		if newlines == 0 {
			if r != endOfInput && !isSpace(r) {
				s.failText("expected space in input to match format")
			}
			if r == '\n' {
				s.failText("newline in input does not match format")
			}
		}
		s.back(s.skipBlanks(r))
	}
	return at
}

// skipBlanks returns r or, if it is a space other than a newline, the first rune after it
// that is none.
func (s *scanner) skipBlanks(r rune) rune {
	for r != '\n' && r != endOfInput && isSpace(r) {
		r = s.next()
	}
	return r
}
