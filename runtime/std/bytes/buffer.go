// Buffer: a queue of bytes, written at the end and read at the front. When
// there is no room at the end the unread bytes move to the front if they fill
// less than half of the array, else a larger one is made.

package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// MinRead is the room ReadFrom makes before each Read.
const MinRead = 512

const firstSize = 64 // of a Buffer whose first write is small

// ErrTooLarge is what a Buffer panics with when memory does not suffice.
var ErrTooLarge = errors.New("bytes.Buffer: too large")

var errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")

// What the last operation was, as far as Unread wants to know; a positive
// value is the width of the rune that ReadRune returned.
const (
	lastRead  = -1 // read something else than a rune
	lastOther = 0
)

// A Buffer is a queue of bytes. The zero Buffer is empty.
type Buffer struct {
	buf  []byte // buf[off:] is unread
	off  int
	last int8
}

// NewBuffer returns a Buffer that holds buf and takes it over.
func NewBuffer(buf []byte) *Buffer { return &Buffer{buf: buf} }

// NewBufferString returns a Buffer that holds s.
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes is the unread part itself, valid until the next change of b.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

// AvailableBuffer is an empty slice with b's free room, to be appended to and
// then written.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

// String is a copy of the unread part; "<nil>" of a nil Buffer.
func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

// Peek is the next n bytes without reading them; fewer with io.EOF.
func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.off:], io.EOF
	}
	return b.buf[b.off : b.off+n], nil
}

// Len is the number of unread bytes.
func (b *Buffer) Len() int { return len(b.buf) - b.off }

// Cap is the size of the array behind b.
func (b *Buffer) Cap() int { return cap(b.buf) }

// Available is how many bytes can be written without making room.
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// Truncate drops all but the first n unread bytes.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = lastOther
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Reset empties b and keeps its array.
func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.last = lastOther
}

// rewind begins at the front again if nothing is unread.
func (b *Buffer) rewind() {
	if b.off != 0 && b.off == len(b.buf) {
		b.Reset()
	}
}

// extend makes b.buf n bytes longer and returns where they begin.
func (b *Buffer) extend(n int) int {
	end := len(b.buf)
	if n <= cap(b.buf)-end {
		b.buf = b.buf[:end+n]
		return end
	}
	return b.makeRoom(n)
}

// makeRoom is extend's slow part.
func (b *Buffer) makeRoom(n int) int {
	used := b.Len()
	b.rewind()
	const maxInt = int(^uint(0) >> 1)
	c := cap(b.buf)
	switch {
	case b.buf == nil && n <= firstSize:
		b.buf = make([]byte, n, firstSize)
		return 0
	case n <= c/2-used:
		copy(b.buf[:c], b.buf[b.off:])
		b.buf = b.buf[:used+n]
	case c > maxInt-c-n:
		panic(ErrTooLarge)
	default:
		bigger := make([]byte, used+n, max(2*c, used)+n)
		copy(bigger, b.buf[b.off:])
		b.buf = bigger
	}
	b.off = 0
	return used
}

// Grow makes room for another n bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.rewind()
	end := b.extend(n)
	b.buf = b.buf[:end]
}

// Write appends p; the error is always nil.
func (b *Buffer) Write(p []byte) (n int, err error) {
	b.last = lastOther
	end := b.extend(len(p))
	return copy(b.buf[end:], p), nil
}

// WriteString appends s; the error is always nil.
func (b *Buffer) WriteString(s string) (n int, err error) {
	b.last = lastOther
	end := b.extend(len(s))
	return copy(b.buf[end:], s), nil
}

// WriteByte appends c; the error is always nil.
func (b *Buffer) WriteByte(c byte) error {
	b.last = lastOther
	end := b.extend(1)
	b.buf[end] = c
	return nil
}

// WriteRune appends r's encoding; the error is always nil.
func (b *Buffer) WriteRune(r rune) (n int, err error) {
	if uint32(r) < utf8.RuneSelf {
		b.WriteByte(byte(r))
		return 1, nil
	}
	b.last = lastOther
	end := b.extend(utf8.UTFMax)
	b.buf = utf8.AppendRune(b.buf[:end], r)
	return len(b.buf) - end, nil
}

// ReadFrom appends all of r; io.EOF is no error.
func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	b.last = lastOther
	for {
		b.rewind()
		end := b.extend(MinRead)
		b.buf = b.buf[:end]
		m, err := r.Read(b.buf[end:cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:end+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// WriteTo writes the unread part to w and drops what was written.
func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = lastOther
	if used := b.Len(); used > 0 {
		m, err := w.Write(b.buf[b.off:])
		if m > used {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.off += m
		if err != nil {
			return int64(m), err
		}
		if m != used {
			return int64(m), io.ErrShortWrite
		}
		n = int64(m)
	}
	b.Reset()
	return n, nil
}

// Read implements io.Reader; io.EOF if b is empty.
func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = lastOther
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.last = lastRead
	}
	return n, nil
}

// Next reads n bytes, fewer at the end, and returns them in place: they are
// valid until the next change of b.
func (b *Buffer) Next(n int) []byte {
	b.last = lastOther
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.last = lastRead
	}
	return data
}

// ReadByte reads one byte.
func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.last = lastRead
	return c, nil
}

// ReadRune reads one rune; an invalid byte is (U+FFFD, 1).
func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.last = int8(size)
	return r, size, nil
}

// UnreadRune steps back over the rune just read.
func (b *Buffer) UnreadRune() error {
	if b.last <= lastOther {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	if b.off >= int(b.last) {
		b.off -= int(b.last)
	}
	b.last = lastOther
	return nil
}

var errUnreadByte = errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")

// UnreadByte steps back over the last byte of the read just done.
func (b *Buffer) UnreadByte() error {
	if b.last == lastOther {
		return errUnreadByte
	}
	b.last = lastOther
	if b.off > 0 {
		b.off--
	}
	return nil
}

// readTo reads through the next delim, in place.
func (b *Buffer) readTo(delim byte) (line []byte, err error) {
	end := len(b.buf)
	if i := IndexByte(b.buf[b.off:], delim); i >= 0 {
		end = b.off + i + 1
	} else {
		err = io.EOF
	}
	line = b.buf[b.off:end]
	b.off = end
	b.last = lastRead
	return line, err
}

// ReadBytes reads through the next delim; if there is none, all and io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	found, err := b.readTo(delim)
	return append(line, found...), err
}

// ReadString is ReadBytes as a string.
func (b *Buffer) ReadString(delim byte) (line string, err error) {
	found, err := b.readTo(delim)
	return string(found), err
}
