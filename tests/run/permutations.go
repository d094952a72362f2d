// run
// Permutations, combinations and subsets by recursion, by Heap's algorithm and by counting.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func permute(s []string, visit func([]string)) {
	var rec func(int)
	rec = func(k int) {
		if k == len(s) {
			visit(s)
			return
		}
		for i := k; i < len(s); i++ {
			s[k], s[i] = s[i], s[k]
			rec(k + 1)
			s[k], s[i] = s[i], s[k]
		}
	}
	rec(0)
}

func heaps(k int, a []byte, out *[]string) {
	if k == 1 {
		*out = append(*out, string(a))
		return
	}
	for i := range k {
		heaps(k-1, a, out)
		if i < k-1 {
			if k%2 == 0 {
				a[i], a[k-1] = a[k-1], a[i]
			} else {
				a[0], a[k-1] = a[k-1], a[0]
			}
		}
	}
}

func combinations(n, k int) (out [][]int) {
	pick := []int{}
	var rec func(int)
	rec = func(from int) {
		if len(pick) == k {
			out = append(out, append([]int(nil), pick...))
			return
		}
		for i := from; i < n; i++ {
			pick = append(pick, i)
			rec(i + 1)
			pick = pick[:len(pick)-1]
		}
	}
	rec(0)
	return
}

func subsets(s string) (out []string) {
	for mask := range 1 << len(s) {
		var b []byte
		for i := range len(s) {
			if mask>>i&1 == 1 {
				b = append(b, s[i])
			}
		}
		out = append(out, string(b))
	}
	return
}

func next(p []int) bool {
	i := len(p) - 2
	for i >= 0 && p[i] >= p[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(p) - 1
	for p[j] <= p[i] {
		j--
	}
	p[i], p[j] = p[j], p[i]
	for a, b := i+1, len(p)-1; a < b; a, b = a+1, b-1 {
		p[a], p[b] = p[b], p[a]
	}
	return true
}

func main() {
	var all []string
	permute([]string{"a", "b", "c"}, func(p []string) { all = append(all, strings.Join(p, "")) })
	fmt.Println(all)
	var hs []string
	heaps(4, []byte("wxyz"), &hs)
	sort.Strings(hs)
	fmt.Println(len(hs), hs[0], hs[23])
	fmt.Println(combinations(5, 3), len(combinations(10, 5)))
	fmt.Printf("%q\n", subsets("abc"))
	p, n := []int{1, 1, 2, 3}, 1
	for next(p) {
		n++
	}
	fmt.Println(n, p)
}
