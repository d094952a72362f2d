// Compares unicode, utf8 and utf16 with the real packages on all code points.
package unicode_test

import (
	"math/rand"
	"reflect"
	"testing"
	real "unicode"
	real16 "unicode/utf16"
	real8 "unicode/utf8"

	our "stdtest/unicode"
	our16 "stdtest/unicode/utf16"
	our8 "stdtest/unicode/utf8"
)

func bits(fs ...bool) int {
	n := 0
	for i, f := range fs {
		if f {
			n |= 1 << i
		}
	}
	return n
}

func TestProperties(t *testing.T) {
	for r := rune(-2); r <= real.MaxRune+2; r++ {
		if r > 0x3000 && r < 0xA000 && r%16 != 0 || r > 0x20000 && r%64 != 0 {
			continue
		}
		o := bits(our.IsLetter(r), our.IsDigit(r), our.IsNumber(r), our.IsSpace(r), our.IsUpper(r), our.IsLower(r), our.IsTitle(r), our.IsPunct(r), our.IsControl(r), our.IsGraphic(r), our.IsPrint(r), our.IsSymbol(r), our.IsMark(r))
		w := bits(real.IsLetter(r), real.IsDigit(r), real.IsNumber(r), real.IsSpace(r), real.IsUpper(r), real.IsLower(r), real.IsTitle(r), real.IsPunct(r), real.IsControl(r), real.IsGraphic(r), real.IsPrint(r), real.IsSymbol(r), real.IsMark(r))
		if o != w {
			t.Errorf("%U: %b, real %b", r, o, w)
		}
		oc := [...]rune{our.ToUpper(r), our.ToLower(r), our.ToTitle(r), our.SimpleFold(r), our.To(5, r), our.TurkishCase.ToUpper(r), our.TurkishCase.ToLower(r), our.AzeriCase.ToTitle(r)}
		wc := [...]rune{real.ToUpper(r), real.ToLower(r), real.ToTitle(r), real.SimpleFold(r), real.To(5, r), real.TurkishCase.ToUpper(r), real.TurkishCase.ToLower(r), real.AzeriCase.ToTitle(r)}
		if oc != wc {
			t.Errorf("%U: case %X, real %X", r, oc, wc)
		}
		if our.In(r, our.Lu, our.Han, our.White_Space) != real.In(r, real.Lu, real.Han, real.White_Space) {
			t.Errorf("%U: In", r)
		}
	}
}

func TestTables(t *testing.T) {
	for r := rune(0); r <= real.MaxRune; r++ {
		o := bits(our.Is(our.L, r), our.Is(our.Nd, r), our.Is(our.Lu, r), our.Is(our.Latin, r), our.Is(our.Cyrillic, r), our.Is(our.Greek, r), our.Is(our.Han, r), our.Is(our.P, r), our.Is(our.Zs, r), our.Is(our.Hex_Digit, r), our.Is(our.Mn, r), our.Is(our.Cn, r), our.Is(our.LC, r))
		w := bits(real.Is(real.L, r), real.Is(real.Nd, r), real.Is(real.Lu, r), real.Is(real.Latin, r), real.Is(real.Cyrillic, r), real.Is(real.Greek, r), real.Is(real.Han, r), real.Is(real.P, r), real.Is(real.Zs, r), real.Is(real.Hex_Digit, r), real.Is(real.Mn, r), real.Is(real.Cn, r), real.Is(real.LC, r))
		if o != w {
			t.Fatalf("%U: tables %b, real %b", r, o, w)
		}
	}
}

func TestUTF8(t *testing.T) {
	for r := rune(-2); r <= real.MaxRune+2; r++ {
		a, b := our8.AppendRune(nil, r), real8.AppendRune(nil, r)
		if string(a) != string(b) || our8.RuneLen(r) != real8.RuneLen(r) || our8.ValidRune(r) != real8.ValidRune(r) {
			t.Fatalf("encode %U", r)
		}
	}
	rnd := rand.New(rand.NewSource(3))
	leads := []byte{0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff}
	for range 400000 {
		var b [12]byte
		for i := range b {
			b[i] = leads[rnd.Intn(len(leads))]
			if rnd.Intn(3) == 0 {
				b[i] = 'x'
			}
		}
		p := b[:rnd.Intn(len(b))]
		r1, n1 := our8.DecodeRune(p)
		r2, n2 := real8.DecodeRune(p)
		r3, n3 := our8.DecodeLastRune(p)
		r4, n4 := real8.DecodeLastRune(p)
		if r1 != r2 || n1 != n2 || r3 != r4 || n3 != n4 || our8.FullRune(p) != real8.FullRune(p) ||
			our8.Valid(p) != real8.Valid(p) || our8.RuneCount(p) != real8.RuneCount(p) {
			t.Fatalf("decode %x", p)
		}
	}
}

func TestUTF16(t *testing.T) {
	rnd := rand.New(rand.NewSource(4))
	for r := rune(-2); r <= real.MaxRune+2; r++ {
		a, b := our16.EncodeRune(r)
		c, d := real16.EncodeRune(r)
		if a != c || b != d || our16.RuneLen(r) != real16.RuneLen(r) || our16.IsSurrogate(r) != real16.IsSurrogate(r) ||
			!reflect.DeepEqual(our16.Encode([]rune{r}), real16.Encode([]rune{r})) {
			t.Fatalf("%U", r)
		}
	}
	for range 10000 {
		u := make([]uint16, 5)
		for i := range u {
			u[i] = uint16(rnd.Intn(6)<<10 + 0xd400 + rnd.Intn(3))
		}
		if !reflect.DeepEqual(our16.Decode(u), real16.Decode(u)) {
			t.Fatalf("%x", u)
		}
	}
}
