// Allocation and collection: trees of depth 16 are built and walked while a long-lived one stays.
package main

type tree struct{ left, right *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	long := build(16)
	total := 0
	for range 100 {
		total += build(16).count()
	}
	println(total, long.count())
}
