// io's functions and adapters.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type plain struct{ r io.Reader }

func (p plain) Read(b []byte) (int, error) { return p.r.Read(b) }

type sink struct{ b []byte }

func (s *sink) Write(b []byte) (int, error) { s.b = append(s.b, b...); return len(b), nil }

type short struct{}

func (short) Write(b []byte) (int, error) { return len(b) / 2, nil }

type liar struct{}

func (liar) Write(b []byte) (int, error) { return len(b) + 1, nil }

type at struct{ b [20]byte }

func (a *at) WriteAt(p []byte, off int64) (int, error) { return copy(a.b[off:], p), nil }

func main() {
	r := strings.NewReader("some io.Reader stream")
	b := make([]byte, 4)
	fmt.Println(io.ReadFull(r, b))
	fmt.Println(io.ReadAtLeast(r, b, 5))
	fmt.Println(io.ReadAtLeast(r, b, 2))
	fmt.Println(io.ReadFull(strings.NewReader("abc"), b))
	fmt.Println(io.ReadFull(strings.NewReader(""), b))
	var w sink
	fmt.Println(io.Copy(&w, plain{strings.NewReader(strings.Repeat("x", 100000))}))
	fmt.Println(len(w.b))
	fmt.Println(io.CopyN(&w, plain{strings.NewReader("abc")}, 2))
	fmt.Println(io.CopyN(&w, plain{strings.NewReader("abc")}, 5))
	fmt.Println(io.Copy(short{}, plain{strings.NewReader("abcdef")}))
	fmt.Println(io.Copy(liar{}, plain{strings.NewReader("abcdef")}))
	fmt.Println(io.CopyBuffer(&w, plain{strings.NewReader("abcdef")}, make([]byte, 2)))
	func() {
		defer func() { fmt.Println(recover()) }()
		io.CopyBuffer(&w, r, []byte{})
	}()
	all, err := io.ReadAll(io.MultiReader(strings.NewReader("a"), strings.NewReader(""), io.MultiReader(strings.NewReader("bc")), strings.NewReader("d")))
	fmt.Println(string(all), err)
	var tee bytes.Buffer
	all, err = io.ReadAll(io.TeeReader(io.LimitReader(strings.NewReader("limited to nine"), 9), &tee))
	fmt.Println(string(all), err, tee.String())
	var x, y strings.Builder
	m := io.MultiWriter(&x, io.MultiWriter(&y, io.Discard))
	fmt.Println(io.WriteString(m, "twice"))
	fmt.Println(m.Write([]byte("!")))
	fmt.Println(x.String(), y.String())
	fmt.Println(io.MultiWriter(short{}, &x).Write([]byte("abcd")))
	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	all, err = io.ReadAll(s)
	fmt.Println(string(all), err, s.Size())
	fmt.Println(s.Seek(-2, io.SeekEnd))
	fmt.Println(s.Read(b))
	fmt.Println(string(b))
	fmt.Println(s.ReadAt(b, 3))
	fmt.Println(s.ReadAt(b, 1))
	fmt.Println(s.ReadAt(b, 7))
	fmt.Println(s.Seek(-9, io.SeekCurrent))
	fmt.Println(s.Seek(0, 9))
	_, o, n := s.Outer()
	fmt.Println(o, n)
	var a at
	ow := io.NewOffsetWriter(&a, 3)
	fmt.Println(ow.Write([]byte("abc")))
	fmt.Println(ow.WriteAt([]byte("Z"), 1))
	fmt.Println(ow.WriteAt([]byte("Z"), -1))
	fmt.Println(ow.Seek(6, io.SeekStart))
	fmt.Println(ow.Seek(0, io.SeekEnd))
	fmt.Println(ow.Write([]byte("end")))
	fmt.Printf("%q\n", a.b)
	nc := io.NopCloser(strings.NewReader("nop"))
	_, ok := nc.(io.WriterTo)
	fmt.Println(ok, nc.Close())
	fmt.Println(io.Copy(io.Discard, plain{strings.NewReader("discarded")}))
	for _, e := range []error{io.EOF, io.ErrClosedPipe, io.ErrNoProgress, io.ErrShortBuffer, io.ErrShortWrite, io.ErrUnexpectedEOF} {
		fmt.Println(e, errors.Is(e, io.EOF))
	}
}
