// precise 0

// Row "parameter content, tree shapes" (golang/go#14858, #9043): n.left = n.left.right makes Go think that what n points to leaks. A
// treap of local nodes is built, rotated and summed, and dies with its function.
package main

type tree struct {
	left, right   *tree
	key, priority int
}

func rotateRight(n *tree) *tree {
	l := n.left
	n.left, l.right = l.right, n
	return l
}

func rotateLeft(n *tree) *tree {
	r := n.right
	n.right, r.left = r.left, n
	return r
}

func insert(n, added *tree) *tree {
	if n == nil {
		return added
	}
	if added.key < n.key {
		n.left = insert(n.left, added)
		if n.left.priority > n.priority {
			n = rotateRight(n)
		}
	} else {
		n.right = insert(n.right, added)
		if n.right.priority > n.priority {
			n = rotateLeft(n)
		}
	}
	return n
}

func sum(n *tree, depth int) int {
	if n == nil {
		return 0
	}
	return sum(n.left, depth+1) + n.key*depth + sum(n.right, depth+1)
}

func main() {
	total := 0
	for round := range 200 {
		var nodes [8]tree
		var root *tree
		for i := range nodes {
			nodes[i].key = (i*37 + round) % 101
			nodes[i].priority = (i*61 + round*7) % 89
			root = insert(root, &nodes[i])
		}
		total += sum(root, 1)
	}
	println(total)
}
