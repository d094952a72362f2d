// Package bufio puts buffers before readers and writers. Large reads and
// writes pass the buffer by when it is empty. This file: Reader, Writer,
// ReadWriter; scan.go: Scanner.
package bufio

import (
	"errors"
	"internal/bytealg"
	"io"
	"unicode/utf8"
)

const (
	defaultSize = 4096
	minSize     = 16
)

// Errors of Readers.
var (
	ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
	ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")
	ErrBufferFull        = errors.New("bufio: buffer full")
	ErrNegativeCount     = errors.New("bufio: negative count")
)

var (
	errNegativeRead  = errors.New("bufio: reader returned negative count from Read")
	errNegativeWrite = errors.New("bufio: writer returned negative count from Write")
)

func indexByte(b []byte, c byte) int { return bytealg.IndexByte(bytealg.View(b), c) }

// A Reader reads another reader through a buffer.
type Reader struct {
	buf      []byte // buf[r:w] is read ahead
	rd       io.Reader
	r, w     int
	err      error // from rd, to be returned when the buffer is empty
	lastByte int   // for UnreadByte; -1 is invalid
	lastRune int   // width, for UnreadRune; -1 is invalid
}

// NewReaderSize returns a Reader with a buffer of at least size bytes; rd
// itself if it is one already.
func NewReaderSize(rd io.Reader, size int) *Reader {
	if _, ok := rd.(*Reader); ok {
		if b := rd.(interface{ self() *Reader }).self(); len(b.buf) >= size {
			return b
		}
	}
	return &Reader{buf: make([]byte, max(size, minSize)), rd: rd, lastByte: -1, lastRune: -1}
}

// self makes a Reader of an interface value so that the escape pass sees no other type become one.
func (b *Reader) self() *Reader { return b }

// NewReader returns a Reader with a buffer of the default size.
func NewReader(rd io.Reader) *Reader { return NewReaderSize(rd, defaultSize) }

// Size is the size of the buffer.
func (b *Reader) Size() int { return len(b.buf) }

// Reset drops what is buffered and makes b read from r.
func (b *Reader) Reset(r io.Reader) {
	if b == r {
		return
	}
	buf := b.buf
	if buf == nil {
		buf = make([]byte, defaultSize)
	}
	*b = Reader{buf: buf, rd: r, lastByte: -1, lastRune: -1}
}

// fill reads more into the buffer, which must not be full.
func (b *Reader) fill() {
	if b.r > 0 {
		copy(b.buf, b.buf[b.r:b.w])
		b.w -= b.r
		b.r = 0
	}
	if b.w >= len(b.buf) {
		panic("bufio: tried to fill full buffer")
	}
	for range maxEmpty {
		n, err := b.rd.Read(b.buf[b.w:])
		if n < 0 {
			panic(errNegativeRead)
		}
		b.w += n
		if err != nil {
			b.err = err
			return
		}
		if n > 0 {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// takeErr returns the kept error once.
func (b *Reader) takeErr() error {
	err := b.err
	b.err = nil
	return err
}

// Peek is the next n bytes in place, without reading them; fewer with the
// reason, which is ErrBufferFull if n exceeds the buffer.
func (b *Reader) Peek(n int) ([]byte, error) {
	if n < 0 {
		return nil, ErrNegativeCount
	}
	b.lastByte = -1
	b.lastRune = -1
	for b.w-b.r < n && b.w-b.r < len(b.buf) && b.err == nil {
		b.fill()
	}
	if n > len(b.buf) {
		return b.buf[b.r:b.w], ErrBufferFull
	}
	var err error
	if have := b.w - b.r; have < n {
		n = have
		if err = b.takeErr(); err == nil {
			err = ErrBufferFull
		}
	}
	return b.buf[b.r : b.r+n], err
}

// Discard skips n bytes; if fewer, it tells why.
func (b *Reader) Discard(n int) (discarded int, err error) {
	if n < 0 {
		return 0, ErrNegativeCount
	}
	if n == 0 {
		return 0, nil
	}
	b.lastByte = -1
	b.lastRune = -1
	left := n
	for {
		if b.Buffered() == 0 {
			b.fill()
		}
		skip := min(b.Buffered(), left)
		b.r += skip
		left -= skip
		if left == 0 {
			return n, nil
		}
		if b.err != nil {
			return n - left, b.takeErr()
		}
	}
}

// Read reads at most once from the underlying reader, so n may be less than
// len(p).
func (b *Reader) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		if b.Buffered() > 0 {
			return 0, nil
		}
		return 0, b.takeErr()
	}
	if b.r == b.w {
		if b.err != nil {
			return 0, b.takeErr()
		}
		if len(p) >= len(b.buf) {
			n, b.err = b.rd.Read(p)
			if n < 0 {
				panic(errNegativeRead)
			}
			if n > 0 {
				b.lastByte = int(p[n-1])
				b.lastRune = -1
			}
			return n, b.takeErr()
		}
		b.r, b.w = 0, 0
		n, b.err = b.rd.Read(b.buf)
		if n < 0 {
			panic(errNegativeRead)
		}
		if n == 0 {
			return 0, b.takeErr()
		}
		b.w = n
	}
	n = copy(p, b.buf[b.r:b.w])
	b.r += n
	b.lastByte = int(b.buf[b.r-1])
	b.lastRune = -1
	return n, nil
}

// ReadByte reads one byte.
func (b *Reader) ReadByte() (byte, error) {
	b.lastRune = -1
	for b.r == b.w {
		if b.err != nil {
			return 0, b.takeErr()
		}
		b.fill()
	}
	c := b.buf[b.r]
	b.r++
	b.lastByte = int(c)
	return c, nil
}

// UnreadByte steps back over the byte read last.
func (b *Reader) UnreadByte() error {
	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
	if b.r > 0 {
		b.r--
	} else {
		b.w = 1 // the buffer is empty: it begins anew with this byte
	}
	b.buf[b.r] = byte(b.lastByte)
	b.lastByte = -1
	b.lastRune = -1
	return nil
}

// ReadRune reads one rune; an invalid byte is (U+FFFD, 1).
func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.r+utf8.UTFMax > b.w && !utf8.FullRune(b.buf[b.r:b.w]) && b.err == nil && b.w-b.r < len(b.buf) {
		b.fill()
	}
	b.lastRune = -1
	if b.r == b.w {
		return 0, 0, b.takeErr()
	}
	r, size = utf8.DecodeRune(b.buf[b.r:b.w])
	b.r += size
	b.lastByte = int(b.buf[b.r-1])
	b.lastRune = size
	return r, size, nil
}

// UnreadRune steps back over the rune just read.
func (b *Reader) UnreadRune() error {
	if b.lastRune < 0 || b.r < b.lastRune {
		return ErrInvalidUnreadRune
	}
	b.r -= b.lastRune
	b.lastByte = -1
	b.lastRune = -1
	return nil
}

// Buffered is the number of bytes read ahead.
func (b *Reader) Buffered() int { return b.w - b.r }

// ReadSlice reads through the next delim, in place: valid until the next
// read. Without a delim it returns what is there and the reason, ErrBufferFull
// if the buffer is too small.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	seen := 0 // bytes of the buffer without a delim
	for {
		if i := indexByte(b.buf[b.r+seen:b.w], delim); i >= 0 {
			i += seen
			line = b.buf[b.r : b.r+i+1]
			b.r += i + 1
			break
		}
		if b.err != nil {
			line = b.buf[b.r:b.w]
			b.r = b.w
			err = b.takeErr()
			break
		}
		if b.Buffered() >= len(b.buf) {
			b.r = b.w
			line = b.buf
			err = ErrBufferFull
			break
		}
		seen = b.w - b.r
		b.fill()
	}
	if n := len(line); n > 0 {
		b.lastByte = int(line[n-1])
		b.lastRune = -1
	}
	return line, err
}

// ReadLine reads a line without its end, in place; isPrefix if it is longer
// than the buffer and goes on at the next call.
func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	if err == ErrBufferFull {
		// A \r at the very end may belong to a \r\n: leave it for the next call.
		if n := len(line); n > 0 && line[n-1] == '\r' {
			if b.r == 0 {
				panic("bufio: tried to rewind past start of buffer")
			}
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	if len(line) == 0 {
		if err != nil {
			line = nil
		}
		return line, false, err
	}
	if n := len(line); line[n-1] == '\n' {
		line = dropCR(line[:n-1])
	}
	return line, false, nil
}

// readTo appends to whole what is read through the next delim.
func (b *Reader) readTo(delim byte, whole []byte) ([]byte, error) {
	for {
		part, err := b.ReadSlice(delim)
		whole = append(whole, part...)
		if err != ErrBufferFull {
			return whole, err
		}
	}
}

// ReadBytes reads through the next delim; if there is none, all and the reason.
func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	return b.readTo(delim, []byte{})
}

// ReadString is ReadBytes as a string.
func (b *Reader) ReadString(delim byte) (string, error) {
	part, err := b.ReadSlice(delim)
	if err != ErrBufferFull {
		return string(part), err
	}
	whole, err := b.readTo(delim, append([]byte(nil), part...))
	return bytealg.View(whole), err
}

// WriteTo writes all there is to w, by WriteTo or ReadFrom if there is one.
func (b *Reader) WriteTo(w io.Writer) (n int64, err error) {
	b.lastByte = -1
	b.lastRune = -1
	if b.r < b.w {
		n, err = b.writeBuffered(w)
		if err != nil {
			return n, err
		}
	}
	if wt, ok := b.rd.(io.WriterTo); ok {
		m, err := wt.WriteTo(w)
		return n + m, err
	}
	if rf, ok := w.(io.ReaderFrom); ok {
		m, err := rf.ReadFrom(b.rd)
		return n + m, err
	}
	if b.w-b.r < len(b.buf) {
		b.fill()
	}
	for b.r < b.w {
		m, err := b.writeBuffered(w)
		n += m
		if err != nil {
			return n, err
		}
		b.fill()
	}
	if b.err == io.EOF {
		b.err = nil
	}
	return n, b.takeErr()
}

func (b *Reader) writeBuffered(w io.Writer) (int64, error) {
	n, err := w.Write(b.buf[b.r:b.w])
	if n < 0 {
		panic(errNegativeWrite)
	}
	b.r += n
	return int64(n), err
}

// A Writer writes another writer through a buffer. After an error it takes
// nothing more and returns that error always. Flush writes out the rest.
type Writer struct {
	err error
	buf []byte // buf[:n] is to be written
	n   int
	wr  io.Writer
}

// NewWriterSize returns a Writer with a buffer of at least size bytes; w
// itself if it is one already.
func NewWriterSize(w io.Writer, size int) *Writer {
	if _, ok := w.(*Writer); ok {
		if b := w.(interface{ self() *Writer }).self(); len(b.buf) >= size {
			return b
		}
	}
	if size <= 0 {
		size = defaultSize
	}
	return &Writer{buf: make([]byte, size), wr: w}
}

// self is as a Reader's.
func (b *Writer) self() *Writer { return b }

// NewWriter returns a Writer with a buffer of the default size.
func NewWriter(w io.Writer) *Writer { return NewWriterSize(w, defaultSize) }

// Size is the size of the buffer.
func (b *Writer) Size() int { return len(b.buf) }

// Reset drops what is buffered and the error, and makes b write to w.
func (b *Writer) Reset(w io.Writer) {
	if b == w {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultSize)
	}
	b.err = nil
	b.n = 0
	b.wr = w
}

// Flush writes out what is buffered.
func (b *Writer) Flush() error {
	if b.err != nil {
		return b.err
	}
	if b.n == 0 {
		return nil
	}
	n, err := b.wr.Write(b.buf[:b.n])
	if n < b.n && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		if n > 0 && n < b.n {
			copy(b.buf, b.buf[n:b.n])
		}
		b.n -= n
		b.err = err
		return err
	}
	b.n = 0
	return nil
}

// Available is the free room in the buffer.
func (b *Writer) Available() int { return len(b.buf) - b.n }

// AvailableBuffer is an empty slice of the free room, to be appended to and
// then written.
func (b *Writer) AvailableBuffer() []byte { return b.buf[b.n:][:0] }

// Buffered is the number of bytes to be written out.
func (b *Writer) Buffered() int { return b.n }

// Write takes p, all of it unless there is an error.
func (b *Writer) Write(p []byte) (nn int, err error) {
	for len(p) > b.Available() && b.err == nil {
		var n int
		if b.n == 0 {
			n, b.err = b.wr.Write(p) // large, and nothing before it
		} else {
			n = copy(b.buf[b.n:], p)
			b.n += n
			b.Flush()
		}
		nn += n
		p = p[n:]
	}
	if b.err != nil {
		return nn, b.err
	}
	n := copy(b.buf[b.n:], p)
	b.n += n
	return nn + n, nil
}

// WriteByte writes one byte.
func (b *Writer) WriteByte(c byte) error {
	if b.err != nil {
		return b.err
	}
	if b.n == len(b.buf) && b.Flush() != nil {
		return b.err
	}
	b.buf[b.n] = c
	b.n++
	return nil
}

// WriteRune writes r's encoding and returns its length.
func (b *Writer) WriteRune(r rune) (size int, err error) {
	if uint32(r) < utf8.RuneSelf {
		if err = b.WriteByte(byte(r)); err != nil {
			return 0, err
		}
		return 1, nil
	}
	if b.err != nil {
		return 0, b.err
	}
	if b.Available() < utf8.UTFMax {
		if b.Flush(); b.err != nil {
			return 0, b.err
		}
		if len(b.buf) < utf8.UTFMax {
			return b.WriteString(string(r)) // a buffer too small for one rune
		}
	}
	size = utf8.EncodeRune(b.buf[b.n:], r)
	b.n += size
	return size, nil
}

// WriteString writes s; a long one straight to an io.StringWriter.
func (b *Writer) WriteString(s string) (int, error) {
	var sw io.StringWriter
	asked := false
	nn := 0
	for len(s) > b.Available() && b.err == nil {
		if b.n == 0 && !asked {
			sw, _ = b.wr.(io.StringWriter)
			asked = true
		}
		var n int
		if b.n == 0 && sw != nil {
			n, b.err = sw.WriteString(s)
		} else {
			n = copy(b.buf[b.n:], s)
			b.n += n
			b.Flush()
		}
		nn += n
		s = s[n:]
	}
	if b.err != nil {
		return nn, b.err
	}
	n := copy(b.buf[b.n:], s)
	b.n += n
	return nn + n, nil
}

// ReadFrom writes all of r; by the underlying writer's ReadFrom if it has one
// and nothing is buffered.
func (b *Writer) ReadFrom(r io.Reader) (n int64, err error) {
	if b.err != nil {
		return 0, b.err
	}
	rf, direct := b.wr.(io.ReaderFrom)
	for {
		if b.Available() == 0 {
			if err := b.Flush(); err != nil {
				return n, err
			}
		}
		if direct && b.Buffered() == 0 {
			m, err := rf.ReadFrom(r)
			b.err = err
			return n + m, err
		}
		m := 0
		for tries := 0; ; tries++ {
			if tries == maxEmpty {
				return n, io.ErrNoProgress
			}
			m, err = r.Read(b.buf[b.n:])
			if m != 0 || err != nil {
				break
			}
		}
		b.n += m
		n += int64(m)
		if err != nil {
			break
		}
	}
	if err == io.EOF {
		err = nil
		if b.Available() == 0 {
			err = b.Flush()
		}
	}
	return n, err
}

// ReadWriter is a Reader and a Writer.
type ReadWriter struct {
	*Reader
	*Writer
}

// NewReadWriter puts r and w together.
func NewReadWriter(r *Reader, w *Writer) *ReadWriter { return &ReadWriter{r, w} }
