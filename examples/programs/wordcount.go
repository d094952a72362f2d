// run

// Counts the words of its standard input: totals like wc's, then the most frequent words, then a histogram of
// their lengths. Words are letters and digits, apostrophes inside them included.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

type entry struct {
	word  string
	count int
}

// byCount sorts the most frequent first, equally frequent ones by the alphabet.
type byCount []entry

func (b byCount) Len() int      { return len(b) }
func (b byCount) Swap(i, j int) { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool {
	if b[i].count != b[j].count {
		return b[i].count > b[j].count
	}
	return b[i].word < b[j].word
}

type totals struct {
	lines, words, runes, bytes int
}

// A counter reads text line by line.
type counter struct {
	totals
	counts  map[string]int
	lengths map[int]int
}

func newCounter() *counter {
	return &counter{counts: make(map[string]int), lengths: make(map[int]int)}
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func (c *counter) add(word string) {
	word = strings.ToLower(strings.Trim(word, "'"))
	if word == "" {
		return
	}
	c.words++
	c.counts[word]++
	c.lengths[utf8.RuneCountInString(word)]++
}

func (c *counter) line(text string) {
	c.lines++
	c.bytes += len(text)
	from := -1
	for i, r := range text {
		c.runes++
		inside := isWordRune(r) || r == '\'' && from >= 0
		switch {
		case inside && from < 0:
			from = i
		case !inside && from >= 0:
			c.add(text[from:i])
			from = -1
		}
	}
	if from >= 0 {
		c.add(text[from:])
	}
}

func (c *counter) read(r io.Reader) error {
	in := bufio.NewReader(r)
	for {
		text, err := in.ReadString('\n')
		if text != "" {
			c.line(text)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (c *counter) sorted() []entry {
	all := make([]entry, 0, len(c.counts))
	for word, count := range c.counts {
		all = append(all, entry{word, count})
	}
	sort.Sort(byCount(all))
	return all
}

func (c *counter) report(w io.Writer, top int) {
	fmt.Fprintf(w, "%d lines, %d words, %d runes, %d bytes, %d different words\n\n",
		c.lines, c.words, c.runes, c.bytes, len(c.counts))
	for i, e := range c.sorted() {
		if i == top {
			break
		}
		fmt.Fprintf(w, "%6d  %-14s %5.1f %%\n", e.count, e.word, 100*float64(e.count)/float64(c.words))
	}
	fmt.Fprintln(w)
	var lengths []int
	for n := range c.lengths {
		lengths = append(lengths, n)
	}
	sort.Ints(lengths)
	for _, n := range lengths {
		fmt.Fprintf(w, "%2d %s %d\n", n, strings.Repeat("*", c.lengths[n]), c.lengths[n])
	}
}

func main() {
	c := newCounter()
	if err := c.read(os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, "wordcount:", err)
		os.Exit(1)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	c.report(out, 12)
}
