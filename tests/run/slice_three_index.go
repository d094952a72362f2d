// run
// Slice expressions: two and three indices on slices, arrays and pointers; capacities; every bounds panic's text.
package main

import "fmt"

func show(s []int) { fmt.Println(s, len(s), cap(s), s == nil) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	arr := [6]int{0, 1, 2, 3, 4, 5}
	s := arr[1:4]
	show(s)
	show(s[:5])
	show(s[2:])
	show(s[1:2:3])
	show(s[3:3])
	show(s[5:5])
	show(s[:0])
	show((&arr)[2:4:5])
	var none []int
	show(none[:])
	show(none[0:0:0])
	show(s[:0:0])
	lo, hi, mx, neg := 2, 4, 3, -1
	var u uint64 = 1 << 63
	try(func() { show(s[:6+neg]); show(s[:7+neg]) })
	try(func() { show(s[lo:hi:mx]) })
	try(func() { show(s[hi:lo]) })
	try(func() { show(s[:hi : mx+90]) })
	try(func() { show(s[hi:mx:5]) })
	try(func() { show(s[neg:]) })
	try(func() { show(s[:neg]) })
	try(func() { show(s[: 1 : neg+0]) })
	try(func() { show(s[neg:1:2]) })
	try(func() { show(s[0:neg:2]) })
	try(func() { show(s[u:]) })
	try(func() { show(s[:u]) })
	try(func() { show(s[hi:]) })
	try(func() { show(arr[hi+3:]) })
	try(func() { show(arr[:hi+3]) })
	try(func() { show(arr[hi:lo]) })
	try(func() { show((&arr)[lo:mx : hi+3]) })
	try(func() { show(none[:1]) })
	try(func() { show(none[1:]) })
	fmt.Println(s[:5][4], s[lo:mx:hi])
}
