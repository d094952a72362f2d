// run
// Concatenation of two to many operands, with empty ones, in loops, with += and evaluation order.
package main

import "fmt"

type name string

func say(s string) string {
	fmt.Print("[", s, "]")
	return s
}

func join(parts ...string) string {
	out := ""
	for i, p := range parts {
		if i > 0 {
			out += ", "
		}
		out += p
	}
	return out
}

func main() {
	a, b, c, empty := "alpha", "beta", "gamma", ""
	fmt.Println(a+b, a+b+c, a+" "+b+" "+c, a+b+c+a+b+c+a+b+c+a+b+c)
	fmt.Println(empty+empty == "", empty+a, a+empty, empty+a+empty, len(empty+empty))
	fmt.Println(say("1") + say("2") + say("3") + say("4"))
	fmt.Println(join(), join("one"), join("one", "two", "three"))
	s := ""
	for i := range 40 {
		s += string(rune('a' + i%26))
		if i%13 == 0 {
			s = "<" + s + ">"
		}
	}
	fmt.Println(s, len(s))
	n := name("x")
	n += "y"
	n = n + name(a) + "z"
	fmt.Println(n)
	t := a
	t += t
	t += t
	fmt.Println(t, a)
	p := &t
	*p += "!"
	arr := []string{"p", "q"}
	i := 0
	next := func() int { i++; return i - 1 }
	arr[next()] += "1"
	arr[next()] += "2"
	m := map[string]string{}
	m["k"] += "v"
	m["k"] += "w"
	fmt.Println(t, arr, m, i)
	long := ""
	for range 12 {
		long += long + "x"
	}
	fmt.Println(len(long), long[:3], a < b, a+b < a+c, ("x"+a)[1:] == a)
}
