// bytes.Buffer and bufio on random operations; prints a digest of what they returned.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

var seed uint32 = 1

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

// chunky delivers a string in small pieces, sometimes none, the last with or before the error.
type chunky struct {
	s    string
	err  error
	glue bool
}

func (c *chunky) Read(p []byte) (int, error) {
	if c.s == "" {
		return 0, c.err
	}
	n := copy(p[:min(len(p), rnd(7))], c.s)
	c.s = c.s[n:]
	if c.s == "" && c.glue {
		return n, c.err
	}
	return n, nil
}

type limited struct {
	left int
	got  strings.Builder
}

func (l *limited) Write(p []byte) (int, error) {
	if len(p) > l.left {
		l.got.Write(p[:l.left])
		n := l.left
		l.left = 0
		return n, errors.New("full")
	}
	l.left -= len(p)
	l.got.Write(p)
	return len(p), nil
}

func text(n int) string {
	var b strings.Builder
	for range n {
		b.WriteString([]string{"a", "bc ", "\n", "\r\n", "é", "世", "\xff", " ", "word", "\r", "\U0001F600"}[rnd(11)])
	}
	return b.String()
}

func try(f func() []any) (out string) {
	defer func() {
		if e := recover(); e != nil {
			out = fmt.Sprint("panic ", e)
		}
	}()
	return fmt.Sprintf("%q", f())
}

func buffers() {
	for round := range 60 {
		var b bytes.Buffer
		for range 60 {
			op := rnd(20)
			s := try(func() []any {
				switch op {
				case 0, 1:
					n, err := b.WriteString(text(rnd(10)))
					return []any{n, err}
				case 2:
					n, err := b.Write([]byte(text(rnd(3))))
					return []any{n, err}
				case 3:
					return []any{b.WriteByte('x')}
				case 4:
					n, err := b.WriteRune([]rune{'a', 'é', '世', -1, 0x1F600, 0xD800}[rnd(6)])
					return []any{n, err}
				case 5:
					p := make([]byte, rnd(8))
					n, err := b.Read(p)
					return []any{n, err, string(p)}
				case 6:
					c, err := b.ReadByte()
					return []any{c, err}
				case 7:
					r, n, err := b.ReadRune()
					return []any{r, n, err}
				case 8:
					return []any{b.UnreadByte()}
				case 9:
					return []any{b.UnreadRune()}
				case 10:
					l, err := b.ReadBytes('\n')
					return []any{string(l), err}
				case 11:
					l, err := b.ReadString('\n')
					return []any{l, err}
				case 12:
					return []any{string(b.Next(rnd(6)))}
				case 13:
					if rnd(4) == 0 {
						b.Truncate(rnd(30))
					}
					return nil
				case 14:
					b.Grow(rnd(100) - 1)
					return nil
				case 15:
					n, err := b.ReadFrom(&chunky{text(rnd(20)), io.EOF, rnd(2) == 0})
					return []any{n, err}
				case 16:
					if rnd(4) == 0 {
						w := &limited{left: rnd(60)}
						n, err := b.WriteTo(w)
						return []any{n, err, w.got.String()}
					}
				case 17:
					p, err := b.Peek(rnd(5))
					return []any{string(p), err}
				case 18:
					if rnd(10) == 0 {
						b.Reset()
					}
				}
				return []any{b.Len(), b.String()}
			})
			fmt.Println(round, op, s, b.Len())
		}
	}
	var nilBuffer *bytes.Buffer
	fmt.Println(nilBuffer.String(), bytes.NewBufferString("ab").Len())
}

func readers() {
	for round := range 80 {
		end := []error{io.EOF, errors.New("broken"), io.ErrUnexpectedEOF}[rnd(3)]
		r := bufio.NewReaderSize(&chunky{text(60), end, rnd(2) == 0}, 16+rnd(20))
		for range 40 {
			op := rnd(12)
			s := try(func() []any {
				switch op {
				case 0:
					p := make([]byte, rnd(40))
					n, err := r.Read(p)
					return []any{n, err, string(p[:n])}
				case 1:
					c, err := r.ReadByte()
					return []any{c, err}
				case 2:
					return []any{r.UnreadByte()}
				case 3:
					c, n, err := r.ReadRune()
					return []any{c, n, err}
				case 4:
					return []any{r.UnreadRune()}
				case 5:
					p, err := r.Peek(rnd(30) - 1)
					return []any{string(p), err}
				case 6:
					n, err := r.Discard(rnd(20) - 1)
					return []any{n, err}
				case 7:
					l, err := r.ReadSlice(' ')
					return []any{string(l), err}
				case 8:
					l, p, err := r.ReadLine()
					return []any{string(l), l == nil, p, err}
				case 9:
					l, err := r.ReadString('w')
					return []any{l, err}
				case 10:
					l, err := r.ReadBytes('d')
					return []any{string(l), l == nil, err}
				case 11:
					if rnd(5) == 0 {
						w := &limited{left: rnd(300)}
						n, err := r.WriteTo(w)
						return []any{n, err, w.got.String()}
					}
				}
				return []any{r.Size()}
			})
			fmt.Println(round, op, s, r.Buffered())
		}
	}
}

func writers() {
	for round := range 60 {
		out := &limited{left: 20 + rnd(300)}
		w := bufio.NewWriterSize(out, rnd(24))
		for range 30 {
			op := rnd(8)
			s := try(func() []any {
				switch op {
				case 0:
					n, err := w.Write([]byte(text(rnd(15))))
					return []any{n, err}
				case 1:
					n, err := w.WriteString(text(rnd(15)))
					return []any{n, err}
				case 2:
					return []any{w.WriteByte('.')}
				case 3:
					n, err := w.WriteRune([]rune{'a', 'é', '世', -1, 0x1F600}[rnd(5)])
					return []any{n, err}
				case 4:
					return []any{w.Flush()}
				case 5:
					n, err := w.ReadFrom(&chunky{text(rnd(20)), io.EOF, rnd(2) == 0})
					return []any{n, err}
				case 6:
					n, err := w.Write(append(w.AvailableBuffer(), "ab"...))
					return []any{n, err}
				}
				return []any{w.Available(), w.Size()}
			})
			fmt.Println(round, op, s, w.Buffered(), len(out.got.String()))
		}
		fmt.Printf("%q\n", out.got.String())
	}
}

func scanners() {
	splits := []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanBytes, bufio.ScanRunes,
		func(d []byte, eof bool) (int, []byte, error) { return -1, nil, nil },
		func(d []byte, eof bool) (int, []byte, error) { return len(d) + 1, nil, nil },
		func(d []byte, eof bool) (int, []byte, error) {
			if len(d) > 3 {
				return 2, d[:2], bufio.ErrFinalToken
			}
			return 0, nil, nil
		},
		func(d []byte, eof bool) (int, []byte, error) { return 0, []byte{}, nil },
		func(d []byte, eof bool) (int, []byte, error) { return 1, d[:1], errors.New("split") },
		func(d []byte, eof bool) (int, []byte, error) { return 2, nil, bufio.ErrFinalToken },
	}
	for round := range 200 {
		k := rnd(len(splits))
		end := []error{io.EOF, errors.New("broken")}[rnd(2)]
		s := bufio.NewScanner(&chunky{text(rnd(80)), end, rnd(2) == 0})
		s.Split(splits[k])
		if rnd(2) == 0 {
			s.Buffer(make([]byte, rnd(10)), rnd(40))
		}
		fmt.Println(round, k, try(func() []any {
			var toks []any
			for range 300 {
				if !s.Scan() {
					break
				}
				toks = append(toks, s.Text())
			}
			return append(toks, s.Err(), string(s.Bytes()), s.Scan())
		}))
	}
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 70000)))
	fmt.Println(s.Scan(), s.Err())
	fmt.Println(try(func() []any { s.Split(nil); return nil }), try(func() []any { s.Buffer(nil, 0); return nil }))
}

func main() {
	buffers()
	readers()
	writers()
	scanners()
}
