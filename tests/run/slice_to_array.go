// run
// Conversions of slices to arrays and array pointers: aliasing against copying, length panics, nil, zero length.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	s := []int{1, 2, 3, 4}
	p := (*[2]int)(s)
	p[0] = 100
	a := [3]int(s)
	a[1] = 200
	fmt.Println(s, *p, a, len(p))
	q := (*[4]int)(s[0:4:4])
	fmt.Println(q == (*[4]int)(s), &q[3] == &s[3])
	try(func() { fmt.Println((*[5]int)(s)) })
	try(func() { fmt.Println([5]int(s)) })
	try(func() { fmt.Println([2]int(s[:1])) })
	var none []int
	empty := []int{}
	fmt.Println((*[0]int)(none) == nil, (*[0]int)(empty) == nil, [0]int(none))
	try(func() { fmt.Println((*[1]int)(none)) })
	type key [2]byte
	k := key([]byte("ab"))
	fmt.Println(k, key([]byte("xyz")[1:]), map[key]int{k: 5}[key{'a', 'b'}])
	for i, v := range [2]string([]string{"x", "y", "z"}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	*(*[2]int)(s[2:]) = [2]int{7, 8}
	fmt.Println(s)
}
