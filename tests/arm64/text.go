// Strings: concatenation, comparison, slicing, conversion to and from bytes and runes, range over UTF-8, switch on
// strings, and the forms println knows.
package main

type name string

func reverse(s string) string {
	runes := []rune(s)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes)
}

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(digits[i:])
		}
	}
}

func classify(s string) string {
	switch s {
	case "":
		return "empty"
	case "a", "b":
		return "letter"
	case "gosling":
		return "bird"
	}
	switch {
	case s < "b":
		return "before b"
	case s >= "x":
		return "from x"
	default:
		return "middle"
	}
}

func fields(s string) (out []string) {
	start := -1
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && start >= 0:
			out = append(out, s[start:i])
			start = -1
		case c != ' ' && start < 0:
			start = i
		}
	}
	if start >= 0 {
		out = append(out, s[start:])
	}
	return
}

func main() {
	const word = "größe 世界"
	println(word, len(word), reverse(word))
	for i, r := range "aé世\xff!" {
		print(i, ":", r, " ")
	}
	println()
	for _, s := range []string{"", "a", "gosling", "alpha", "zebra", "m"} {
		print(s, "=", classify(s), " ")
	}
	println()
	println(itoa(0), itoa(-1234567890), itoa(9223372036854775807))
	b := []byte("mutable")
	copy(b[2:], "XYZ")
	s := string(b)
	b[0] = '?'
	println(s, string(b), string(rune(0x1F600)), string(name("n")+"ame"))
	line := ""
	for i := 0; i < 200; i++ {
		line += itoa(i)
	}
	println(len(line), line[100:120], line == line[:len(line)], line > "1")
	for i, f := range fields("  the quick   brown fox ") {
		print(i, "[", f, "]")
	}
	println()
	println(1, int8(-5), uint64(18446744073709551615), 1.5, float32(2.25), true, 'x', 1e100, -0.001)
	println(complex(1, -2), nil == error(nil), uintptr(7))
}
