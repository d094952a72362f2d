// run
// Comparison of strings is bytewise: all six operators, prefixes, embedded zeros, non-ASCII, switch on strings.
package main

import "fmt"

func six(a, b string) {
	fmt.Printf("%q %q %v %v %v %v %v %v\n", a, b, a == b, a != b, a < b, a <= b, a > b, a >= b)
}

func classify(s string) int {
	switch s {
	case "":
		return 0
	case "a", "b", "c":
		return 1
	case "apple", "apply":
		return 2
	case "a\x00":
		return 3
	case "日本":
		return 4
	}
	return -1
}

func rank(s string) string {
	switch {
	case s < "g":
		return "low"
	case s < "p":
		return "mid"
	default:
		return "high"
	}
}

func main() {
	six("", "")
	six("", "a")
	six("a", "ab")
	six("ab", "a")
	six("abc", "abd")
	six("Z", "a")
	six("a\x00", "a")
	six("a\x00b", "a\x00c")
	six("é", "z")
	six("\xff", "\uffff")
	six("0123456789abcdef0", "0123456789abcdef1")
	six("same long text that has more than sixteen bytes", "same long text that has more than sixteen bytes")
	for _, s := range []string{"", "a", "c", "d", "apple", "apply", "appl", "a\x00", "日本", "日"} {
		fmt.Print(classify(s), " ")
	}
	fmt.Println(rank("apple"), rank("grape"), rank("pear"))
	x := "shared"
	y := x[:3] + "red"
	fmt.Println(x == y, x[:3] == y[:3], x[1:] == y[:5], string([]byte(x)) == x)
	words := []string{"pear", "fig", "apple", "", "figs", "Apple"}
	for i := range words {
		for j := i; j > 0 && words[j] < words[j-1]; j-- {
			words[j], words[j-1] = words[j-1], words[j]
		}
	}
	fmt.Printf("%q %q %q\n", words, min("b", "a", "c"), max("b", "", "bb"))
}
