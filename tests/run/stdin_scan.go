// run
// bufio reads standard input: lines with Scanner, words, then the rest through a Reader.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	first, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", first, err)
	var n, m int
	var word string
	c, err := fmt.Fscanf(in, "%d %d %s\n", &n, &m, &word)
	fmt.Println(c, err, n, m, word)
	r, size, err := in.ReadRune()
	fmt.Println(string(r), size, err, in.UnreadRune())
	b, err := in.Peek(3)
	fmt.Printf("%q %v\n", b, err)
	scanner := bufio.NewScanner(in)
	lines, longest := 0, ""
	words := map[string]int{}
	for scanner.Scan() {
		line := scanner.Text()
		if line == "END" {
			break
		}
		lines++
		if len(line) > len(longest) {
			longest = line
		}
		for _, w := range strings.Fields(line) {
			words[strings.ToLower(w)]++
		}
	}
	fmt.Println(lines, longest, scanner.Err())
	var keys []string
	for w := range words {
		keys = append(keys, w)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Print(k, "=", words[k], " ")
	}
	fmt.Println()
	for scanner.Scan() {
		fmt.Printf("after: %q\n", scanner.Text())
	}
	_, err = os.Stdin.Read(make([]byte, 1))
	fmt.Println(err == io.EOF)
	ws := bufio.NewScanner(strings.NewReader("split these  words\nquickly é"))
	ws.Split(bufio.ScanWords)
	for ws.Scan() {
		fmt.Print(ws.Text(), "|")
	}
	rs := bufio.NewScanner(strings.NewReader("é\xff"))
	rs.Split(bufio.ScanRunes)
	for rs.Scan() {
		fmt.Printf("%q ", rs.Text())
	}
	fmt.Println()
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "buffered %d\n", w.Buffered())
	w.Flush()
}
