// run
// Loops over functions in loops over functions, in literals, in initializers, in methods; recursion through them.
package main

import "fmt"

type seq func(yield func(int) bool)

func upto(n int) seq {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func (s seq) filter(keep func(int) bool) seq {
	return func(yield func(int) bool) {
		for i := range s {
			if keep(i) && !yield(i) {
				return
			}
		}
	}
}

func (s seq) transform(f func(int) int) seq {
	return func(yield func(int) bool) {
		for i := range s {
			if !yield(f(i)) {
				return
			}
		}
	}
}

func (s seq) take(n int) seq {
	return func(yield func(int) bool) {
		if n <= 0 {
			return
		}
		left := n
		for i := range s {
			left--
			if !yield(i) || left == 0 {
				break
			}
		}
	}
}

func (s seq) sum() (total int) {
	for i := range s {
		total += i
	}
	return total
}

func concat(list ...seq) seq {
	return func(yield func(int) bool) {
		for _, s := range list {
			for i := range s {
				if !yield(i) {
					return
				}
			}
		}
	}
}

func naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

type tree struct {
	left, right *tree
	key         int
}

func (t *tree) insert(key int) *tree {
	if t == nil {
		return &tree{key: key}
	}
	if key < t.key {
		t.left = t.left.insert(key)
	} else {
		t.right = t.right.insert(key)
	}
	return t
}

func (t *tree) walk(yield func(int, *tree) bool) {
	if t == nil {
		return
	}
	for d, n := range t.left.walk {
		if !yield(d+1, n) {
			return
		}
	}
	if !yield(0, t) {
		return
	}
	for d, n := range t.right.walk {
		if !yield(d+1, n) {
			return
		}
	}
}

func permutations(n int) func(func([]int) bool) {
	return func(yield func([]int) bool) {
		if n == 0 {
			yield(nil)
			return
		}
		for p := range permutations(n - 1) {
			for at := range upto(n) {
				q := append(append(append([]int{}, p[:at]...), n), p[at:]...)
				if !yield(q) {
					return
				}
			}
		}
	}
}

func primes() seq {
	return func(yield func(int) bool) {
		var s seq = seq(naturals).filter(func(n int) bool { return n > 1 })
		for {
			p, found := 0, false
			for n := range s {
				p, found = n, true
				break
			}
			if !found || !yield(p) {
				return
			}
			s = s.filter(func(n int) bool { return n%p != 0 })
		}
	}
}

var table, longest = func() (map[int][]string, int) {
	m := map[int][]string{}
	best := 0
	for i := range upto(4) {
		for j := range upto(i) {
			m[i] = append(m[i], fmt.Sprint(i, j))
			best = max(best, len(m[i]))
		}
	}
	return m, best
}()

func counter() (get func() int, add func(int)) {
	total := 0
	for i := range upto(3) {
		step := i
		get = func() int { return total*100 + i }
		add = func(n int) {
			for range upto(n) {
				total += step
				i++
			}
		}
	}
	return
}

func shadows(x int) int {
	for x := range upto(x) {
		x := x * 2
		for x := range upto(x) {
			if x > 2 {
				return x
			}
		}
	}
	return x
}

func matrix(n int) [][]int {
	rows := make([][]int, n)
	for i := range upto(n) {
		for j := range upto(n) {
			func() {
				for k := range upto(n) {
					for range upto(k) {
						rows[i] = append(rows[i], i*100+j*10+k)
					}
				}
			}()
		}
	}
	return rows
}

func parallel() int {
	c := make(chan int)
	for i := range upto(4) {
		go func() {
			for j := range upto(i) {
				c <- j
			}
			c <- -1
		}()
	}
	total, ends := 0, 0
	for v := range func(yield func(int) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	} {
		if v >= 0 {
			total += v
		} else if ends++; ends == 4 {
			break
		}
	}
	return total
}

func main() {
	even := func(n int) bool { return n%2 == 0 }
	square := func(n int) int { return n * n }
	fmt.Println(seq(naturals).filter(even).transform(square).take(5).sum())
	for i := range concat(upto(2), seq(naturals).take(3), upto(0), upto(1)) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	var t *tree
	for _, k := range []int{5, 2, 8, 1, 9, 3} {
		t = t.insert(k)
	}
	for depth, n := range t.walk {
		fmt.Print(depth, ":", n.key, " ")
		if n.key == 8 {
			break
		}
	}
	fmt.Println()
	n := 0
	for p := range permutations(5) {
		if n++; n%40 == 1 {
			fmt.Println(p)
		}
	}
	fmt.Println(n)
	for p := range primes().take(12) {
		fmt.Print(p, " ")
	}
	fmt.Println()
	fmt.Println(table, longest)
	get, add := counter()
	add(4)
	fmt.Println(get())
	fmt.Println(shadows(1), shadows(3))
	fmt.Println(matrix(3))
	fmt.Println(parallel())
}
