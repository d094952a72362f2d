// run
// Strings: indexing, slicing with all forms of bounds, the panics' texts, immutability of shared bytes.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	s := "hello, wörld"
	fmt.Println(len(s), s[0], s[8], s[9], s[len(s)-1], string(s[4]))
	fmt.Println(s[:], s[7:], s[:5], s[2:4], s[3:3] == "", s[len(s):] == "")
	n := len(s)
	i, j := 5, 2
	var u8 uint8 = 200
	var i64 int64 = -3
	try("index high", func() { _ = s[n] })
	try("index negative", func() { _ = s[j-i] })
	try("index byte", func() { _ = s[u8] })
	try("index int64", func() { _ = s[i64] })
	try("slice high", func() { _ = s[:n+1] })
	try("slice low over high", func() { _ = s[i:j] })
	try("slice low over len", func() { _ = s[n+3:] })
	try("slice negative", func() { _ = s[j-i:] })
	try("slice negative high", func() { _ = s[:j-i] })
	try("empty", func() { e := ""; _ = e[0] })
	bytes := []byte(s)
	bytes[0] = 'J'
	t := string(bytes)
	bytes[1] = '?'
	fmt.Println(s, t, string(bytes))
	sub := s[7:]
	s = "other"
	fmt.Println(sub, s, len(sub))
	var sum int
	for k := 0; k < len(sub); k++ {
		sum += int(sub[k])
	}
	fmt.Println(sum, "abc"[1], "constant"[2:4], len("日本"), len("\x00\xff"))
	const c = "const"
	fmt.Println(c[i-1:], c[j], `raw \n "quoted"`, "\u65e5\U0001F600\t\"\\\a"[3:])
}
