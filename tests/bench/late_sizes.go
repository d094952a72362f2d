// Sizes known late that stay local: make, append, concatenation, conversions, maps; small ones and large ones.
package main

import "fmt"

func digits(n int) (sum int) {
	var d []byte
	for ; n > 0; n /= 10 {
		d = append(d, byte('0'+n%10))
	}
	for i, c := range d {
		sum += i * int(c)
	}
	return
}

func evens(n int) (sum int) {
	var list []int
	for i := 0; i < n; i++ {
		if i%2 == 0 {
			list = append(list, i)
		}
	}
	for _, v := range list {
		sum += v
	}
	return
}

func table(n int) (sum int) {
	t := make([]int, n)
	for i := range t {
		t[i] = i * n
	}
	for _, v := range t {
		sum ^= v
	}
	return
}

func path(dir, name string) (n int) {
	p := dir + "/" + name + ".go"
	for i := 0; i < len(p); i++ {
		if p[i] == '/' {
			n++
		}
	}
	return
}

func upper(s string) (n int) {
	b := []byte(s)
	for i := range b {
		b[i] &^= 0x20
	}
	for _, c := range b {
		n += int(c)
	}
	return
}

func distinct(s string, hint int) int {
	seen := make(map[rune]bool, hint)
	for _, r := range s {
		seen[r] = true
	}
	return len(seen)
}

func large(n int) int {
	s := make([]int, n)
	for i := 0; i < n; i += 1000 {
		s[i] = i
	}
	return s[n/1000*1000-1000]
}

func main() {
	sum := 0
	dir := "/usr/local/share/documentation"
	for i := range 1_000_000 {
		sum += digits(i*977) + evens(i%40) + table(i%30)
		sum += path(dir[:i%20+5], "file_name") + upper(dir[i%9:])
		if i%4 == 0 {
			sum += distinct(dir[:8], i%8)
		}
		if i%200 == 0 {
			sum += large(100_000 + i%1000)
		}
	}
	fmt.Println(sum)
}
