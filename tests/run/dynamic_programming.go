// run
// Tables: edit distance, longest common subsequence, knapsack, change; memoization with struct and array keys.
package main

import "fmt"

func edit(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		cur := make([]int, len(b)+1)
		cur[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			cur[j+1] = min(prev[j+1]+1, cur[j]+1, prev[j]+cost)
		}
		prev = cur
	}
	return prev[len(b)]
}

func lcs(a, b []rune) string {
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	var out []rune
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			out = append(out, a[i])
			i, j = i+1, j+1
		case t[i+1][j] >= t[i][j+1]:
			i++
		default:
			j++
		}
	}
	return string(out)
}

type key struct{ i, room int }

func knapsack(weights, values []int, room int) int {
	memo := map[key]int{}
	var best func(key) int
	best = func(k key) (r int) {
		if k.i == len(weights) {
			return 0
		}
		if v, ok := memo[k]; ok {
			return v
		}
		defer func() { memo[k] = r }()
		r = best(key{k.i + 1, k.room})
		if w := weights[k.i]; w <= k.room {
			r = max(r, values[k.i]+best(key{k.i + 1, k.room - w}))
		}
		return r
	}
	return best(key{0, room})
}

func change(coins []int, sum int) int {
	ways := make([]int, sum+1)
	ways[0] = 1
	for _, c := range coins {
		for s := c; s <= sum; s++ {
			ways[s] += ways[s-c]
		}
	}
	return ways[sum]
}

func main() {
	fmt.Println(edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"), edit("intention", "execution"))
	fmt.Println(lcs([]rune("AGCATé日"), []rune("GACé本日")), lcs(nil, []rune("x")) == "")
	fmt.Println(knapsack([]int{12, 7, 11, 8, 9}, []int{24, 13, 23, 15, 16}, 26))
	fmt.Println(change([]int{1, 2, 5, 10, 20, 50, 100, 200}, 200))
	grid := [3][4]int{{1, 3, 1, 2}, {1, 5, 1, 9}, {4, 2, 1, 1}}
	memo := map[[2]int]int{}
	var path func(r, c int) int
	path = func(r, c int) int {
		if r == 2 && c == 3 {
			return grid[r][c]
		}
		k := [2]int{r, c}
		if v, ok := memo[k]; ok {
			return v
		}
		v := 1 << 30
		if r < 2 {
			v = path(r+1, c)
		}
		if c < 3 {
			v = min(v, path(r, c+1))
		}
		memo[k] = v + grid[r][c]
		return memo[k]
	}
	fmt.Println(path(0, 0), len(memo))
}
