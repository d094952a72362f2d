// Maps, slices and linked structures, enough of them that the collector runs several times with live pointers in
// registers, on the stack, in globals, in maps and behind interior pointers.
package main

type node struct {
	left, right *node
	key         int
	label       string
}

type point struct{ x, y int }

var root *node
var table = map[string][]int{"start": {1, 2, 3}}

func insert(n *node, key int) *node {
	if n == nil {
		return &node{key: key, label: "k" + digits(key)}
	}
	if key < n.key {
		n.left = insert(n.left, key)
	} else if key > n.key {
		n.right = insert(n.right, key)
	}
	return n
}

func digits(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + string(rune('0'+n%10))
}

func walk(n *node, visit func(*node)) {
	if n != nil {
		walk(n.left, visit)
		visit(n)
		walk(n.right, visit)
	}
}

func tree(depth int) *node {
	if depth == 0 {
		return &node{key: 1}
	}
	return &node{left: tree(depth - 1), right: tree(depth - 1), key: depth}
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.key + n.left.sum() + n.right.sum()
}

func slices() {
	var grow []int
	for i := range 1000 {
		grow = append(grow, i*i)
	}
	middle := grow[400:500:510]
	middle = append(middle, -1)
	total := 0
	for _, v := range grow {
		total += v
	}
	println(len(grow), total, len(middle), cap(middle), grow[500])
	matrix := make([][]float64, 30)
	for i := range matrix {
		matrix[i] = make([]float64, 30)
		for j := range matrix[i] {
			matrix[i][j] = float64(i) / float64(j+1)
		}
	}
	trace := 0.0
	for i := range matrix {
		trace += matrix[i][i]
	}
	println(trace, min(3, 1, 2), max(2.5, 1))
	var array [5]point
	copied := array
	array[3].y = 9
	println(array == copied, array[3] == point{0, 9}, len(array))
	clear(grow[:10])
	println(grow[9], grow[10])
}

func maps() {
	squares := map[int]int{}
	for i := 0; i < 5000; i++ {
		squares[i*7] = i
	}
	for i := 0; i < 5000; i += 2 {
		delete(squares, i*7)
	}
	total := 0
	for k, v := range squares {
		total += k - v
	}
	_, gone := squares[14]
	v, there := squares[21]
	println(len(squares), total, gone, v, there)
	grid := map[point]string{{1, 2}: "a", {3, 4}: "b"}
	grid[point{1, 2}] += "c"
	println(grid[point{1, 2}], grid[point{3, 4}], grid[point{5, 6}] == "")
	mixed := map[any]int{1: 1, "1": 2, 1.0: 3, point{1, 1}: 4}
	println(mixed[1], mixed["1"], mixed[1.0], mixed[point{1, 1}], mixed[true])
	for i := 0; i < 300; i++ {
		table["n"+digits(i%10)] = append(table["n"+digits(i%10)], i)
	}
	println(len(table), len(table["n7"]), table["n7"][29], table["start"][2])
}

func main() {
	slices()
	maps()
	seed := uint32(1)
	for i := 0; i < 2000; i++ {
		seed = seed*1664525 + 1013904223
		root = insert(root, int(seed>>16)%3000)
	}
	count, sum, last, ordered := 0, 0, -1, true
	walk(root, func(n *node) {
		count++
		sum += n.key
		ordered = ordered && n.key > last && n.label == "k"+digits(n.key)
		last = n.key
	})
	println(count, sum, ordered)
	long := tree(12)
	churn := 0
	for i := 0; i < 60; i++ {
		churn += tree(9).sum()
		interior := &long.left.key // only this and long keep the tree
		*interior++
	}
	println(churn, long.sum())
}
