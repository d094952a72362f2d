// run -gcstress=500
// Text built in loops: concatenation, byte slices, Builder; words counted; results compared.
package main

import (
	"fmt"
	"strings"
)

func byConcat(n int) (s string) {
	for i := range n {
		s += string(rune('a'+i%26)) + ","
	}
	return
}

func byBytes(n int) string {
	var b []byte
	for i := range n {
		b = append(b, byte('a'+i%26), ',')
	}
	return string(b)
}

func byBuilder(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteByte(byte('a' + i%26))
		b.WriteByte(',')
	}
	return b.String()
}

func byJoin(n int) string {
	parts := make([]string, 0, n)
	for i := range n {
		parts = append(parts, string([]byte{byte('a' + i%26)}))
	}
	return strings.Join(parts, ",") + ","
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func caesar(s string, k int) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = 'a' + byte((int(c-'a')+k+26)%26)
		}
	}
	return string(b)
}

func wrap(text string, width int) (lines []string) {
	line := ""
	for _, w := range strings.Fields(text) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func main() {
	for _, n := range []int{0, 1, 26, 500} {
		a, b, c, d := byConcat(n), byBytes(n), byBuilder(n), byJoin(n)
		fmt.Println(len(a), a == b, b == c, c == d || n == 0)
	}
	fmt.Println(reverse("héllo, 日本"), caesar("attack at dawn", 3), caesar(caesar("xyz", 5), -5))
	for _, l := range wrap("the quick brown fox jumps over the lazy dog and runs away from it", 20) {
		fmt.Printf("%-20s|\n", l)
	}
	pal := func(s string) bool { return s == reverse(s) }
	fmt.Println(pal("racecar"), pal("日本日"), pal("ab"))
}
