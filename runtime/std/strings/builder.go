// Builder: a string under construction. String hands out the bytes without a
// copy; that is safe because bytes once written are never changed: writing
// only appends, and Reset lets go of the array.

package strings

import (
	"unicode/utf8"
)

// A Builder builds a string by writes. The zero Builder is empty; do not copy
// one that is not.
type Builder struct {
	buf []byte
}

// String is what was written so far.
func (b *Builder) String() string { return own(b.buf) }

// Len is the number of bytes written so far.
func (b *Builder) Len() int { return len(b.buf) }

// Cap is the number of bytes there is room for in all.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset empties b.
func (b *Builder) Reset() { b.buf = nil }

// Grow makes room for another n bytes.
func (b *Builder) Grow(n int) {
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		bigger := make([]byte, len(b.buf), 2*cap(b.buf)+n)
		copy(bigger, b.buf)
		b.buf = bigger
	}
}

// Write appends p; the error is always nil.
func (b *Builder) Write(p []byte) (int, error) {
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c; the error is always nil.
func (b *Builder) WriteByte(c byte) error {
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r's encoding; the error is always nil.
func (b *Builder) WriteRune(r rune) (int, error) {
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s; the error is always nil.
func (b *Builder) WriteString(s string) (int, error) {
	b.buf = append(b.buf, s...)
	return len(s), nil
}
