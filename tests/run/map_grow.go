// run -gcstress=100
// A map that grows from empty to many keys and shrinks again keeps every entry; strings and integers.
package main

import "fmt"

func main() {
	const n = 20000
	m := make(map[int]int)
	for i := range n {
		m[i*7919] = i
		if i&(i-1) == 0 && len(m) != i+1 {
			fmt.Println("len", len(m), i)
		}
	}
	bad := 0
	for i := range n {
		if v, ok := m[i*7919]; !ok || v != i {
			bad++
		}
		if _, ok := m[i*7919+1]; ok {
			bad++
		}
	}
	fmt.Println(len(m), bad)
	for i := 0; i < n; i += 2 {
		delete(m, i*7919)
	}
	fmt.Println(len(m))
	for i := range n {
		if _, ok := m[i*7919]; ok != (i%2 == 1) {
			bad++
		}
	}
	sum := 0
	for k, v := range m {
		if k != v*7919 {
			bad++
		}
		sum += v
	}
	fmt.Println(sum, bad)
	for i := range n {
		delete(m, i*7919)
	}
	fmt.Println(len(m))
	s := make(map[string]string, 10)
	for i := range 2000 {
		k := fmt.Sprint("key", i)
		s[k] = k + "!"
	}
	for i := range 2000 {
		k := fmt.Sprint("key", i)
		if s[k] != k+"!" {
			bad++
		}
		s[k] += "?"
	}
	fmt.Println(len(s), s["key1999"], bad)
	sized := make(map[uint32]byte, 5000)
	for i := range uint32(5000) {
		sized[i*i] = byte(i)
	}
	fmt.Println(len(sized), sized[4999*4999])
}
