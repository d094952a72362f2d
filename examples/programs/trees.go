// run -gcstress=2000

// Binary-tree churn: many short-lived trees beside one that lives long, then a search tree with insertions,
// deletions and rotations (a treap) checked against its invariants. Work for allocator and collector.
package main

import "fmt"

type node struct{ left, right *node }

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) count() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.count() + n.right.count()
}

func churn(most int) {
	const least = 4
	fmt.Printf("stretch tree of depth %d: %d nodes\n", most+1, build(most+1).count())
	long := build(most)
	for depth := least; depth <= most; depth += 2 {
		rounds := 1 << (most - depth + least)
		total := 0
		for i := 0; i < rounds; i++ {
			total += build(depth).count()
		}
		fmt.Printf("%5d trees of depth %2d: %d nodes\n", rounds, depth, total)
	}
	fmt.Printf("long-lived tree of depth %d: %d nodes\n", most, long.count())
}

// A treap: ordered by key, and a heap by priority.
type treap struct {
	key, priority int
	left, right   *treap
}

type random uint64

func (r *random) next() int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(*r >> 33)
}

// split cuts t into keys below key and the others.
func split(t *treap, key int) (below, above *treap) {
	if t == nil {
		return nil, nil
	}
	if t.key < key {
		t.right, above = split(t.right, key)
		return t, above
	}
	below, t.left = split(t.left, key)
	return below, t
}

func merge(a, b *treap) *treap {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	case a.priority > b.priority:
		a.right = merge(a.right, b)
		return a
	}
	b.left = merge(a, b.left)
	return b
}

func (t *treap) has(key int) bool {
	for t != nil && t.key != key {
		if key < t.key {
			t = t.left
		} else {
			t = t.right
		}
	}
	return t != nil
}

// check returns size and height and panics where the order is broken.
func (t *treap) check(low, high int) (size, height int) {
	if t == nil {
		return 0, 0
	}
	if t.key < low || t.key >= high {
		panic(fmt.Sprint("key ", t.key, " outside ", low, "..", high))
	}
	for _, child := range [...]*treap{t.left, t.right} {
		if child != nil && child.priority > t.priority {
			panic(fmt.Sprint("heap order broken below ", t.key))
		}
	}
	ls, lh := t.left.check(low, t.key)
	rs, rh := t.right.check(t.key+1, high)
	return ls + rs + 1, max(lh, rh) + 1
}

func search() {
	r := random(88172645463325252)
	var root *treap
	inserted, deleted := 0, 0
	for step := 0; step < 20000; step++ {
		key := r.next() % 2000
		below, rest := split(root, key)
		hit, above := split(rest, key+1)
		switch {
		case hit == nil && step%3 != 0:
			inserted++
			hit = &treap{key: key, priority: r.next()}
		case hit != nil && step%3 == 0:
			deleted++
			hit = nil
		}
		root = merge(merge(below, hit), above)
	}
	size, height := root.check(0, 2000)
	fmt.Println("treap:", inserted, "inserted,", deleted, "deleted,", size, "left,", inserted-deleted == size, height < 40)
	found := 0
	for key := 0; key < 2000; key++ {
		if root.has(key) {
			found++
		}
	}
	fmt.Println("found", found)
}

func main() {
	churn(12)
	search()
}
