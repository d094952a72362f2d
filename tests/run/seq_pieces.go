// run
// The iterators of strings and bytes over lines, pieces and fields, whole and left early.
package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

func main() {
	for _, s := range []string{"", "\n", "one", "one\ntwo\n\nthree", " a  b\tc\u00a0d ", "a,b,,c,", "né\xffö"} {
		fmt.Printf("%q %q %q %q %q %q\n", slices.Collect(strings.Lines(s)), slices.Collect(strings.SplitSeq(s, ",")), slices.Collect(strings.SplitAfterSeq(s, ",")),
			slices.Collect(strings.SplitSeq(s, "")), slices.Collect(strings.FieldsSeq(s)), slices.Collect(strings.FieldsFuncSeq(s, unicode.IsLetter)))
		b := append(make([]byte, 0, 64), s...)
		fmt.Printf("%q %q %q %q %q %q\n", slices.Collect(bytes.Lines(b)), slices.Collect(bytes.SplitSeq(b, []byte(","))), slices.Collect(bytes.SplitAfterSeq(b, []byte(","))),
			slices.Collect(bytes.SplitSeq(b, nil)), slices.Collect(bytes.FieldsSeq(b)), slices.Collect(bytes.FieldsFuncSeq(b, unicode.IsLetter)))
	}
	text := "the cat\nthe dog\nno end"
	count := map[string]int{}
	for line := range strings.Lines(text) {
		for w := range strings.FieldsSeq(line) {
			if w == "dog" {
				break
			}
			count[w]++
		}
		if !strings.HasSuffix(line, "\n") {
			fmt.Printf("%q\n", line)
		}
	}
	fmt.Println(count)
	for p := range bytes.SplitSeq([]byte("x-y-z"), []byte("-")) {
		p = append(p, "..."...) // does not reach the next piece
		fmt.Print(string(p), cap(p) > 3, " ")
	}
	fmt.Println()
}
