// slices, maps and cmp against the real ones: random slices that share memory with what is put into
// them, what lies behind the results, panics, and what the callbacks are called with.
package slices_test

import (
	realcmp "cmp"
	"fmt"
	realmaps "maps"
	"math"
	"math/rand"
	"reflect"
	real "slices"
	"testing"

	"stdtest/cmp"
	our "stdtest/slices"
	"stdtest/maps"
)

// outcome is a slice up to its capacity, or a panic.
func outcome(f func() []int) (text string) {
	defer func() {
		if e := recover(); e != nil {
			text = fmt.Sprintf("panic %T %v", e, e)
		}
	}()
	s := f()
	return fmt.Sprint(s, cap(s), s == nil)
}

type edit struct {
	name      string
	real, our func(s []int, i, j int, v []int) []int
}

var calls []int

func odd(x int) bool     { calls = append(calls, x); return x%2 == 1 }
func near(a, b int) bool { calls = append(calls, a, b); return a/3 == b/3 }

var edits = []edit{
	{"Insert", func(s []int, i, j int, v []int) []int { return real.Insert(s, i, v...) },
		func(s []int, i, j int, v []int) []int { return our.Insert(s, i, v...) }},
	{"Replace", func(s []int, i, j int, v []int) []int { return real.Replace(s, i, j, v...) },
		func(s []int, i, j int, v []int) []int { return our.Replace(s, i, j, v...) }},
	{"Delete", func(s []int, i, j int, v []int) []int { return real.Delete(s, i, j) },
		func(s []int, i, j int, v []int) []int { return our.Delete(s, i, j) }},
	{"DeleteFunc", func(s []int, i, j int, v []int) []int { return real.DeleteFunc(s, odd) },
		func(s []int, i, j int, v []int) []int { return our.DeleteFunc(s, odd) }},
	{"Compact", func(s []int, i, j int, v []int) []int { return real.Compact(s) },
		func(s []int, i, j int, v []int) []int { return our.Compact(s) }},
	{"CompactFunc", func(s []int, i, j int, v []int) []int { return real.CompactFunc(s, near) },
		func(s []int, i, j int, v []int) []int { return our.CompactFunc(s, near) }},
	{"Grow", func(s []int, i, j int, v []int) []int { return real.Grow(s, i) },
		func(s []int, i, j int, v []int) []int { return our.Grow(s, i) }},
	{"Clip", func(s []int, i, j int, v []int) []int { return real.Clip(s) },
		func(s []int, i, j int, v []int) []int { return our.Clip(s) }},
	{"Clone", func(s []int, i, j int, v []int) []int { return real.Clone(s) },
		func(s []int, i, j int, v []int) []int { return our.Clone(s) }},
	{"Concat", func(s []int, i, j int, v []int) []int { return real.Concat(v, s, v[:len(v)/2]) },
		func(s []int, i, j int, v []int) []int { return our.Concat(v, s, v[:len(v)/2]) }},
	{"Repeat", func(s []int, i, j int, v []int) []int { return real.Repeat(s, i) },
		func(s []int, i, j int, v []int) []int { return our.Repeat(s, i) }},
	{"Reverse", func(s []int, i, j int, v []int) []int { real.Reverse(s); return s },
		func(s []int, i, j int, v []int) []int { our.Reverse(s); return s }},
	{"Collect", func(s []int, i, j int, v []int) []int { return real.Collect(real.Values(s)) },
		func(s []int, i, j int, v []int) []int { return our.Collect(our.Values(s)) }},
	{"AppendSeq", func(s []int, i, j int, v []int) []int { return real.AppendSeq(s, real.Values(v)) },
		func(s []int, i, j int, v []int) []int { return our.AppendSeq(s, our.Values(v)) }},
}

func TestEdits(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300000 {
		var memory [2][]int
		n := r.Intn(12)
		for i := range memory {
			memory[i] = make([]int, n)
		}
		for i := range n {
			memory[0][i] = r.Intn(9)
		}
		copy(memory[1], memory[0])
		a := r.Intn(n + 1)
		b := a + r.Intn(n-a+1)
		c := b + r.Intn(n-b+1)
		d := r.Intn(n + 1)
		e := d + r.Intn(n-d+1)
		i := r.Intn(b-a+3) - 1
		j := i + r.Intn(b-a+2) - 1
		e1 := edits[r.Intn(len(edits))]
		var text, seen [2]string
		for k, m := range memory {
			calls = nil
			f := e1.real
			if k == 1 {
				f = e1.our
			}
			s := m[a:b:c]
			if n == 0 && d == 0 && i == 0 {
				s = nil
			}
			text[k] = outcome(func() []int { return f(s, i, j, m[d:e]) })
			seen[k] = fmt.Sprint(m, calls)
		}
		if text[0] != text[1] || seen[0] != seen[1] {
			t.Fatalf("%s %d:%d:%d i %d j %d v %d:%d\n%s\n%s\n%s\n%s", e1.name, a, b, c, i, j, d, e,
				text[0], text[1], seen[0], seen[1])
		}
	}
}

func TestPanics(t *testing.T) {
	big := make([]struct{}, math.MaxInt/2+1)
	for i, f := range [][2]func(){
		{func() { real.Concat(big, big) }, func() { our.Concat(big, big) }},
		{func() { real.Repeat(big, 2) }, func() { our.Repeat(big, 2) }},
		{func() { real.Grow([]int{1}, math.MaxInt) }, func() { our.Grow([]int{1}, math.MaxInt) }},
		{func() { real.Chunk([]int{1}, 0) }, func() { our.Chunk([]int{1}, 0) }},
		{func() { real.Min([]int{}) }, func() { our.Min([]int{}) }},
		{func() { real.Max([]int{}) }, func() { our.Max([]int{}) }},
		{func() { real.MinFunc([]int{}, nil) }, func() { our.MinFunc([]int{}, nil) }},
		{func() { real.MaxFunc([]int{}, nil) }, func() { our.MaxFunc([]int{}, nil) }},
	} {
		want := outcome(func() []int { f[0](); return nil })
		if got := outcome(func() []int { f[1](); return nil }); got != want || got[0] != 'p' {
			t.Errorf("%d: %s, not %s", i, got, want)
		}
	}
}

func shape(r *rand.Rand, kind, n int) []int {
	x := make([]int, n)
	for i := range x {
		switch kind {
		case 0:
			x[i] = r.Int()
		case 1:
			x[i] = i
		case 2:
			x[i] = n - i
		case 3:
			x[i] = r.Intn(4)
		case 4:
			x[i] = i % 10
		case 5:
			x[i] = min(i, n-i)
		case 6:
			x[i] = 7
		case 7:
			x[i] = i ^ 1
		case 8:
			x[i] = i
			if r.Intn(50) == 0 {
				x[i] = r.Intn(n)
			}
		}
	}
	return x
}

type pair struct{ key, seq int }

func TestSorts(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for kind := range 9 {
		for _, n := range []int{0, 1, 2, 3, 10, 12, 13, 14, 40, 51, 100, 333, 1000, 20000} {
			x := shape(r, kind, n)
			want := real.Clone(x)
			real.Sort(want)
			a := real.Clone(x)
			our.Sort(a)
			b := real.Clone(x)
			count := 0
			our.SortFunc(b, func(a, b int) int { count++; return realcmp.Compare(a, b) })
			if n == 20000 && count > 3*n*15 {
				t.Errorf("kind %d: %d comparisons", kind, count)
			}
			s := make([]string, n)
			for i, v := range x {
				s[i] = fmt.Sprint(v)
			}
			z := real.Clone(s)
			our.Sort(s)
			real.Sort(z)
			if !real.Equal(a, want) || !real.Equal(b, want) || !real.Equal(s, z) {
				t.Fatalf("kind %d n %d", kind, n)
			}
			if !our.IsSorted(a) || !our.IsSortedFunc(a, realcmp.Compare) ||
				our.IsSorted(x) != real.IsSorted(x) {
				t.Errorf("kind %d n %d: IsSorted", kind, n)
			}
			p := make([]pair, n)
			for i := range p {
				p[i] = pair{x[i] % 50, i}
			}
			q := real.Clone(p)
			our.SortStableFunc(p, func(a, b pair) int { return a.key - b.key })
			real.SortStableFunc(q, func(a, b pair) int { return a.key - b.key })
			if !real.Equal(p, q) {
				t.Errorf("kind %d n %d: stable", kind, n)
			}
		}
	}
}

// An order that is none, and one that panics: no element is lost or made.
func TestBadOrders(t *testing.T) {
	r := rand.New(rand.NewSource(8))
	for range 3000 {
		x := r.Perm(r.Intn(300))
		left := 1 << 30
		if r.Intn(2) == 0 {
			left = r.Intn(10*len(x) + 1)
		}
		compare := func(a, b int) int {
			if left--; left < 0 {
				panic("enough")
			}
			return r.Intn(3) - 1
		}
		func() {
			defer func() { recover() }()
			if r.Intn(2) == 0 {
				our.SortFunc(x, compare)
			} else {
				our.SortStableFunc(x, compare)
			}
		}()
		real.Sort(x)
		for i, v := range x {
			if i != v {
				t.Fatal("not a permutation")
			}
		}
	}
}

func TestFloats(t *testing.T) {
	r := rand.New(rand.NewSource(9))
	values := []float64{math.NaN(), math.Inf(-1), -1, math.Copysign(0, -1), 0, 2, math.Inf(1)}
	for range 3000 {
		x := make([]float64, r.Intn(60))
		for i := range x {
			x[i] = values[r.Intn(len(values))]
		}
		y := real.Clone(x)
		our.Sort(x)
		real.Sort(y)
		for i := range x {
			if realcmp.Compare(x[i], y[i]) != 0 {
				t.Fatal(x, y)
			}
		}
		for _, v := range values {
			i, found := real.BinarySearch(y, v)
			if j, found2 := our.BinarySearch(y, v); i != j || found != found2 {
				t.Error(y, v, i, j)
			}
		}
		if len(x) > 0 && fmt.Sprint(our.Min(x), our.Max(x)) != fmt.Sprint(real.Min(x), real.Max(x)) {
			t.Error(x)
		}
	}
	for _, a := range values {
		for _, b := range values {
			if cmp.Compare(a, b) != realcmp.Compare(a, b) || cmp.Less(a, b) != realcmp.Less(a, b) {
				t.Error(a, b)
			}
			if our.Compare([]float64{a}, []float64{b, b}) != real.Compare([]float64{a}, []float64{b, b}) {
				t.Error(a, b)
			}
		}
	}
	if cmp.Or(0, 3, 2) != 3 || cmp.Or("", "") != "" || cmp.Or[int]() != 0 {
		t.Error("Or")
	}
}

// Results and calls of what takes functions.
func TestCalls(t *testing.T) {
	r := rand.New(rand.NewSource(10))
	for range 20000 {
		x, y := make([]int, r.Intn(9)), make([]int, r.Intn(9))
		for i := range x {
			x[i] = r.Intn(3)
		}
		for i := range y {
			y[i] = r.Intn(3)
		}
		v := r.Intn(4)
		compare := func(a, b int) int { calls = append(calls, a, b); return a - b }
		equal := func(a, b int) bool { calls = append(calls, a, b); return a == b }
		run := func(f func() []any) string {
			calls = nil
			return fmt.Sprint(f(), calls)
		}
		want := run(func() []any {
			l := []any{real.CompareFunc(x, y, compare), real.EqualFunc(x, y, equal), real.IndexFunc(x, odd),
				real.ContainsFunc(x, odd), real.IsSortedFunc(x, compare), real.Index(x, v),
				real.Contains(x, v), real.Equal(x, y), real.Compare(x, y)}
			if len(x) > 0 {
				l = append(l, real.MinFunc(x, compare), real.MaxFunc(x, compare))
			}
			i, found := real.BinarySearchFunc(x, v, compare)
			for c := range real.Chunk(x, v+1) {
				l = append(l, real.Clone(c), cap(c))
			}
			for i, e := range real.Backward(x) {
				l = append(l, i, e)
			}
			for i, e := range real.All(x) {
				if e == v {
					break
				}
				l = append(l, i, e)
			}
			return append(l, i, found, real.Sorted(real.Values(x)),
				real.SortedFunc(real.Values(x), compare), real.SortedStableFunc(real.Values(x), compare))
		})
		got := run(func() []any {
			l := []any{our.CompareFunc(x, y, compare), our.EqualFunc(x, y, equal), our.IndexFunc(x, odd),
				our.ContainsFunc(x, odd), our.IsSortedFunc(x, compare), our.Index(x, v),
				our.Contains(x, v), our.Equal(x, y), our.Compare(x, y)}
			if len(x) > 0 {
				l = append(l, our.MinFunc(x, compare), our.MaxFunc(x, compare))
			}
			i, found := our.BinarySearchFunc(x, v, compare)
			for c := range our.Chunk(x, v+1) {
				l = append(l, our.Clone(c), cap(c))
			}
			for i, e := range our.Backward(x) {
				l = append(l, i, e)
			}
			for i, e := range our.All(x) {
				if e == v {
					break
				}
				l = append(l, i, e)
			}
			return append(l, i, found, our.Sorted(our.Values(x)),
				our.SortedFunc(our.Values(x), compare), our.SortedStableFunc(our.Values(x), compare))
		})
		if got != want {
			t.Fatalf("%v %v:\n%s\n%s", x, y, got, want)
		}
	}
}

func TestMaps(t *testing.T) {
	r := rand.New(rand.NewSource(11))
	for range 5000 {
		m, o := map[int]int{}, map[int]int{}
		for range r.Intn(5) {
			m[r.Intn(3)] = r.Intn(2)
			o[r.Intn(3)] = r.Intn(2)
		}
		equal := func(a, b int) bool { return a == b }
		if maps.Equal(m, o) != realmaps.Equal(m, o) ||
			maps.EqualFunc(m, o, equal) != realmaps.EqualFunc(m, o, equal) {
			t.Error(m, o)
		}
		c := maps.Clone(m)
		if !reflect.DeepEqual(c, m) || !reflect.DeepEqual(maps.Collect(maps.All(m)), m) ||
			!real.Equal(our.Sorted(maps.Keys(m)), real.Sorted(realmaps.Keys(m))) ||
			!real.Equal(our.Sorted(maps.Values(m)), real.Sorted(realmaps.Values(m))) {
			t.Error(m, c)
		}
		d := realmaps.Clone(m)
		realmaps.Copy(d, o)
		maps.Insert(c, maps.All(o))
		e := maps.Clone(m)
		maps.Copy(e, o)
		if !reflect.DeepEqual(c, d) || !reflect.DeepEqual(c, e) {
			t.Error(m, o, c, d, e)
		}
		del := func(k, v int) bool { return k == v }
		maps.DeleteFunc(c, del)
		realmaps.DeleteFunc(d, del)
		if !reflect.DeepEqual(c, d) {
			t.Error(c, d)
		}
	}
	if maps.Clone(map[int]int(nil)) != nil || maps.Collect(maps.All(map[int]int(nil))) == nil {
		t.Error("nil")
	}
}
