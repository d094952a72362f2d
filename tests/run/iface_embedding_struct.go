// run
// Decorators: structs that embed interfaces and override some methods; chains of them; swapping at run time.
package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

type store interface {
	get(k string) (int, bool)
	set(k string, v int)
	size() int
}

type memory map[string]int

func (m memory) get(k string) (int, bool) { v, ok := m[k]; return v, ok }
func (m memory) set(k string, v int)      { m[k] = v }
func (m memory) size() int                { return len(m) }

type logged struct {
	store
	lines *[]string
}

func (l logged) set(k string, v int) {
	*l.lines = append(*l.lines, fmt.Sprint(k, "=", v))
	l.store.set(k, v)
}

type prefixed struct {
	store
	prefix string
}

func (p *prefixed) get(k string) (int, bool) { return p.store.get(p.prefix + k) }
func (p *prefixed) set(k string, v int)      { p.store.set(p.prefix+k, v) }

type counting struct {
	store
	gets, sets int
}

func (c *counting) get(k string) (int, bool) { c.gets++; return c.store.get(k) }
func (c *counting) set(k string, v int)      { c.sets++; c.store.set(k, v) }

type upper struct{ io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	copy(p, strings.ToUpper(string(p[:n])))
	return n, err
}

type reverse struct{ sort.Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	var lines []string
	base := memory{}
	c := &counting{store: base}
	p := &prefixed{logged{c, &lines}, "x:"}
	var s store = p
	s.set("a", 1)
	s.set("b", 2)
	v, ok := s.get("a")
	_, no := s.get("zz")
	fmt.Println(v, ok, no, s.size(), c.gets, c.sets, lines, base)
	p.store = base
	s.set("c", 3)
	fmt.Println(len(lines), base["x:c"], p.size(), p.store.(memory)["x:a"])
	c.store = p
	c.set("d", 4)
	fmt.Println(base["x:d"], c.sets)
	data, err := io.ReadAll(upper{strings.NewReader("shout this")})
	fmt.Println(string(data), err)
	xs := []int{3, 1, 2}
	sort.Sort(reverse{sort.IntSlice(xs)})
	fmt.Println(xs, sort.IsSorted(reverse{sort.IntSlice(xs)}), reverse{sort.IntSlice(xs)}.Len())
	sort.Sort(reverse{reverse{sort.IntSlice(xs)}})
	fmt.Println(xs)
	_, isLogged := p.store.(logged)
	_, isStore := any(c).(store)
	fmt.Println(isLogged, isStore)
	defer func() { fmt.Println(recover()) }()
	(&prefixed{}).set("nil", 0)
}
