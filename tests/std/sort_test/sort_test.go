// Sorts many shapes of data by each way there is and compares with the real sort.
package sort_test

import (
	"math"
	"math/rand"
	"reflect"
	real "sort"
	"testing"

	our "stdtest/sort"
)

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
		}
	}
	return x
}

type pair struct{ key, seq int }

type counted struct {
	real.IntSlice
	less int
}

func (c *counted) Less(i, j int) bool { c.less++; return c.IntSlice[i] < c.IntSlice[j] }

func TestSorts(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for kind := range 7 {
		for _, n := range []int{0, 1, 2, 3, 10, 12, 13, 14, 40, 51, 100, 333, 1000, 20000} {
			x := shape(r, kind, n)
			want := append([]int(nil), x...)
			real.Ints(want)
			a := append([]int(nil), x...)
			our.Ints(a)
			b := append([]int(nil), x...)
			c := &counted{IntSlice: b}
			our.Sort(c)
			if n == 20000 && c.less > 3*n*15 {
				t.Errorf("kind %d: %d comparisons", kind, c.less)
			}
			d := append([]int(nil), x...)
			our.Slice(d, func(i, j int) bool { return d[i] < d[j] })
			e := append([]int(nil), x...)
			our.Sort(our.Reverse(our.IntSlice(e)))
			for i, j := 0, len(e)-1; i < j; i, j = i+1, j-1 {
				e[i], e[j] = e[j], e[i]
			}
			for i, got := range [][]int{a, b, d, e} {
				if n > 0 && !reflect.DeepEqual(got, want) {
					t.Fatalf("kind %d n %d way %d", kind, n, i)
				}
			}
			p := make([]pair, n)
			for i := range p {
				p[i] = pair{x[i] % 50, i}
			}
			q := append([]pair(nil), p...)
			our.SliceStable(p, func(i, j int) bool { return p[i].key < p[j].key })
			real.SliceStable(q, func(i, j int) bool { return q[i].key < q[j].key })
			if n > 0 && !reflect.DeepEqual(p, q) {
				t.Fatalf("stable kind %d n %d", kind, n)
			}
			f := make([]float64, n)
			s := make([]string, n)
			for i := range f {
				f[i] = float64(x[i] % 100)
				if x[i]%7 == 0 {
					f[i] = math.NaN()
				}
				s[i] = string(rune('a'+x[i]%26)) + string(rune('a'+x[i]%5))
			}
			g, u := append([]float64(nil), f...), append([]string(nil), s...)
			our.Float64s(f)
			real.Float64s(g)
			our.Strings(s)
			real.Strings(u)
			if !real.Float64sAreSorted(f) || !our.Float64sAreSorted(g) || n > 0 && !reflect.DeepEqual(s, u) {
				t.Fatalf("floats or strings, kind %d n %d", kind, n)
			}
			if our.IntsAreSorted(x) != real.IntsAreSorted(x) || our.SliceIsSorted(x, func(i, j int) bool { return x[i] < x[j] }) != real.IntsAreSorted(x) {
				t.Fatal("AreSorted")
			}
			for k := -1; k < 12; k++ {
				if our.SearchInts(want, k) != real.SearchInts(want, k) || our.Search(n, func(i int) bool { return want[i] > k }) != real.Search(n, func(i int) bool { return want[i] > k }) {
					t.Fatal("search")
				}
				i1, f1 := our.Find(n, func(i int) int { return k - want[i] })
				i2, f2 := real.Find(n, func(i int) int { return k - want[i] })
				if i1 != i2 || f1 != f2 {
					t.Fatal("find")
				}
			}
		}
	}
}

// An adversary (McIlroy, 1999) that makes any quicksort slow: it must not be quadratic.
type adversary struct {
	val                  []int
	gas, solid, pivot, n int
}

func (a *adversary) Len() int      { return len(a.val) }
func (a *adversary) Swap(i, j int) { a.val[i], a.val[j] = a.val[j], a.val[i] }
func (a *adversary) Less(i, j int) bool {
	a.n++
	if a.val[i] == a.gas && a.val[j] == a.gas {
		if i == a.pivot {
			a.val[i] = a.solid
		} else {
			a.val[j] = a.solid
		}
		a.solid++
	}
	if a.val[i] == a.gas {
		a.pivot = i
	} else if a.val[j] == a.gas {
		a.pivot = j
	}
	return a.val[i] < a.val[j]
}

func TestAdversary(t *testing.T) {
	n := 20000
	a := &adversary{val: make([]int, n), gas: n - 1}
	for i := range a.val {
		a.val[i] = a.gas
	}
	our.Sort(a)
	if a.n > 6*n*15 {
		t.Errorf("%d comparisons for %d elements", a.n, n)
	}
}
