// run
// An AVL tree that orders by a function, recursive generic types, methods that return their own type.
package main

import (
	"fmt"
	"strings"
)

type tree[K, V any] struct {
	root    *branch[K, V]
	compare func(K, K) int
	size    int
}

type branch[K, V any] struct {
	key         K
	value       V
	left, right *branch[K, V]
	height      int
}

func byOrder[K ~int | ~string | ~float64, V any]() *tree[K, V] {
	return &tree[K, V]{compare: func(a, b K) int {
		if a < b {
			return -1
		} else if a > b {
			return 1
		}
		return 0
	}}
}

func (b *branch[K, V]) tall() int {
	if b == nil {
		return 0
	}
	return b.height
}

func (b *branch[K, V]) fix() *branch[K, V] {
	b.height = max(b.left.tall(), b.right.tall()) + 1
	switch d := b.left.tall() - b.right.tall(); {
	case d > 1:
		if b.left.right.tall() > b.left.left.tall() {
			b.left = b.left.turnLeft()
		}
		return b.turnRight()
	case d < -1:
		if b.right.left.tall() > b.right.right.tall() {
			b.right = b.right.turnRight()
		}
		return b.turnLeft()
	}
	return b
}

func (b *branch[K, V]) turnLeft() *branch[K, V] {
	r := b.right
	b.right, r.left = r.left, b
	b.fix()
	return r.fix()
}

func (b *branch[K, V]) turnRight() *branch[K, V] {
	l := b.left
	b.left, l.right = l.right, b
	b.fix()
	return l.fix()
}

func (t *tree[K, V]) set(k K, v V) *tree[K, V] {
	t.root = t.insert(t.root, k, v)
	return t
}

func (t *tree[K, V]) insert(b *branch[K, V], k K, v V) *branch[K, V] {
	if b == nil {
		t.size++
		return &branch[K, V]{key: k, value: v, height: 1}
	}
	switch c := t.compare(k, b.key); {
	case c < 0:
		b.left = t.insert(b.left, k, v)
	case c > 0:
		b.right = t.insert(b.right, k, v)
	default:
		b.value = v
	}
	return b.fix()
}

func (t *tree[K, V]) get(k K) (v V, ok bool) {
	for b := t.root; b != nil; {
		c := t.compare(k, b.key)
		if c == 0 {
			return b.value, true
		}
		if c < 0 {
			b = b.left
		} else {
			b = b.right
		}
	}
	return
}

func (b *branch[K, V]) walk(f func(K, V) bool) bool {
	return b == nil || b.left.walk(f) && f(b.key, b.value) && b.right.walk(f)
}

func fold[K, V, A any](t *tree[K, V], a A, f func(A, K, V) A) A {
	t.root.walk(func(k K, v V) bool {
		a = f(a, k, v)
		return true
	})
	return a
}

type pair[A, B any] struct {
	A A
	B B
}

func main() {
	t := byOrder[int, string]()
	for i := range 1000 {
		t.set(i*7%1000, fmt.Sprint("v", i))
	}
	fmt.Println(t.size, t.root.height)
	fmt.Println(t.get(14))
	fmt.Println(t.get(1000))
	n := 0
	fmt.Println(t.root.walk(func(k int, v string) bool { n++; fmt.Print(k, v, " "); return k < 5 }), n)
	fmt.Println(fold(t, 0, func(a, k int, v string) int { return a*31%1000003 + k + len(v) }))

	folded := &tree[string, int]{compare: func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) }}
	for i, w := range strings.Fields("The quick brown fox the QUICK dog") {
		folded.set(w, i)
	}
	fmt.Println(fold(folded, "", func(a string, k string, v int) string { return a + fmt.Sprint(k, v, ";") }))

	deep := byOrder[float64, *tree[string, pair[int, []string]]]()
	deep.set(1.5, byOrder[string, pair[int, []string]]().set("x", pair[int, []string]{1, []string{"y"}}))
	inner, _ := deep.get(1.5)
	p, ok := inner.get("x")
	fmt.Printf("%v %v %T %T\n", p, ok, deep, p)
}
