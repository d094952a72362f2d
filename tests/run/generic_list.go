// run
// A doubly linked list with a sentinel, elements that know their list, iterators by callbacks, and an LRU cache on it.
package main

import (
	"fmt"
	"strings"
)

type node[T any] struct {
	next, prev *node[T]
	list       *list[T]
	value      T
}

type list[T any] struct {
	root node[T]
	len  int
}

func newList[T any](v ...T) *list[T] {
	l := new(list[T])
	l.root.next, l.root.prev = &l.root, &l.root
	for _, x := range v {
		l.pushBack(x)
	}
	return l
}

func (l *list[T]) insert(v T, at *node[T]) *node[T] {
	n := &node[T]{at.next, at, l, v}
	at.next.prev = n
	at.next = n
	l.len++
	return n
}

func (l *list[T]) pushBack(v T) *node[T]  { return l.insert(v, l.root.prev) }
func (l *list[T]) pushFront(v T) *node[T] { return l.insert(v, &l.root) }

func (l *list[T]) remove(n *node[T]) T {
	if n.list == l {
		n.prev.next, n.next.prev = n.next, n.prev
		n.next, n.prev, n.list = nil, nil, nil
		l.len--
	}
	return n.value
}

func (l *list[T]) front() *node[T] { return l.root.next.real() }

func (n *node[T]) real() *node[T] {
	if n.list == nil {
		return nil
	}
	return n
}

func (l *list[T]) each(f func(int, T)) {
	i := 0
	for n := l.front(); n != nil; n = n.next.real() {
		f(i, n.value)
		i++
	}
}

func (l *list[T]) String() string {
	var b strings.Builder
	l.each(func(i int, v T) {
		if i > 0 {
			b.WriteString(" <-> ")
		}
		fmt.Fprint(&b, v)
	})
	return b.String()
}

func mapList[A, B any](l *list[A], f func(A) B) *list[B] {
	r := newList[B]()
	l.each(func(_ int, v A) { r.pushBack(f(v)) })
	return r
}

type entry[K comparable, V any] struct {
	key   K
	value V
}

type lru[K comparable, V any] struct {
	order *list[entry[K, V]]
	at    map[K]*node[entry[K, V]]
	room  int
}

func newLRU[K comparable, V any](room int) *lru[K, V] {
	return &lru[K, V]{newList[entry[K, V]](), map[K]*node[entry[K, V]]{}, room}
}

func (c *lru[K, V]) get(k K) (v V, ok bool) {
	n, ok := c.at[k]
	if !ok {
		return
	}
	e := c.order.remove(n)
	c.at[k] = c.order.pushFront(e)
	return e.value, true
}

func (c *lru[K, V]) put(k K, v V) {
	if n, ok := c.at[k]; ok {
		c.order.remove(n)
	} else if c.order.len == c.room {
		last := c.order.root.prev
		delete(c.at, c.order.remove(last).key)
	}
	c.at[k] = c.order.pushFront(entry[K, V]{k, v})
}

func main() {
	l := newList(3, 1, 2)
	first := l.pushFront(9)
	l.pushBack(7)
	fmt.Println(l, l.len, l.remove(first), l.remove(first), l.len)
	words := mapList(l, func(i int) string { return strings.Repeat("x", i) })
	fmt.Println(words, mapList(words, func(s string) [2]int { return [2]int{len(s), cap([]byte(s)) * 0} }))
	fmt.Printf("%T %T %v\n", l, *words.front(), newList[func()]().front() == nil)

	c := newLRU[string, []int](2)
	c.put("a", []int{1})
	c.put("b", nil)
	fmt.Println(c.get("a"))
	c.put("c", []int{3})
	fmt.Println(c.get("b"))
	fmt.Println(c.get("c"))
	fmt.Println(c.order, len(c.at))
}
