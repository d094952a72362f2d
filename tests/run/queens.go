// run
// The eight queens by recursion with slices, bit masks and closures: three ways, one count.
package main

import "fmt"

func bySlices(n int) int {
	cols := make([]int, 0, n)
	count := 0
	var place func()
	place = func() {
		if len(cols) == n {
			count++
			return
		}
	next:
		for c := range n {
			for r, q := range cols {
				if q == c || q-c == r-len(cols) || q-c == len(cols)-r {
					continue next
				}
			}
			cols = append(cols, c)
			place()
			cols = cols[:len(cols)-1]
		}
	}
	place()
	return count
}

func byMasks(n int, cols, left, right uint32) (count int) {
	full := uint32(1)<<n - 1
	if cols == full {
		return 1
	}
	for free := full &^ (cols | left | right); free != 0; free &= free - 1 {
		bit := free & -free
		count += byMasks(n, cols|bit, (left|bit)<<1, (right|bit)>>1)
	}
	return
}

func first(n int, row int, used map[[2]int]bool, out []int) []int {
	if row == n {
		return out
	}
	for c := range n {
		a, b, d := [2]int{0, c}, [2]int{1, row + c}, [2]int{2, row - c}
		if used[a] || used[b] || used[d] {
			continue
		}
		used[a], used[b], used[d] = true, true, true
		if r := first(n, row+1, used, append(out, c)); r != nil {
			return r
		}
		delete(used, a)
		delete(used, b)
		delete(used, d)
	}
	return nil
}

func main() {
	for n := 1; n <= 8; n++ {
		fmt.Print(bySlices(n), byMasks(n, 0, 0, 0), " ")
	}
	fmt.Println(first(8, 0, map[[2]int]bool{}, nil), first(3, 0, map[[2]int]bool{}, nil))
}
