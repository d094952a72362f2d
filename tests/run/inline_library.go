// run
// Bodies of library functions in programs: values, the frames of what is inlined, panics in it, and objects that must not stay
// in the frame of the function into which a constructor was inlined.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// frames prints the functions that are called, main's with their lines.
func frames(skip int) {
	pcs := make([]uintptr, 20)
	all := runtime.CallersFrames(pcs[:runtime.Callers(1+skip, pcs)])
	for {
		f, more := all.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Println(" ", f.Function, f.Line)
		} else if !strings.HasPrefix(f.Function, "runtime.") {
			fmt.Println(" ", f.Function)
		}
		if !more {
			return
		}
	}
}

func try(name string, f func()) {
	defer func() {
		fmt.Println(name, recover())
		frames(1)
	}()
	f()
}

var (
	global  *strings.Reader
	readers []io.Reader
	failed  = errors.New("made at package level")
)

func reader(s string) *strings.Reader { return strings.NewReader(s) }

func fail(n int) error {
	if n < 0 {
		return errors.New("negative")
	}
	return nil
}

// keep stores what an inlined constructor made, in places that outlive it.
func keep(s string) {
	global = strings.NewReader(s + "!")
	readers = append(readers, strings.NewReader(s+"?"), bytes.NewBufferString(s+"."))
}

func text(r io.Reader) string {
	all, err := io.ReadAll(r)
	return fmt.Sprint(string(all), err)
}

func churn(n int) int {
	if n == 0 {
		return 0
	}
	var room [100]int
	for i := range room {
		room[i] = n ^ i
	}
	return churn(n-1) + room[n%100]
}

type byLength []string

func (b byLength) Len() int           { return len(b) }
func (b byLength) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLength) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type counter struct {
	sync.Mutex
	n int
}

func (c *counter) add() int {
	c.Lock()
	defer c.Unlock()
	c.n++
	return c.n
}

func values() {
	var b strings.Builder
	for i := 0; i < 3; i++ {
		b.WriteString("ab")
		b.WriteByte('-')
		b.WriteRune('é')
	}
	fmt.Println(b.String(), b.Len(), utf8.RuneLen('é'), utf8.ValidRune(-1), utf8.RuneCountInString(b.String()))
	fmt.Println(math.Abs(-2.5), math.IsNaN(math.NaN()), math.Signbit(math.Copysign(0, -1)), math.IsInf(math.Inf(-1), -1))
	fmt.Println(strings.HasPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"), strings.Contains("abc", "bc"))
	fmt.Println(time.Duration(1500)*time.Millisecond, (90 * time.Second).Minutes(), time.Unix(5, 6).UTC().Nanosecond())
	c := new(counter)
	fmt.Println(c.add(), c.add(), c.n)
	words := byLength{"ccc", "a", "bb"}
	sort.Sort(sort.Reverse(words))
	fmt.Println(words, sort.IsSorted(words), sort.SearchInts([]int{1, 3, 5}, 4))
	buffer := bytes.NewBufferString("buffer")
	fmt.Println(buffer.Len(), string(buffer.Next(3)), buffer.String(), bytes.Equal([]byte("x"), []byte("x")))
	r := strings.NewReader("xyz")
	first, err := r.ReadByte()
	fmt.Println(string(first), err, r.Len(), r.Size())
}

func main() {
	values()

	fmt.Println(sort.Search(1, func(i int) bool {
		frames(1)
		return true
	}))
	new(sync.Once).Do(func() { frames(1) })

	try("nil reader:", func() { var r *strings.Reader; fmt.Println(r.Len()) })
	try("nil buffer:", func() { var b *bytes.Buffer; fmt.Println(b.Cap()) })
	try("short buffer:", func() { var b bytes.Buffer; b.Truncate(5) })

	kept := reader("kept")
	err := fail(-1)
	keep("global")
	churn(50)
	runtime.GC()
	churn(50)
	fmt.Println(text(kept), text(global), text(readers[0]), text(readers[1]), err, failed)
	fmt.Println(errors.Is(err, err), errors.Is(err, fail(-1)), fail(1))
}
