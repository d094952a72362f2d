// run
// container/heap and list in use: shortest paths and an LRU cache.
package main

import (
	"container/heap"
	"container/list"
	"fmt"
)

type item struct{ node, dist int }
type queue []item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(item)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

func shortest(graph [][]item, from int) []int {
	dist := make([]int, len(graph))
	for i := range dist {
		dist[i] = 1 << 60
	}
	dist[from] = 0
	q := &queue{{from, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range graph[it.node] {
			if d := it.dist + e.dist; d < dist[e.node] {
				dist[e.node] = d
				heap.Push(q, item{e.node, d})
			}
		}
	}
	return dist
}

type lru struct {
	cap   int
	order *list.List
	items map[string]*list.Element
}

type entry struct {
	key string
	val int
}

func (c *lru) put(k string, v int) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry).val = v
		c.order.MoveToFront(e)
		return
	}
	if c.order.Len() == c.cap {
		last := c.order.Back()
		delete(c.items, c.order.Remove(last).(*entry).key)
	}
	c.items[k] = c.order.PushFront(&entry{k, v})
}

func main() {
	const n = 50
	graph := make([][]item, n)
	for i := range n {
		for _, step := range []int{1, 3, 7, 20} {
			graph[i] = append(graph[i], item{(i*step + step) % n, step*step%11 + 1})
		}
	}
	fmt.Println(shortest(graph, 0))
	c := &lru{3, list.New(), map[string]*list.Element{}}
	for i, k := range []string{"a", "b", "c", "a", "d", "e", "a", "f"} {
		c.put(k, i)
	}
	for e := c.order.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value.(*entry).key, e.Value.(*entry).val, " ")
	}
	fmt.Println(len(c.items))
	h := &queue{{1, 5}, {2, 3}, {3, 9}}
	heap.Init(h)
	(*h)[0].dist = 100
	heap.Fix(h, 0)
	fmt.Println(heap.Pop(h), heap.Remove(h, 0), h.Len())
}
