// sanitize
package main

type tree struct {
	left, right *tree
	n           int
}

func grow(depth int) *tree {
	t := tree{n: depth} // flip "t"
	if depth > 0 {
		t.left = grow(depth - 1)
		t.right = grow(depth - 1)
	}
	return &t
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.n + t.left.sum() + t.right.sum()
}

func main() {
	println(grow(4).sum())
}
