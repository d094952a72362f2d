// run
// unicode/utf8 and unicode: encoding, decoding, counting, validity, classes and cases.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	s := "aé日😀\xff\xc3"
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		fmt.Printf("%U:%d ", r, n)
		s = s[n:]
	}
	fmt.Println()
	var buf [4]byte
	for _, r := range []rune{'a', 'é', '日', '😀', -1, 0xD800, utf8.MaxRune + 1} {
		n := utf8.EncodeRune(buf[:], r)
		fmt.Printf("% x,%d,%v ", buf[:n], utf8.RuneLen(r), utf8.ValidRune(r))
	}
	fmt.Println()
	fmt.Println(utf8.RuneCountInString("aé日😀\xff"), utf8.ValidString("ok é"), utf8.ValidString("\xc0\x80"), utf8.Valid([]byte{0xed, 0xa0, 0x80}), utf8.FullRune([]byte{0xe6, 0x97}), utf8.RuneStart('a'), utf8.RuneStart(0x80))
	r, n := utf8.DecodeLastRuneInString("x日")
	r2, n2 := utf8.DecodeLastRune([]byte("\x97"))
	fmt.Println(r, n, r2, n2, string(utf8.AppendRune([]byte("a"), 'é')))
	for _, r := range "aZ5 é日_\t!\u00a0ßǅ٣Ⅷ" {
		fmt.Printf("%q:%v%v%v%v%v%v%v ", r, b(unicode.IsLetter(r)), b(unicode.IsUpper(r)), b(unicode.IsLower(r)), b(unicode.IsDigit(r)), b(unicode.IsSpace(r)), b(unicode.IsPunct(r)), b(unicode.IsNumber(r)))
	}
	fmt.Println()
	fmt.Println(string(unicode.ToUpper('é')), string(unicode.ToLower('Σ')), string(unicode.ToTitle('ǆ')), unicode.ToUpper('ß') == 'ß', unicode.IsControl('\n'), unicode.IsPrint('\u200b'), unicode.IsGraphic('日'))
	fmt.Println(unicode.Is(unicode.Han, '日'), unicode.Is(unicode.Latin, 'é'), unicode.In('я', unicode.Greek, unicode.Cyrillic), unicode.SimpleFold('k'))
	u := utf16.Encode([]rune("a😀"))
	fmt.Printf("%x %q %v\n", u, string(utf16.Decode(u)), utf16.IsSurrogate(0xd83d))
}

func b(x bool) int {
	if x {
		return 1
	}
	return 0
}
