package fmt_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
	"testing"

	our "stdtest/fmt"
)

// plainReader hides everything but Read.
type plainReader struct{ r io.Reader }

func (p plainReader) Read(b []byte) (int, error) { return p.r.Read(b) }

type scanTo struct{ s string }

func (x *scanTo) Scan(st fmt.ScanState, verb rune) error {
	tok, err := st.Token(true, func(r rune) bool { return r >= 'a' && r <= 'f' })
	w, ok := st.Width()
	x.s = fmt.Sprint(string(tok), string(verb), w, ok)
	if len(tok) == 0 && err == nil {
		return errors.New("no letters")
	}
	return err
}

type ourScanTo struct{ s string }

func (x *ourScanTo) Scan(st our.ScanState, verb rune) error {
	tok, err := st.Token(true, func(r rune) bool { return r >= 'a' && r <= 'f' })
	w, ok := st.Width()
	x.s = fmt.Sprint(string(tok), string(verb), w, ok)
	if len(tok) == 0 && err == nil {
		return errors.New("no letters")
	}
	return err
}

// targets makes a list of variables, twice the same; kinds says which.
func targets(kinds []int) (a, b []any) {
	for _, k := range kinds {
		mk := func() any {
			switch k {
			case 0:
				return new(int)
			case 1:
				return new(string)
			case 2:
				return new(float64)
			case 3:
				return new(bool)
			case 4:
				return new(uint8)
			case 5:
				return new([]byte)
			case 6:
				return new(complex128)
			case 7:
				return new(int8)
			case 8:
				return new(rune)
			case 9:
				return new(float32)
			case 10:
				return new(myInt)
			case 11:
				return new(myString)
			case 12:
				return new(myBytes)
			case 13:
				return new(uint)
			case 14:
				return new(myFloat)
			case 15:
				return 5
			case 16:
				return new([]int)
			case 17:
				return new(point)
			case 18:
				return new(myBool)
			}
			return nil
		}
		if k == 19 {
			a, b = append(a, new(ourScanTo)), append(b, new(scanTo))
			continue
		}
		a, b = append(a, mk()), append(b, mk())
	}
	return a, b
}

func show(list []any, n int, err error) string {
	s := fmt.Sprint(n, " ", err)
	for _, x := range list {
		switch p := x.(type) {
		case *[]byte:
			s += fmt.Sprintf(" %q", *p)
		case *string:
			s += fmt.Sprintf(" %q", *p)
		case *int:
			s += fmt.Sprint(" ", *p)
		case *float64:
			s += fmt.Sprint(" ", *p)
		case *bool:
			s += fmt.Sprint(" ", *p)
		case *uint8:
			s += fmt.Sprint(" ", *p)
		case *complex128:
			s += fmt.Sprint(" ", *p)
		case *int8:
			s += fmt.Sprint(" ", *p)
		case *rune:
			s += fmt.Sprint(" ", *p)
		case *float32:
			s += fmt.Sprint(" ", *p)
		case *myInt:
			s += fmt.Sprint(" ", *p)
		case *myString:
			s += fmt.Sprintf(" %q", string(*p))
		case *myBytes:
			s += fmt.Sprintf(" %q", []byte(*p))
		case *uint:
			s += fmt.Sprint(" ", *p)
		case *myFloat:
			s += fmt.Sprint(" ", *p)
		case *myBool:
			s += fmt.Sprint(" ", *p)
		case *scanTo:
			s += " scan" + p.s
		case *ourScanTo:
			s += " scan" + p.s
		}
	}
	return s
}

func TestScan(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	pieces := []string{"1", "-5", "300", "0x1F", "0b11", "017", "1_000", "abc", "true", "F", "falze", "3.5", "1e3", "1p4", "0x1p-2", "nan", "-Inf", "(1+2i)", "3-4i", "1i", " ", " ", " ", " ", "\n", "\n", "\t", "\r\n",
		"é", "\"q\\\"s\"", "`raw`", "68656c", "6", "U+1F600", "%", "99999999999999999999", "", "\xff", ",", "x", "+", "255", "256", "0", "08"}
	formats := []string{"%d", "%v", "%s", "%x", "%q", "%c", "%5d", "%3s", "%f", "%t", "%%", " ", "\n", ",", "%2c", "%U", "%o", "%b", "x", " \n", "\n ", "%e", "%z", "%", "%5v", "%2x", "é", "%1d", "%g", "%X"}
	for i := 0; i < 400000; i++ {
		in := ""
		for n := r.Intn(7); n > 0; n-- {
			in += pieces[r.Intn(len(pieces))]
			if r.Intn(2) == 0 {
				in += " "
			}
		}
		format := ""
		for n := r.Intn(6); n > 0; n-- {
			format += formats[r.Intn(len(formats))]
		}
		var kinds []int
		for n := r.Intn(4); n > 0; n-- {
			kinds = append(kinds, r.Intn(20))
		}
		a, b := targets(kinds)
		var got, want string
		mode := r.Intn(6)
		switch mode {
		case 0:
			n, err := our.Sscan(in, a...)
			got = show(a, n, err)
			n, err = fmt.Sscan(in, b...)
			want = show(b, n, err)
		case 1:
			n, err := our.Sscanln(in, a...)
			got = show(a, n, err)
			n, err = fmt.Sscanln(in, b...)
			want = show(b, n, err)
		case 2, 3:
			n, err := our.Sscanf(in, format, a...)
			got = show(a, n, err)
			n, err = fmt.Sscanf(in, format, b...)
			want = show(b, n, err)
		case 4:
			r1, r2 := bytes.NewBufferString(in), bytes.NewBufferString(in)
			n, err := our.Fscan(r1, a...)
			got = show(a, n, err)
			n, err = fmt.Fscan(r2, b...)
			want = show(b, n, err)
			if err == nil {
				got += "|" + r1.String()
				want += "|" + r2.String()
			}
		case 5:
			r1, r2 := plainReader{strings.NewReader(in)}, plainReader{strings.NewReader(in)}
			n, err := our.Fscanf(r1, format, a...)
			got = show(a, n, err)
			n, err = fmt.Fscanf(r2, format, b...)
			want = show(b, n, err)
		}
		if got != want {
			t.Errorf("mode %d in %q format %q kinds %v:\n got %s\nwant %s", mode, in, format, kinds, got, want)
			failed++
			if failed > 12 {
				return
			}
		}
	}
}

var failed int
