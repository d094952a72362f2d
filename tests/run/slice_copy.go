// run
// copy: overlap in both directions, lengths, strings into bytes, elements with pointers, zero lengths.
package main

import "fmt"

type node struct {
	name string
	next *node
}

func main() {
	a := []int{0, 1, 2, 3, 4, 5, 6, 7}
	n := copy(a[2:], a)
	fmt.Println(n, a)
	a = []int{0, 1, 2, 3, 4, 5, 6, 7}
	n = copy(a, a[3:])
	fmt.Println(n, a)
	a = []int{0, 1, 2, 3}
	fmt.Println(copy(a, a), copy(a[:2], []int{9, 9, 9}), copy(a, []int(nil)), copy([]int(nil), a), copy(a[4:], a), a)
	b := make([]byte, 5)
	fmt.Println(copy(b, "hello world"), string(b), copy(b[3:], "p!"), string(b), copy(b, ""))
	strs := []string{"a", "b", "c", "d"}
	copy(strs[1:], strs[:3])
	fmt.Println(strs)
	nodes := []node{{"x", nil}, {"y", nil}, {"z", nil}}
	nodes[0].next = &nodes[1]
	dup := make([]node, 2)
	copy(dup, nodes)
	nodes[1].name = "changed"
	fmt.Println(dup[0].name, dup[0].next.name, dup[1].name)
	ifs := []any{1, "x", nil, 2.5}
	copy(ifs, ifs[1:])
	fmt.Println(ifs)
	var arr [3]int
	copy(arr[:], []int{1, 2, 3, 4})
	copy(arr[1:], arr[:])
	fmt.Println(arr)
	type name string
	fmt.Println(copy(b, name("NAME")), string(b))
	x := [][]int{{1}, {2}, {3}}
	y := make([][]int, 3)
	copy(y, x)
	y[0][0] = 100
	y[1] = nil
	fmt.Println(x, y)
	big := make([]byte, 1000)
	for i := range big {
		big[i] = byte(i)
	}
	copy(big[1:], big)
	fmt.Println(big[0], big[1], big[2], big[999])
}
