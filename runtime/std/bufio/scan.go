// Scanner: reading tokens. A split function looks at the bytes read so far
// and says how many to take and what the token is; the Scanner reads more,
// into a buffer that doubles, until it finds one.

package bufio

import (
	"errors"
	"io"
	"unicode/utf8"
)

// A Scanner reads tokens, lines by default. It stops for good at the end of
// the input, at an error, or at a token that is too long.
type Scanner struct {
	r        io.Reader
	split    SplitFunc
	maxToken int
	token    []byte
	buf      []byte // buf[start:end] is read and not yet taken
	start    int
	end      int
	err      error
	empties  int  // empty tokens in a row
	scanning bool // Scan was called
	done     bool
}

// SplitFunc finds the next token: data is what is there, atEOF that no more
// will come. It returns how far to advance and the token; a nil token asks for
// more data, an error stops the scan (ErrFinalToken: after this token).
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Errors of a Scanner.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken, returned by a SplitFunc, ends the scan without an error; the
// token beside it is delivered unless it is nil.
var ErrFinalToken = errors.New("final token")

const (
	// MaxScanTokenSize bounds tokens unless Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024

	startBufSize = 4096
	maxEmpty     = 100 // empty reads or tokens in a row that are too many
)

// NewScanner returns a Scanner of r's lines.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxToken: MaxScanTokenSize}
}

// Err is the error that ended the scan; nil for io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes is the token of the last Scan, in place: the next Scan may overwrite it.
func (s *Scanner) Bytes() []byte { return s.token }

// Text is the token of the last Scan as a string of its own.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer sets the first buffer and the largest size it may grow to.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanning {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxToken = max
}

// Split sets the split function.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanning {
		panic("Split called after Scan")
	}
	s.split = split
}

// fail notes the first error that is not io.EOF.
func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// stop ends the scan: there is no token.
func (s *Scanner) stop() bool {
	s.start, s.end = 0, 0
	s.token = nil
	return false
}

// take advances by n bytes if they are there.
func (s *Scanner) take(n int) bool {
	if n < 0 {
		s.fail(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.fail(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

// Scan finds the next token, which Bytes and Text then return; false if there
// is none. It panics if the split function returns too many empty tokens
// without advancing.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanning = true
	for {
		if s.start < s.end || s.err != nil {
			advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
			if err != nil {
				if err == ErrFinalToken {
					s.token = token
					s.done = true
					return token != nil
				}
				s.fail(err)
				s.token = nil
				return false
			}
			if !s.take(advance) {
				s.token = nil
				return false
			}
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmpty {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			return s.stop()
		}
		if !s.makeRoom() {
			s.token = nil
			return false
		}
		s.fill()
	}
}

// makeRoom moves the data to the front when that helps, and doubles the buffer
// when it is full; false if it may not grow.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	const maxInt = int(^uint(0) >> 1)
	if len(s.buf) >= s.maxToken || len(s.buf) > maxInt/2 {
		s.fail(ErrTooLong)
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startBufSize
	}
	bigger := make([]byte, min(size, s.maxToken))
	copy(bigger, s.buf[s.start:s.end])
	s.buf = bigger
	s.end -= s.start
	s.start = 0
	return true
}

// fill reads once, or again while nothing comes, and notes the error.
func (s *Scanner) fill() {
	for tries := 0; ; {
		n, err := s.r.Read(s.buf[s.end:len(s.buf)])
		if n < 0 || len(s.buf)-s.end < n {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if tries++; tries > maxEmpty {
			s.fail(io.ErrNoProgress)
			return
		}
	}
}

// ScanBytes is a SplitFunc: each byte is a token.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

var replacement = []byte{0xEF, 0xBF, 0xBD} // U+FFFD

// ScanRunes is a SplitFunc: each rune is a token; an invalid byte is U+FFFD.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	_, size := utf8.DecodeRune(data)
	if size > 1 || data[0] < utf8.RuneSelf {
		return size, data[:size], nil
	}
	if !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	return 1, replacement, nil
}

// ScanLines is a SplitFunc: each line, without its \n or \r\n, is a token.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	if i := indexByte(data, '\n'); i >= 0 {
		return i + 1, dropCR(data[:i]), nil
	}
	if atEOF {
		return len(data), dropCR(data), nil
	}
	return 0, nil, nil
}

func dropCR(line []byte) []byte {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		return line[:n-1]
	}
	return line
}

// isSpace is unicode.IsSpace.
func isSpace(r rune) bool {
	if r <= '\u00FF' {
		return r == ' ' || '\t' <= r && r <= '\r' || r == '\u0085' || r == '\u00A0'
	}
	switch {
	case '\u2000' <= r && r <= '\u200A', r == '\u1680', r == '\u2028', r == '\u2029',
		r == '\u202F', r == '\u205F', r == '\u3000':
		return true
	}
	return false
}

// ScanWords is a SplitFunc: what stands between white space is a token.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, size := utf8.DecodeRune(data[start:])
		if !isSpace(r) {
			break
		}
		start += size
	}
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if isSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && start < len(data) {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
