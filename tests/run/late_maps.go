// run
// Maps that stay: header and first group in the frame, for lengths and literals of any size.
package main

import "fmt"

func sum(n, hint int) (t int) {
	m := make(map[int]int, hint)
	for i := 0; i < n; i++ {
		m[i*7] += i
	}
	for k, v := range m {
		t += k * v
	}
	if len(m) != n {
		fmt.Println("wrong length")
	}
	return
}

func literal(k string) (int, bool) {
	m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9,
		"j": 10, "k": 11, "l": 12, "m": 13, "n": 14, "o": 15, "p": 16, "q": 17, "r": 18, "s": 19}
	v, ok := m[k]
	return v * len(m), ok
}

func inLoop() (t int) {
	for i := 0; i < 20; i++ {
		m := make(map[string][]int, i)
		if len(m) != 0 || m["x"] != nil {
			fmt.Println("not clean")
		}
		for j := 0; j < i; j++ {
			m[fmt.Sprint(j%5)] = append(m[fmt.Sprint(j%5)], j)
		}
		for _, v := range m {
			t += len(v) * len(m)
		}
		clear(m)
		m["again"] = nil
		t += len(m)
	}
	return
}

func large() int {
	m := make(map[[40]int]string, 9)
	m[[40]int{1}] = "one"
	m[[40]int{2}] = "two"
	return len(m[[40]int{1}]) + len(m[[40]int{2}]) + len(m)
}

func main() {
	fmt.Println(sum(3, 0), sum(3, 8), sum(3, 9), sum(100, 4), sum(100, 100), sum(5, -3))
	fmt.Println(literal("s"))
	fmt.Println(literal("z"))
	fmt.Println(inLoop(), large())
}
