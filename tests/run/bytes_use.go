// run
// bytes: Buffer, comparison, searching, splitting, without sharing surprises.
package main

import (
	"bytes"
	"fmt"
	"io"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("bytes"))
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Fprintf(&b, " %d", 42)
	fmt.Println(b.String(), b.Len())
	p := make([]byte, 5)
	n, err := b.Read(p)
	c, _ := b.ReadByte()
	line, err2 := b.ReadString('!')
	fmt.Println(n, err, string(p), c, line, err2, b.UnreadByte(), b.String())
	b.Truncate(1)
	b.Reset()
	_, err = b.ReadByte()
	fmt.Println(err == io.EOF, b.Len())
	x, y := []byte("abcabc"), []byte("abd")
	fmt.Println(bytes.Compare(x, y), bytes.Equal(x[:3], x[3:]), bytes.Index(x, []byte("ca")), bytes.LastIndex(x, []byte("b")), bytes.IndexByte(x, 'c'), bytes.Count(x, []byte("b")), bytes.Contains(x, y))
	for _, f := range bytes.Split([]byte("a,b,,c"), []byte(",")) {
		fmt.Printf("%q ", f)
	}
	for _, f := range bytes.Fields([]byte(" x  yy ")) {
		fmt.Printf("%q ", append(f, '!'))
	}
	fmt.Println()
	fmt.Printf("%s %s %s %s %s\n", bytes.ToUpper(x), bytes.TrimSpace([]byte(" t ")), bytes.Repeat([]byte("-="), 3), bytes.Join([][]byte{x, y}, []byte("+")), bytes.ReplaceAll(x, []byte("bc"), nil))
	before, after, ok := bytes.Cut([]byte("k=v"), []byte("="))
	fmt.Println(string(before), string(after), ok, bytes.HasPrefix(x, []byte("ab")), bytes.HasSuffix(x, []byte("ab")), bytes.EqualFold([]byte("Go"), []byte("gO")))
	z := bytes.Clone(x)
	z[0] = 'Z'
	fmt.Println(string(x), string(z), bytes.Equal(nil, []byte{}))
	r := bytes.NewReader([]byte("reader"))
	r.Seek(2, io.SeekStart)
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
	big := bytes.NewBuffer(nil)
	for i := range 1000 {
		big.WriteString(string(rune('a' + i%26)))
	}
	fmt.Println(big.Len(), string(big.Next(3)), string(big.Bytes()[:3]))
}
