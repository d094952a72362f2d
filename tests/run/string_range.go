// run
// range over a string decodes UTF-8: invalid bytes give U+FFFD with width 1, surrogates and overlong forms too.
package main

import "fmt"

func dump(s string) {
	fmt.Printf("%q:", s)
	for i, r := range s {
		fmt.Printf(" %d:%U", i, r)
	}
	fmt.Println()
}

func main() {
	dump("")
	dump("plain")
	dump("aé日😀z")
	dump("\xff\xfe")
	dump("a\x80b")
	dump("\xc3")
	dump("\xc3(")
	dump("\xe6\x97")
	dump("\xe6\x97\xa5\xe6")
	dump("\xf0\x9f\x98")
	dump("\xc0\x80")
	dump("\xe0\x80\x80")
	dump("\xed\xa0\x80")
	dump("\xf4\x90\x80\x80")
	dump("\xf4\x8f\xbf\xbf")
	dump("\uFFFD")
	dump("\xf8\x88\x80\x80\x80")
	count, last := 0, -1
	for i := range "aé日😀" {
		count++
		last = i
	}
	for range "äöü" {
		count++
	}
	fmt.Println(count, last)
	s := "range copies"
	for i, r := range s {
		if i == 2 {
			s = "changed"
		}
		if i > 3 {
			break
		}
		fmt.Print(string(r))
	}
	fmt.Println("", s)
	var r rune
	var i int
	for i, r = range "xyz" {
	}
	fmt.Println(i, r)
	for _, c := range []byte("é") {
		fmt.Print(c, " ")
	}
	for _, c := range []rune("é\xff") {
		fmt.Print(c, " ")
	}
	fmt.Println()
}
