// run -gcstress=50
// Random edits and sorts of slices: what they return, what is left in the memory behind, capacities and panics, summed
// up in a hash for each function. What is put in lies in the same memory.
package main

import (
	"cmp"
	"fmt"
	"slices"
)

var state = uint32(1)

func random(n int) int {
	state ^= state << 13
	state ^= state >> 17
	state ^= state << 5
	return int(state>>1) % n
}

type edit[E any] struct {
	name string
	f    func(s []E, i, j int, v []E) []E
}

func edits[E cmp.Ordered]() []edit[E] {
	return []edit[E]{
		{"Insert", func(s []E, i, j int, v []E) []E { return slices.Insert(s, i, v...) }},
		{"Replace", func(s []E, i, j int, v []E) []E { return slices.Replace(s, i, j, v...) }},
		{"Delete", func(s []E, i, j int, v []E) []E { return slices.Delete(s, i, j) }},
		{"DeleteFunc", func(s []E, i, j int, v []E) []E {
			return slices.DeleteFunc(s, func(e E) bool { return slices.Contains(v, e) })
		}},
		{"Compact", func(s []E, i, j int, v []E) []E { return slices.Compact(s) }},
		{"CompactFunc", func(s []E, i, j int, v []E) []E { return slices.CompactFunc(s, func(a, b E) bool { return a <= b }) }},
		{"Grow", func(s []E, i, j int, v []E) []E { return slices.Grow(s, i) }},
		{"Clone", func(s []E, i, j int, v []E) []E { return slices.Clone(s) }},
		{"Concat", func(s []E, i, j int, v []E) []E { return slices.Concat(v, s, v) }},
		{"Repeat", func(s []E, i, j int, v []E) []E { return slices.Repeat(s, i) }},
		{"Collect", func(s []E, i, j int, v []E) []E { return slices.AppendSeq(s, slices.Values(v)) }},
		{"Sort", func(s []E, i, j int, v []E) []E { slices.Sort(s); return s }},
		{"Stable", func(s []E, i, j int, v []E) []E {
			slices.SortStableFunc(s, func(a, b E) int { return cmp.Compare(b, a) })
			return s
		}},
	}
}

type sum uint64

func (h *sum) add(args ...any) {
	for _, c := range []byte(fmt.Sprintln(args...)) {
		*h = (*h ^ sum(c)) * 1099511628211
	}
}

func run[E cmp.Ordered](from func(int) E) {
	list := edits[E]()
	sums := make([]sum, len(list))
	for range 6000 {
		k := random(len(list))
		n := random(12)
		m := make([]E, n)
		for i := range m {
			m[i] = from(random(9))
		}
		a := random(n + 1)
		b := a + random(n-a+1)
		c := b + random(n-b+1)
		d := random(n + 1)
		e := d + random(n-d+1)
		i := random(b-a+3) - 1
		j := i + random(b-a+2) - 1
		func() {
			defer func() {
				if e := recover(); e != nil {
					sums[k].add(e)
				}
				sums[k].add(m)
			}()
			r := list[k].f(m[a:b:c], i, j, m[d:e])
			sums[k].add(r, cap(r), r == nil)
		}()
	}
	fmt.Printf("%T:", *new(E))
	for k, e := range list {
		fmt.Printf(" %s %x", e.name, uint32(sums[k]))
	}
	fmt.Println()
}

type pair[E any] struct {
	v   E
	seq int
	pad [3]string
}

// sorts compares the ways to sort with each other.
func sorts[E cmp.Ordered](from func(int) E) {
	bad := 0
	for _, n := range []int{0, 1, 2, 11, 12, 13, 30, 51, 100, 700} {
		for kind := range 8 {
			p := make([]pair[E], n)
			for i := range p {
				v := i
				switch kind {
				case 0:
					v = random(1 << 20)
				case 1:
					v = n - i
				case 2:
					v = random(3)
				case 3:
					v = min(i, n-i)
				case 4:
					v = i ^ 1
				case 5:
					v = 7
				case 6:
					v = i * 7919 % 101
				}
				p[i] = pair[E]{v: from(v), seq: i}
			}
			values := make([]E, n)
			for i := range p {
				values[i] = p[i].v
			}
			byValue := func(a, b pair[E]) int { return cmp.Compare(a.v, b.v) }
			q, r := slices.Clone(p), slices.Clone(p)
			slices.SortStableFunc(p, byValue)
			slices.SortFunc(q, func(a, b pair[E]) int { return cmp.Or(byValue(a, b), a.seq-b.seq) })
			slices.SortFunc(r, byValue)
			slices.Sort(values)
			for i := range p {
				if p[i] != q[i] || p[i].v != r[i].v || p[i].v != values[i] || !slices.Contains(q, r[i]) {
					bad++
				}
				if at, ok := slices.BinarySearch(values, values[i]); !ok || at > i || values[at] != values[i] || at > 0 && values[at-1] == values[i] {
					bad++
				}
			}
		}
	}
	fmt.Printf("%T: %d bad\n", *new(E), bad)
}

type word string

func main() {
	run(func(i int) int { return i })
	run(func(i int) byte { return byte(i) })
	run(func(i int) word { return word("abcdefghi"[:i]) })
	run(func(i int) float32 { return float32(i) / 2 })
	sorts(func(i int) int { return i })
	sorts(func(i int) int8 { return int8(i) })
	sorts(func(i int) float64 { return -float64(i) })
	sorts(func(i int) word { return word(fmt.Sprint(i)) })
}
