// Compares strings with the real package on tables crossed with each other
// and on random strings over a nasty alphabet.
package strings_test

import (
	"fmt"
	"io"
	"math/rand"
	"reflect"
	real "strings"
	"testing"
	"unicode"

	ourio "stdtest/io"
	our "stdtest/strings"
	uni "stdtest/unicode"
)

var atoms = []string{"", "a", "b", "A", " ", "\t", "\n", "ab", "abc", "é", "É", "世", "界", "\xff", "\xe4\xb8", "K", "k", "ſ", "S", "s",
	"ß", "ẞ", "İ", "ı", "i", "I", "\u0085", "\u00a0", "\u2003", "_", "x1", "𝔘", "\U00010400", "\U00010428", "�", ".", ",", "ǆ", "ǅ"}

func word(r *rand.Rand) string {
	s := ""
	for n := r.Intn(7); n > 0; n-- {
		if r.Intn(2) == 0 {
			s += atoms[r.Intn(4)]
		} else {
			s += atoms[r.Intn(len(atoms))]
		}
	}
	return s
}

func try(f func() any) (v any) {
	defer func() {
		if e := recover(); e != nil {
			v = fmt.Sprint("panic: ", e)
		}
	}()
	return f()
}

func same(t *testing.T, what string, a, b any) {
	t.Helper()
	if !reflect.DeepEqual(a, b) {
		t.Errorf("%s: ours %q, real %q", what, a, b)
	}
}

func up(r rune) rune {
	if r == 'a' {
		return -1
	}
	if r == 'b' {
		return '世'
	}
	return r
}

type res []any

func list(a ...any) res { return a }

func TestRandom(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := 0; i < 60000 && !t.Failed(); i++ {
		s, u, v := word(r), atoms[r.Intn(len(atoms))], word(r)
		if r.Intn(2) == 0 {
			u = word(r)
		}
		n := r.Intn(6) - 1
		w := fmt.Sprintf("s=%q u=%q v=%q n=%d ", s, u, v, n)
		c := rune(0)
		for _, x := range u + "q" {
			c = x
			break
		}
		b := byte(c)
		same(t, w+"Compare", our.Compare(s, u), real.Compare(s, u))
		same(t, w+"Contains", list(our.Contains(s, u), our.ContainsAny(s, u), our.ContainsRune(s, c), our.Count(s, u)),
			list(real.Contains(s, u), real.ContainsAny(s, u), real.ContainsRune(s, c), real.Count(s, u)))
		same(t, w+"Index", list(our.Index(s, u), our.IndexAny(s, u), our.IndexRune(s, c), our.IndexByte(s, b), our.IndexFunc(s, unicode.IsSpace), our.LastIndex(s, u), our.LastIndexAny(s, u), our.LastIndexByte(s, b), our.LastIndexFunc(s, unicode.IsUpper)),
			list(real.Index(s, u), real.IndexAny(s, u), real.IndexRune(s, c), real.IndexByte(s, b), real.IndexFunc(s, unicode.IsSpace), real.LastIndex(s, u), real.LastIndexAny(s, u), real.LastIndexByte(s, b), real.LastIndexFunc(s, unicode.IsUpper)))
		same(t, w+"EqualFold", our.EqualFold(s, u), real.EqualFold(s, u))
		same(t, w+"EqualFold2", our.EqualFold(s, real.ToUpper(s)), real.EqualFold(s, real.ToUpper(s)))
		same(t, w+"Fields", our.Fields(s), real.Fields(s))
		same(t, w+"FieldsFunc", our.FieldsFunc(s, unicode.IsLetter), real.FieldsFunc(s, unicode.IsLetter))
		same(t, w+"Split", list(our.Split(s, u), our.SplitN(s, u, n), our.SplitAfter(s, u), our.SplitAfterN(s, u, n)),
			list(real.Split(s, u), real.SplitN(s, u, n), real.SplitAfter(s, u), real.SplitAfterN(s, u, n)))
		same(t, w+"Replace", list(our.Replace(s, u, v, n), our.ReplaceAll(s, u, v)), list(real.Replace(s, u, v, n), real.ReplaceAll(s, u, v)))
		same(t, w+"Case", list(our.ToUpper(s), our.ToLower(s), our.ToTitle(s), our.Title(s), our.Map(up, s), our.ToValidUTF8(s, u)),
			list(real.ToUpper(s), real.ToLower(s), real.ToTitle(s), real.Title(s), real.Map(up, s), real.ToValidUTF8(s, u)))
		same(t, w+"Turkish", list(our.ToUpperSpecial(uni.TurkishCase, s), our.ToLowerSpecial(uni.TurkishCase, s), our.ToTitleSpecial(uni.TurkishCase, s)),
			list(real.ToUpperSpecial(unicode.TurkishCase, s), real.ToLowerSpecial(unicode.TurkishCase, s), real.ToTitleSpecial(unicode.TurkishCase, s)))
		same(t, w+"Trim", list(our.Trim(s, u), our.TrimLeft(s, u), our.TrimRight(s, u), our.TrimSpace(s), our.TrimPrefix(s, u), our.TrimSuffix(s, u), our.TrimFunc(s, unicode.IsLetter), our.TrimLeftFunc(s, unicode.IsLetter), our.TrimRightFunc(s, unicode.IsLetter)),
			list(real.Trim(s, u), real.TrimLeft(s, u), real.TrimRight(s, u), real.TrimSpace(s), real.TrimPrefix(s, u), real.TrimSuffix(s, u), real.TrimFunc(s, unicode.IsLetter), real.TrimLeftFunc(s, unicode.IsLetter), real.TrimRightFunc(s, unicode.IsLetter)))
		a1, a2, a3 := our.Cut(s, u)
		b1, b2, b3 := real.Cut(s, u)
		same(t, w+"Cut", list(a1, a2, a3), list(b1, b2, b3))
		same(t, w+"Repeat", try(func() any { return our.Repeat(s, n) }), try(func() any { return real.Repeat(s, n) }))
		pairs := []string{}
		for k := r.Intn(5); k > 0; k-- {
			p := atoms[r.Intn(len(atoms))]
			if r.Intn(3) == 0 {
				p = word(r)
			}
			pairs = append(pairs, p, word(r))
		}
		x := fmt.Sprintf("%s pairs %q ", w, pairs)
		same(t, x+"Replacer", our.NewReplacer(pairs...).Replace(s), real.NewReplacer(pairs...).Replace(s))
		var wo our.Builder
		var wr real.Builder
		no, _ := our.NewReplacer(pairs...).WriteString(&wo, s)
		nr, _ := real.NewReplacer(pairs...).WriteString(&wr, s)
		same(t, x+"Replacer.WriteString", list(no, wo.String()), list(nr, wr.String()))
	}
	for n := range 4 {
		e := []string{"x", "yy", "z"}[:min(n, 3)]
		same(t, "Join", our.Join(e, ", "), real.Join(e, ", "))
	}
	same(t, "odd", try(func() any { return our.NewReplacer("a") }), try(func() any { return real.NewReplacer("a") }))
	same(t, "repeat", try(func() any { return our.Repeat("ab", 1<<62) }), try(func() any { return real.Repeat("ab", 1<<62) }))
	same(t, "Clone", our.Clone("abc"), "abc")
}

type reader interface {
	io.Reader
	io.ReaderAt
	io.ByteScanner
	io.RuneScanner
	io.Seeker
	Len() int
	Size() int64
}

func step(rd reader, op, arg int) string {
	buf := make([]byte, 5)
	switch op {
	case 0:
		n, err := rd.Read(buf[:arg%5])
		return fmt.Sprint(n, buf, err)
	case 1:
		n, err := rd.ReadAt(buf, int64(arg-3))
		return fmt.Sprint(n, buf, err)
	case 2:
		return fmt.Sprint(rd.ReadByte())
	case 3:
		return fmt.Sprint(rd.UnreadByte())
	case 4:
		return fmt.Sprint(rd.ReadRune())
	case 5:
		return fmt.Sprint(rd.UnreadRune())
	case 6:
		return fmt.Sprint(rd.Seek(int64(arg-8), arg%4))
	case 7:
		return fmt.Sprint(rd.Len(), rd.Size())
	}
	var w real.Builder
	var n int64
	var err error
	if o, ok := rd.(ourio.WriterTo); ok {
		n, err = o.WriteTo(&w)
	} else {
		n, err = rd.(io.WriterTo).WriteTo(&w)
	}
	return fmt.Sprint(n, err, w.String())
}

func TestReader(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 3000 {
		s := word(r) + word(r)
		var a, b reader = our.NewReader(s), real.NewReader(s)
		for range 20 {
			op, arg := r.Intn(9), r.Intn(20)
			if op == 8 && arg < 15 {
				op = 4
			}
			same(t, fmt.Sprintf("reader %q op %d arg %d", s, op, arg), step(a, op, arg), step(b, op, arg))
		}
	}
}

func TestBuilder(t *testing.T) {
	var b our.Builder
	b.Grow(10)
	b.WriteString("ab")
	b.WriteByte('c')
	b.WriteRune('世')
	b.WriteRune(-1)
	b.Write([]byte("xyz"))
	same(t, "Builder", b.String(), "abc世\uFFFDxyz")
	same(t, "Len", b.Len(), len(b.String()))
	b.Reset()
	same(t, "Reset", b.String(), "")
	same(t, "Grow", try(func() any { b.Grow(-1); return 0 }), "panic: strings.Builder.Grow: negative count")
}
