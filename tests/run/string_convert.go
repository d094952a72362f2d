// run
// Conversions between strings, bytes, runes and integers, also of named types.
package main

import "fmt"

type text string
type octet byte
type octets []octet
type codes []rune

func main() {
	fmt.Println(string(rune(65)), string(rune(0x65e5)), string(rune(-1)) == "\uFFFD", string(rune(0xD800)) == "\uFFFD", string(rune(0x110000)) == "\uFFFD")
	var i64 int64 = 1 << 40
	fmt.Println(string(rune(i64)) == "\x00", len(string(rune(0x10FFFF))), len(string(rune(0x7ff))))
	b := []byte("bytes é")
	r := []rune("runes é\xff")
	fmt.Println(b, len(b), r, len(r), string(r), string(r[6]))
	fmt.Println(string(b[:5]), string(b[6:]), string([]byte(nil)) == "", len([]byte("")), []byte("") == nil)
	fmt.Println(string([]rune{'a', -5, 0x1F600, 0xDFFF}))
	t := text("named")
	o := octets(t)
	o[0] = 'N'
	fmt.Println(string(o), text(o), len(o), octets("x")[0], text(b[:2]), codes("日本"), string(codes{26085}))
	var arr [5]byte
	copy(arr[:], t)
	fmt.Println(string(arr[:]), arr)
	back := string(b)
	b[0] = 'B'
	fmt.Println(back, string(b))
	m := map[string]int{"key": 7}
	k := []byte("key")
	fmt.Println(m[string(k)], string(k) == "key", "<"+string(k)+">")
	switch string(k) {
	case "key":
		fmt.Println("switched")
	}
	for i, c := range []byte("ab") {
		fmt.Print(i, c, ";")
	}
	for i, c := range []rune("éa") {
		fmt.Print(i, c, ";")
	}
	fmt.Println()
	b = append(b[:0], "appended"...)
	n := copy(b[3:], "XYZ")
	fmt.Println(string(b), n, string(append([]byte("a"), t...)))
	if x := []byte(nil); string(x) == "" && len(string(x)) == 0 {
		fmt.Println("nil is empty")
	}
}
