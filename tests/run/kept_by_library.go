// run

// What must not stay in a frame: pointers that values of the library keep after the function that made them has returned.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"log"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type big struct {
	n   int
	pad [10]int
}

func newBuffer() *bytes.Buffer {
	raw := []byte("initial content ")
	b := bytes.NewBuffer(raw)
	b.WriteString("and more of it")
	return b
}

func newReader() *bufio.Reader {
	data := []byte("line one\nline two\nline three\n")
	r := bytes.NewReader(data)
	return bufio.NewReader(r)
}

func newWriter() (*bufio.Writer, *strings.Builder) {
	var sb strings.Builder
	p := &sb
	w := bufio.NewWriter(p)
	w.WriteString("buffered")
	return w, p
}

func tee() (io.Reader, *bytes.Buffer) {
	var copyOf bytes.Buffer
	return io.TeeReader(strings.NewReader("tee text"), &copyOf), &copyOf
}

func multi() (io.Writer, []*bytes.Buffer) {
	var a, b bytes.Buffer
	ws := []io.Writer{&a, &b}
	w := io.MultiWriter(ws...)
	return w, []*bytes.Buffer{&a, &b}
}

func limited() io.Reader {
	l := io.LimitedReader{R: strings.NewReader("0123456789"), N: 4}
	return io.MultiReader(&l, strings.NewReader("tail"))
}

func lists() *list.List {
	l := list.New()
	for i := range 5 {
		v := big{n: i}
		l.PushBack(&v)
	}
	e := l.PushFront(&big{n: 42})
	l.MoveToBack(e)
	return l
}

func rings() *ring.Ring {
	r := ring.New(4)
	for i := range 4 {
		v := i
		r.Value = &v
		r = r.Next()
	}
	return r
}

type pq []*big

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].n < p[j].n }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(*big)) }
func (p *pq) Pop() any {
	old := *p
	x := old[len(old)-1]
	*p = old[:len(old)-1]
	return x
}

func heaps() *big {
	var p pq
	for i := range 8 {
		v := big{n: (i * 5) % 8}
		heap.Push(&p, &v)
	}
	heap.Pop(&p)
	heap.Pop(&p)
	return heap.Pop(&p).(*big)
}

func joined() error {
	a, b := big{n: 1}, big{n: 2}
	return errors.Join(&bigErr{&a}, fmt.Errorf("two: %w and %w", &bigErr{&b}, io.EOF))
}

type bigErr struct{ b *big }

func (e *bigErr) Error() string { return fmt.Sprint("big ", e.b.n) }

func cancelled() (context.Context, error) {
	v := big{n: 3}
	ctx, cancel := context.WithCancelCause(context.WithValue(context.Background(), "k", &v))
	cancel(&bigErr{&big{n: 8}})
	return ctx, context.Cause(ctx)
}

func flags() (*flag.FlagSet, *int, *string) {
	fs := flag.NewFlagSet("x", flag.ContinueOnError)
	n := 4
	fs.IntVar(&n, "n", 5, "number")
	s := fs.String("s", "default", "text")
	return fs, &n, s
}

func logger() (*log.Logger, *bytes.Buffer) {
	var b bytes.Buffer
	return log.New(&b, "pre ", 0), &b
}

func onces() (func() *big, func() int) {
	v := big{n: 6}
	count := 0
	return sync.OnceValue(func() *big { return &v }), sync.OnceValue(func() int { count++; return count })
}

func cond() int {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready := false
	res := make(chan int, 1)
	v := big{n: 90}
	go func() {
		mu.Lock()
		for !ready {
			c.Wait()
		}
		mu.Unlock()
		res <- v.n
	}()
	time.Sleep(time.Millisecond)
	mu.Lock()
	ready = true
	c.Broadcast()
	mu.Unlock()
	return <-res
}

func collected() ([]*int, map[string]*int, []string) {
	m := map[string]*int{}
	for i := range 5 {
		v := i
		m[fmt.Sprint("k", i)] = &v
	}
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.Collect(func(yield func(*int) bool) {
		for _, k := range keys {
			if !yield(m[k]) {
				return
			}
		}
	})
	return vals, maps.Clone(m), keys
}

func inserted() []*big {
	a, b, c := big{n: 1}, big{n: 2}, big{n: 3}
	s := []*big{&a, &c}
	s = slices.Insert(s, 1, &b)
	s = slices.Concat(s, s[:1])
	s = slices.Grow(s, 10)
	s = slices.Delete(s, 0, 1)
	i, _ := slices.BinarySearchFunc(s[:2], 3, func(b *big, n int) int { return b.n - n })
	s[0] = s[i]
	return slices.Clip(s)
}

func pulled() (func() (*int, bool), func()) {
	return iter.Pull(func(yield func(*int) bool) {
		for i := range 5 {
			v := i * 7
			if !yield(&v) {
				return
			}
		}
	})
}

func values() any {
	var v atomic.Value
	b := big{n: 5}
	v.Store(&b)
	c := big{n: 6}
	old := v.Swap(&c)
	_ = old
	return v.Load()
}

func fields() []string {
	buf := []byte("a,b;c,d and some long enough text to be on the heap")
	s := string(buf)
	r := strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' })
	buf[0] = 'X'
	return append(r, strings.Map(func(r rune) rune { return r + 1 }, s[:4]), strings.ToUpper(s[:5]), strings.TrimLeft(s, "a,"))
}

func replacer() string {
	pairs := []string{"a", "1", "b", "2"}
	r := strings.NewReplacer(pairs...)
	pairs[1] = "x"
	return r.Replace("aabbcc")
}

func splitBytes() [][]byte {
	b := []byte("one,two,three")
	parts := bytes.Split(b, []byte(","))
	b[0] = 'O'
	return append(parts, bytes.ToUpper(b), bytes.TrimSpace(b), bytes.Join(parts, []byte("+")))
}

func pipe() string {
	msg := []byte("through the pipe")
	got, _ := io.ReadAll(bytes.NewReader(msg))
	return string(got)
}

type byLen struct{ s [][]int }

func (b *byLen) Len() int           { return len(b.s) }
func (b *byLen) Less(i, j int) bool { return len(b.s[i]) > len(b.s[j]) }
func (b *byLen) Swap(i, j int)      { b.s[i], b.s[j] = b.s[j], b.s[i] }

func sortKeep() sort.Interface {
	b := byLen{}
	for i := range 6 {
		b.s = append(b.s, make([]int, (i*i)%7))
	}
	r := sort.Reverse(&b)
	sort.Stable(r)
	return r
}

type chain struct {
	next io.Reader
	skip *int
}

func (c *chain) Read(p []byte) (int, error) {
	n, err := c.next.Read(p)
	for i := range p[:n] {
		p[i] += byte(*c.skip)
	}
	return n, err
}

func chained(k int) io.Reader {
	var r io.Reader = strings.NewReader("abc")
	for i := range k {
		one := 1 + i - i
		r = &chain{r, &one}
	}
	return r
}

func clobber(n int) int {
	var big [300]int
	for i := range big {
		big[i] = -n - i
	}
	if n > 0 {
		return clobber(n-1) + big[n]
	}
	return big[7]
}

func main() {
	b, r := newBuffer(), newReader()
	w, sb := newWriter()
	tr, tb := tee()
	mw, mb := multi()
	lim := limited()
	l, rg, h, j := lists(), rings(), heaps(), joined()
	ctx, cause := cancelled()
	fs, fn, fstr := flags()
	lg, lb := logger()
	o1, o2 := onces()
	cv, cm, ck := collected()
	ins := inserted()
	next, stop := pulled()
	av, fl, rp, sp, pi, sk, ch := values(), fields(), replacer(), splitBytes(), pipe(), sortKeep(), chained(3)
	clobber(40)
	line, _ := r.ReadString('\n')
	line2, _, _ := r.ReadLine()
	w.Flush()
	io.ReadAll(tr)
	mw.Write([]byte("both"))
	lt, _ := io.ReadAll(lim)
	fs.Parse([]string{"-n=9", "-s", "given"})
	lg.Println("logged", *fn)
	fmt.Println(b, line, string(line2), sb, tb, mb[0], mb[1], string(lt))
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value.(*big).n, " ")
	}
	rg.Do(func(v any) { fmt.Print(*v.(*int), " ") })
	var be *bigErr
	fmt.Println(h.n, j, errors.As(j, &be), be.b.n, errors.Is(j, io.EOF), ctx.Value("k").(*big).n, cause, *fn, *fstr, lb)
	fmt.Println(o1().n, o2(), o2(), cond(), len(cm), ck)
	for _, v := range cv {
		fmt.Print(*v, " ")
	}
	for _, v := range ins {
		fmt.Print(v.n, " ")
	}
	for range 3 {
		v, ok := next()
		fmt.Print(*v, ok, " ")
	}
	stop()
	fmt.Println(av.(*big).n, fl, rp)
	fmt.Printf("%q %s\n", sp, pi)
	for i := range sk.Len() - 1 {
		fmt.Print(sk.Less(i, i+1), " ")
	}
	cb, _ := io.ReadAll(ch)
	fmt.Println(string(cb))
}
