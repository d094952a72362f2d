// precise 600

// Rows "fmt / logging args" and "interface call": what is handed to strings.Builder, strings.NewReader and bufio escapes for that
// alone. Lines are read from a local text and put together again.
package main

import (
	"bufio"
	"strings"
)

//go:noinline
func reversed(text string) int {
	var out strings.Builder
	out.Grow(64)
	r := bufio.NewReaderSize(strings.NewReader(text), 16)
	lines := 0
	for {
		line, err := r.ReadSlice('\n')
		for i := len(line) - 1; i >= 0; i-- {
			out.WriteByte(line[i])
		}
		if err != nil {
			break
		}
		lines++
	}
	return lines*1000 + strings.IndexByte(out.String(), 'z')
}

func main() {
	sum := 0
	for range 300 {
		sum += reversed("first line\nsecond\nand the z\nlast")
	}
	println(sum)
}
