// run
// Strings and bytes that stay local: buffers in the frame, longer ones from the heap, and []byte(s)
// that shares the string's bytes only while nobody writes them.
package main

import (
	"bytes"
	"fmt"
)

type T struct{ b []byte }

//go:noinline
func read(b []byte) (n int) {
	for _, c := range b {
		n += int(c)
	}
	return
}

//go:noinline
func write(b []byte) { b[0] = 'W' }

//go:noinline
func indirect(b []byte) {
	p := &b[1]
	*p = 'P'
}

func text(n int) string { return fmt.Sprint("text", n) }

func shared() {
	s := text(1)
	fmt.Println(read([]byte(s)))
	fmt.Println([]byte("") == nil, []byte(s[:0]) == nil, []byte(text(1)[:0]) != nil)
	var empty string
	e := []byte(empty)
	fmt.Println(e == nil, len(e), cap(e) >= 0)
	{
		b := []byte(s)
		write(b)
		fmt.Println(s, string(b))
	}
	{
		b := []byte(s)
		indirect(b)
		fmt.Println(s, string(b))
	}
	{
		t := T{[]byte(s)}
		u := t
		u.b[2] = 'U'
		fmt.Println(s, string(t.b))
	}
	{
		b := []byte(s)
		c := b[1:3]
		for i := range c {
			c[i]++
		}
		fmt.Println(s, string(b))
	}
	{
		b := []byte(s)
		copy(b[2:], "zz")
		fmt.Println(s, string(b))
	}
	{
		b := []byte(s)
		b = append(b[:1], 'q')
		fmt.Println(s, string(b), string(b[:5]))
	}
	{
		b := []byte(s)
		clear(b[:1])
		fmt.Println(s, b[0])
	}
	{
		b := []byte(s)
		func() { b[3] = 'f' }()
		fmt.Println(s, string(b))
	}
	{
		b := []byte(s)
		defer func() { b[3] = 'd'; fmt.Println(s, string(b)) }()
	}
	{
		b := []byte(s)
		a := (*[2]byte)(b)
		a[0] = 'A'
		fmt.Println(s, string(b))
	}
	{
		b := []byte("constant text, a long one of more than thirty-two bytes")
		b[0], b[1] = b[1], b[0]
		fmt.Println(string(b))
	}
	{
		b := []byte(s)
		bytes.ToUpper(b)
		for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
			b[i], b[j] = b[j], b[i]
		}
		fmt.Println(s, string(b))
	}
	var keep [][]byte
	for i := 0; i < 3; i++ {
		t := text(i) + "-"
		keep = append(keep, []byte(t))
	}
	for _, k := range keep {
		fmt.Println(string(k))
	}
}

func lengths(a, b string) (n int) {
	for i := 0; i <= len(a); i++ {
		s := a[:i] + b[i:]
		t := a[i:] + s + b[:i]
		if len(s) != len(b) || s[:i] != a[:i] || t[len(a)-i:len(a)-i+len(s)] != s {
			fmt.Println("wrong", i)
		}
		c := []byte(s)
		r := []rune(t)
		for k := range c {
			c[k]++
		}
		for _, x := range r {
			n += int(x)
		}
		for _, x := range c {
			n -= int(x)
		}
		u := string(c)
		v := string(r)
		if u == s && len(u) > 0 || v != t {
			fmt.Println("wrong", i)
		}
		for _, x := range c[len(c):cap(c)] {
			n += int(x)
		}
	}
	return
}

func accumulate(n int) (total int) {
	s := ""
	last := ""
	for i := 0; i < n; i++ {
		s += "ab"
		if i%10 == 3 {
			last = s
		}
	}
	for i := 0; i < len(last); i++ {
		total += i * int(last[i])
	}
	return total + len(s)
}

func main() {
	shared()
	long := "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	long += long + long
	fmt.Println(lengths(long, long[1:]+"!"), accumulate(3), accumulate(100))
}
