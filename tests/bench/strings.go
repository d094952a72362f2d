// Strings: building, splitting, searching, converting.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func main() {
	total := 0
	for round := range 40 {
		var b strings.Builder
		for i := range 20000 {
			b.WriteString("word")
			b.WriteString(strconv.Itoa(i * round))
			b.WriteByte(' ')
		}
		text := b.String()
		for _, w := range strings.Fields(text) {
			if strings.HasSuffix(w, "7") {
				total += len(strings.ToUpper(w))
			}
		}
		total += strings.Count(text, "99") + strings.Index(text, "word19999")
		total += len(strings.ReplaceAll(text, "word", "w"))
		s := ""
		for i := range 300 {
			s += strconv.Itoa(i)
		}
		total += len(s) + len(fmt.Sprintf("%d %s %v", round, s[:10], total))
	}
	fmt.Println(total)
}
