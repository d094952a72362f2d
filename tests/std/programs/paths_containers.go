// path, path/filepath, and the containers.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"os"
	"path"
	"path/filepath"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

var seed uint32 = 7

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

func word(parts []string, n int) string {
	s := ""
	for range rnd(n) {
		s += parts[rnd(len(parts))]
	}
	return s
}

func show(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	parts := []string{"/", "a", "..", ".", "b.c", "//", "/x", "../"}
	for range 3000 {
		s, t := word(parts, 9), word(parts, 9)
		d, f := path.Split(s)
		rel, err := filepath.Rel(s, t)
		fmt.Printf("%q %q %q %q %q %q %q %v %q %q %v %v\n", s, path.Clean(s), path.Base(s), path.Dir(s), path.Ext(s), d, f, path.IsAbs(s), path.Join(s, t, "z"), rel, err, filepath.IsLocal(s))
	}
	pat := []string{"*", "?", "[", "]", "a", "b", "-", "^", "\\", "/", "[a-c]", "[^b]", "é", "[]a]"}
	txt := []string{"a", "b", "c", "/", "é", "-", "]", "\\", "\xff"}
	for range 30000 {
		p, s := word(pat, 7), word(txt, 6)
		ok, err := path.Match(p, s)
		fmt.Printf("%q %q %v %v\n", p, s, ok, err)
	}
	fmt.Println(filepath.SplitList("a::b"), filepath.SplitList(""))
	base := fmt.Sprint(os.TempDir(), "/gosling-path-", os.Getpid())
	os.MkdirAll(base+"/d1/e", 0755)
	os.MkdirAll(base+"/d2", 0755)
	for _, n := range []string{"d1/a.go", "d1/e/b.go", "d2/c.go", "z.txt"} {
		os.WriteFile(base+"/"+n, nil, 0644)
	}
	os.Chdir(base)
	for _, p := range []string{"*", "*/*.go", "d1/?", "d[12]/*", "none/*", "z.txt", "[", "/dev/nul?"} {
		m, err := filepath.Glob(p)
		fmt.Println(p, m, err)
	}
	filepath.Walk(".", func(p string, i os.FileInfo, err error) error {
		fmt.Println("walk", p, i.IsDir(), err)
		if p == "d1/e" {
			return filepath.SkipDir
		}
		return nil
	})
	fmt.Println(filepath.WalkDir(".", func(p string, d os.DirEntry, err error) error {
		fmt.Println("walkdir", p, d, err)
		if p == "d2" {
			return filepath.SkipAll
		}
		return nil
	}))
	fmt.Println(filepath.Walk("none", func(p string, i os.FileInfo, err error) error { return err }))
	os.RemoveAll(base)

	var l list.List
	for i := range 5 {
		l.PushBack(i)
		l.PushFront(-i)
	}
	l.MoveToFront(l.Back())
	l.MoveToBack(l.Front().Next())
	l.MoveAfter(l.Front(), l.Back().Prev())
	l.MoveBefore(l.Back(), l.Front())
	l.InsertBefore("b", l.Front())
	l.InsertAfter("a", l.Back())
	l.Remove(l.Front().Next())
	l.PushBackList(&l)
	l.PushFrontList(&l)
	show(&l)
	fmt.Println(list.New().Front(), list.New().Len())

	r := ring.New(6)
	for i := range 6 {
		r.Value = i
		r = r.Next()
	}
	u := r.Unlink(2)
	sum := func(x *ring.Ring) {
		x.Do(func(v any) { fmt.Print(v, " ") })
		fmt.Println(x.Len())
	}
	sum(r)
	sum(u)
	r.Link(u)
	sum(r.Move(-2))
	fmt.Println((*ring.Ring)(nil).Len(), ring.New(0) == nil)

	h := &ints{}
	for range 50 {
		heap.Push(h, rnd(100))
	}
	(*h)[7] = 200
	heap.Fix(h, 7)
	heap.Remove(h, 3)
	(*h)[9], (*h)[2] = 1, 150
	heap.Init(h)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
}
