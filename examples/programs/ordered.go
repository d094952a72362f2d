// run

// A sorted map of any ordered key, with iterators: an index of the words of a text, and what ranges and
// sequences make of it.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Map is a binary search tree that keeps itself balanced by random priorities (a treap).
type Map[K cmp.Ordered, V any] struct {
	root *node[K, V]
	size int
	seed uint32
}

type node[K cmp.Ordered, V any] struct {
	key         K
	value       V
	priority    uint32
	left, right *node[K, V]
}

func (m *Map[K, V]) random() uint32 {
	m.seed = m.seed*1664525 + 1013904223
	return m.seed >> 8
}

// At returns the place of key's value, which is new and zero if it was not there.
func (m *Map[K, V]) At(key K) *V {
	var place *V
	m.root, place = m.insert(m.root, key)
	return place
}

func (m *Map[K, V]) insert(n *node[K, V], key K) (*node[K, V], *V) {
	if n == nil {
		m.size++
		n = &node[K, V]{key: key, priority: m.random()}
		return n, &n.value
	}
	var place *V
	switch c := cmp.Compare(key, n.key); {
	case c < 0:
		n.left, place = m.insert(n.left, key)
		if n.left.priority > n.priority {
			n, n.left, n.left.right = n.left, n.left.right, n
		}
	case c > 0:
		n.right, place = m.insert(n.right, key)
		if n.right.priority > n.priority {
			n, n.right, n.right.left = n.right, n.right.left, n
		}
	default:
		place = &n.value
	}
	return n, place
}

// From yields the entries in order, from the first key that is not below low.
func (m *Map[K, V]) From(low K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { m.root.walk(low, yield) }
}

func (n *node[K, V]) walk(low K, yield func(K, V) bool) bool {
	if n == nil {
		return true
	}
	if n.key >= low && !(n.left.walk(low, yield) && yield(n.key, n.value)) {
		return false
	}
	return n.right.walk(low, yield)
}

func take[K, V any](seq iter.Seq2[K, V], n int) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		if n <= 0 {
			return
		}
		left := n
		for k, v := range seq {
			left--
			if !yield(k, v) || left == 0 {
				return
			}
		}
	}
}

func filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

const text = `the quick brown fox jumps over the lazy dog and the dog sleeps on while the fox runs over the hill to
the river where the quick fish swim and the bear waits for the fish and the dog barks at the bear`

func main() {
	var index Map[string, []int]
	position := 0
	for word := range strings.FieldsSeq(text) {
		at := index.At(word)
		*at = append(*at, position)
		position++
	}
	fmt.Println(index.size, "words")
	for word, at := range take(index.From("f"), 6) {
		fmt.Printf("%-6s %v\n", word, at)
	}

	counts := maps.Collect(func(yield func(string, int) bool) {
		for word, at := range index.From("") {
			if !yield(word, len(at)) {
				return
			}
		}
	})
	often := slices.SortedFunc(filter(maps.Keys(counts), func(w string) bool { return counts[w] > 2 }),
		func(a, b string) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a, b)) })
	fmt.Println("often:", often)

	var squares Map[int, int]
	for i := range 20 {
		*squares.At((i * 7) % 20) = i * i
	}
	next, stop := iter.Pull2(squares.From(15))
	defer stop()
	for k, v, ok := next(); ok; k, v, ok = next() {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Printf("\n%T\n", squares)
}
