// run
// Counting words and letters, sorting by several keys, runes and bytes, formatted output.
package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
)

const text = `It was the best of times, it was the worst of times; "it" was — naïvely — the ÉTÉ of été.
Zwölf Boxkämpfer jagen Viktor über den großen Sylter Deich. 日本語 日本!`

type count struct {
	word string
	n    int
}

type byCount []count

func (b byCount) Len() int      { return len(b) }
func (b byCount) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool {
	if b[i].n != b[j].n {
		return b[i].n > b[j].n
	}
	return b[i].word < b[j].word
}

func words(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
}

func main() {
	freq := map[string]int{}
	for _, w := range words(text) {
		freq[w]++
	}
	var list byCount
	for w, n := range freq {
		list = append(list, count{w, n})
	}
	sort.Sort(list)
	for _, c := range list[:8] {
		fmt.Printf("%-8s %2d %s\n", c.word, c.n, strings.Repeat("#", c.n))
	}
	letters := map[rune]int{}
	upper, spaces, other := 0, 0, 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			upper++
			fallthrough
		case unicode.IsLetter(r):
			letters[unicode.ToLower(r)]++
		case unicode.IsSpace(r):
			spaces++
		default:
			other++
		}
	}
	fmt.Println(len(text), len([]rune(text)), upper, spaces, other, letters['é'], letters['e'], letters['日'], len(letters))
	longest := ""
	lengths := [20]int{}
	for _, w := range words(text) {
		n := len([]rune(w))
		lengths[n]++
		if n > len([]rune(longest)) {
			longest = w
		}
	}
	fmt.Println(longest, lengths[:12])
	fmt.Println(strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case r >= 'A' && r <= 'Z':
			return 'A' + (r-'A'+13)%26
		case r > 127:
			return -1
		}
		return r
	}, text[:60]))
}
