// run
// strings: searching, splitting, replacing, mapping, trimming, Builder, Reader.
package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

func main() {
	s := "the quick brown fox jumps over the lazy dog"
	fmt.Println(strings.Contains(s, "fox"), strings.Index(s, "the"), strings.LastIndex(s, "the"), strings.Index(s, "cat"), strings.IndexByte(s, 'q'), strings.IndexAny(s, "xyz"), strings.IndexRune("日本", '本'), strings.Count(s, "o"), strings.Count("abc", ""))
	fmt.Printf("%q %q %q %q\n", strings.Split("a,b,,c", ","), strings.SplitN("a,b,c", ",", 2), strings.Split("é日", ""), strings.Fields("  a  b\tc\n"))
	fmt.Println(strings.Join([]string{"x", "y", "z"}, "-"), strings.Repeat("ab", 3), strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aXbXc", "X", "--"))
	fmt.Println(strings.ToUpper("straße éa"), strings.ToLower("ÀB"), strings.Title("go"), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"))
	fmt.Printf("%q %q %q %q %q\n", strings.TrimSpace(" \t x \n"), strings.Trim("--x--", "-"), strings.TrimLeft("xxabc", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	before, after, found := strings.Cut("key=value=x", "=")
	fmt.Println(before, after, found, strings.HasPrefix("abc", "ab"), strings.HasSuffix("abc", "bc"))
	fmt.Println(strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, "a1b2é3"), strings.TrimFunc("123abc456", unicode.IsDigit), strings.FieldsFunc("a;b,c", func(r rune) bool { return r == ';' || r == ',' }))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")
	fmt.Println(r.Replace("<a & b>"), strings.Compare("a", "b"), strings.ContainsAny("abc", "xyzc"), strings.ContainsRune("日", '日'))
	var b strings.Builder
	for i := range 5 {
		fmt.Fprintf(&b, "%d,", i)
		b.WriteByte('!')
		b.WriteRune('é')
		b.WriteString("s")
	}
	fmt.Println(b.String(), b.Len())
	b.Reset()
	b.Grow(100)
	fmt.Println(b.Len(), b.Cap() >= 100)
	for range 1000 {
		b.WriteString("xy")
	}
	fmt.Println(b.Len(), strings.Count(b.String(), "yx"))
	rd := strings.NewReader("reader")
	data, err := io.ReadAll(rd)
	fmt.Println(string(data), err, rd.Len())
	long := strings.Repeat("abcab", 200) + "needle" + strings.Repeat("xyz", 50)
	fmt.Println(strings.Index(long, "needle"), strings.Index(long, "cabn"), strings.LastIndex(long, "abc"))
}
