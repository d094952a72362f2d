// precise 900

// Row "fmt / logging args" and its neighbours: a value handed to fmt, sort, strings, bufio, errors or sync does not escape for
// that alone. Each function here hands local values, boxed ones or their addresses, to one of them. Those that take memory
// all the same, for texts and for buffers of a size that only the library knows, say so: 9 objects for a round of all functions.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
)

type point struct{ x, y int }

func (p *point) String() string { return "point" }

type big struct {
	name string
	data [20]int
}

type missing struct{ key int }

func (m *missing) Error() string { return "missing" }

type byX []*point

func (b byX) Len() int           { return len(b) }
func (b byX) Less(i, j int) bool { return b[i].x < b[j].x }
func (b byX) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

//go:noinline
func printed(n int) int {
	p, b := point{n, n}, big{name: "b"}
	fmt.Fprintf(io.Discard, "%v %s %d %+v %v %p\n", &p, &p, n+1000, b, &b, &p)
	fmt.Fprintln(io.Discard, p, &p, []int{n, n}, map[string]int{"a": n}, [2]any{n, "x"})
	return p.x
}

//go:noinline
func sprinted(n int) int { // the text
	p := point{n, n}
	return len(fmt.Sprintf("%v and %d", &p, p.x+1000))
}

//go:noinline
func built(n int) int { // the text, which grows
	var b strings.Builder
	p := point{n, n}
	fmt.Fprintf(&b, "%v %d", &p, n)
	b.WriteByte(' ')
	b.WriteString("x")
	return b.Len()
}

//go:noinline
func appended(n int) int {
	var buf [64]byte
	p := point{n, n}
	return len(fmt.Appendf(buf[:0], "%v %d", &p, n))
}

//go:noinline
func scanned(n int) int { // the texts of numbers
	var a, b int
	p := point{}
	fmt.Sscan("12 13", &a, &b)
	fmt.Sscanf("7-8", "%d-%d", &p.x, &p.y)
	return a + b + p.x
}

//go:noinline
func sliceSorted(n int) int {
	people := []big{{name: "b"}, {name: "a"}, {name: "c"}}
	sort.Slice(people, func(i, j int) bool { return people[i].name < people[j].name })
	sort.SliceStable(people, func(i, j int) bool { return people[i].data[0] < people[j].data[0] })
	words := []string{"z", "y"}
	sort.Strings(words)
	slices.SortFunc(people, func(a, b big) int { return strings.Compare(a.name, b.name) })
	return len(people[0].name) + sort.SearchStrings(words, "z")
}

//go:noinline
func sorted(n int) int {
	a, b := point{n, 1}, point{n - 1, 2}
	list := byX{&a, &b}
	sort.Sort(list)
	sort.Sort(sort.Reverse(&list))
	sort.Stable(list)
	return list[0].y
}

//go:noinline
func read(n int) int { // the buffer
	r := bufio.NewReader(strings.NewReader("one\ntwo\n"))
	var buf [8]byte
	k, _ := r.Read(buf[:2])
	line, _ := r.ReadSlice('\n')
	return k + len(line)
}

//go:noinline
func readSmall(n int) int { // the buffer
	r := bufio.NewReaderSize(strings.NewReader("one\ntwo\n"), 16)
	line, _ := r.ReadSlice('\n')
	return len(line)
}

//go:noinline
func written(n int) int { // the text and the buffer
	var b strings.Builder
	b.Grow(32)
	w := bufio.NewWriterSize(&b, 16)
	p := point{n, n}
	fmt.Fprintf(w, "%v!", &p)
	w.Flush()
	return b.Len()
}

//go:noinline
func lines(n int) int { // the buffer
	s := bufio.NewScanner(strings.NewReader("one two\nthree"))
	s.Split(bufio.ScanWords)
	count := 0
	for s.Scan() {
		count += len(s.Bytes())
	}
	return count
}

//go:noinline
func failed(n int) int {
	var err error = &missing{n}
	var target *missing
	if errors.As(err, &target) && errors.Is(err, target) && !errors.Is(err, io.EOF) && errors.Unwrap(err) == nil {
		return target.key
	}
	return 0
}

//go:noinline
func locked(n int) int {
	var (
		mu   sync.Mutex
		rw   sync.RWMutex
		once sync.Once
		v    atomic.Int64
		p    atomic.Pointer[point]
		x    point
	)
	mu.Lock()
	defer mu.Unlock()
	rw.RLock()
	defer rw.RUnlock()
	once.Do(func() { x.x = n })
	once.Do(func() { x.x = 0 })
	v.Add(1)
	p.Store(&x)
	var wg sync.WaitGroup
	wg.Add(1)
	wg.Done()
	wg.Wait()
	return p.Load().x
}

//go:noinline
func reflected(n int) int {
	b := struct {
		A int
		B string
	}{n, "x"}
	v := reflect.ValueOf(&b).Elem()
	v.Field(0).SetInt(int64(n + 1))
	v.FieldByName("B").SetString("yy")
	if !reflect.DeepEqual([]int{n}, []int{n}) || reflect.TypeOf(&b).Kind() != reflect.Pointer {
		return 0
	}
	return b.A + v.NumField()
}

//go:noinline
func searched(n int) int {
	f := strings.FieldsFuncSeq("a bb c", func(r rune) bool { return unicode.IsSpace(r) || int(r) == n })
	count := 0
	for w := range f {
		count += len(w)
	}
	return count + strings.IndexFunc("abc", func(r rune) bool { return r == 'c' })
}

func main() {
	sum := 0
	for i := range 100 {
		for _, f := range []func(int) int{printed, sprinted, built, appended, scanned, sliceSorted, sorted, read, readSmall,
			written, lines, failed, locked, reflected, searched} {
			sum = sum*3%1000003 + f(i)
		}
	}
	println(sum)
}
