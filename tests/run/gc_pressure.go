// run -gcstress=5000
// Much garbage beside long-lived data of many shapes: everything reachable survives unchanged.
package main

import "fmt"

type node struct {
	key   int
	left  *node
	right *node
	data  []byte
	name  string
	extra any
}

func insert(n *node, k int) *node {
	if n == nil {
		return &node{key: k, data: make([]byte, k%50), name: fmt.Sprint("n", k), extra: k * 1000}
	}
	if k < n.key {
		n.left = insert(n.left, k)
	} else if k > n.key {
		n.right = insert(n.right, k)
	}
	return n
}

func check(n *node, lo, hi int) int {
	if n == nil {
		return 0
	}
	if n.key < lo || n.key > hi || len(n.data) != n.key%50 || n.name != fmt.Sprint("n", n.key) || n.extra.(int) != n.key*1000 {
		panic("corrupt")
	}
	return 1 + check(n.left, lo, n.key-1) + check(n.right, n.key+1, hi)
}

func main() {
	var root *node
	m := map[string]*node{}
	var slices [][]int
	var fns []func() int
	x := uint32(1)
	for i := range 20000 {
		x = x*1664525 + 1013904223
		k := int(x>>12) % 3000
		root = insert(root, k)
		if i%100 == 0 {
			m[fmt.Sprint(i)] = root
			slices = append(slices, make([]int, i%70+1))
			slices[len(slices)-1][i%70] = i
			fns = append(fns, func() int { return i })
		}
		_ = make([]byte, 1000)
	}
	n := check(root, -1, 1<<30)
	bad := 0
	for i, s := range slices {
		if s[(i*100)%70] != i*100 || fns[i]() != i*100 || m[fmt.Sprint(i*100)] != root {
			bad++
		}
	}
	fmt.Println(n, len(m), len(slices), bad)
	interior := &slices[5][3]
	str := m["100"].name[1:]
	*interior = 77
	tail := slices[7][2:]
	slices, m, fns = nil, nil, nil
	for range 200 {
		_ = make([]*node, 10000)
	}
	fmt.Println(*interior, len(tail), str == fmt.Sprint(root.key))
}
