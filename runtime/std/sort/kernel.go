// The sorting kernel: see sort.go for the algorithm. It has an instance for Interface and one for
// lessSwap; Ints, Strings and Float64s have package slices'.

package sort

// insertion sorts data[a:b], which is short.
func insertion[D lessSwapper](data D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

// sink lets the root of the heap data[first:first+n] at lo go down to its place.
func sink[D lessSwapper](data D, lo, n, first int) {
	for {
		child := 2*lo + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+lo, first+child) {
			return
		}
		data.Swap(first+lo, first+child)
		lo = child
	}
}

// heap sorts data[a:b] in guaranteed n log n.
func heap[D lessSwapper](data D, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sink(data, i, n, a)
	}
	for i := n - 1; i > 0; i-- {
		data.Swap(a, a+i)
		sink(data, 0, i, a)
	}
}

// median is where the middle one of data[i], data[j], data[k] is.
func median[D lessSwapper](data D, i, j, k int) int {
	if data.Less(j, i) {
		i, j = j, i
	}
	if !data.Less(k, j) {
		return j
	}
	if data.Less(k, i) {
		return i
	}
	return k
}

// pivot moves a likely median of data[a:b] to data[a].
func pivot[D lessSwapper](data D, a, b int) {
	n := b - a
	m := a + n/2
	if n > nintherAt {
		s := n / 8
		m = median(data, median(data, a, a+s, a+2*s), median(data, m-s, m, m+s),
			median(data, b-1-2*s, b-1-s, b-1))
	} else {
		m = median(data, a, m, b-1)
	}
	data.Swap(a, m)
}

// partition puts data[a] where it belongs, what is less before it and what
// is greater after it, and returns its place and whether nothing had to move.
func partition[D lessSwapper](data D, a, b int) (mid int, sorted bool) {
	i, j := a+1, b-1
	sorted = true
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i >= j {
			break
		}
		data.Swap(i, j)
		sorted = false
		i++
		j--
	}
	if i == j {
		j-- // equal to the pivot: either side will do
	}
	data.Swap(a, j)
	return j, sorted
}

// isSorted reports whether data[a:b] is in order.
func isSorted[D lessSwapper](data D, a, b int) bool {
	for i := b - 1; i > a; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

// quick sorts data[a:b]; after bad bad splits it gives the rest to the heap.
func quick[D lessSwapper](data D, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heap(data, a, b)
			return
		}
		pivot(data, a, b)
		mid, still := partition(data, a, b)
		left, right := mid-a, b-mid-1
		if min(left, right) < (b-a)/8 {
			bad--
		}
		if still && isSorted(data, a, mid) && isSorted(data, mid+1, b) {
			return
		}
		// Recurse into the smaller part: the depth stays below log n.
		if left < right {
			quick(data, a, mid, bad)
			a = mid + 1
		} else {
			quick(data, mid+1, b, bad)
			b = mid
		}
	}
	insertion(data, a, b)
}

// stable sorts data[0:n] and keeps equal elements in order: short runs by
// insertion, then merged in place, longer and longer.
func stable[D lessSwapper](data D, n int) {
	a := 0
	for ; a+stableRun < n; a += stableRun {
		insertion(data, a, a+stableRun)
	}
	insertion(data, a, n)
	for size := stableRun; size < n; size *= 2 {
		for a = 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted data[a:m] and data[m:b] in place (SymMerge of Kim
// and Kutzner, 2004): cut both so that swapping the inner parts leaves two
// smaller merges, each of about half.
func merge[D lessSwapper](data D, a, m, b int) {
	if m == b || a == m || !data.Less(m, m-1) {
		return
	}
	if m-a == 1 {
		i, j := m, b // insert data[a] before the first that is not less
		for i < j {
			h := int(uint(i+j) / 2)
			if data.Less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, j := a, m // insert data[m] after the last that is not greater
		for i < j {
			h := int(uint(i+j) / 2)
			if !data.Less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data.Swap(k, k-1)
		}
		return
	}
	mid := int(uint(a+b) / 2)
	n := mid + m
	var start, r int
	if m > mid {
		start, r = n-b, mid
	} else {
		start, r = a, m
	}
	p := n - 1
	for start < r {
		c := int(uint(start+r) / 2)
		if !data.Less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid)
	}
	if mid < end && end < b {
		merge(data, mid, end, b)
	}
}

// rotate swaps the neighbours data[a:m] and data[m:b], which may differ in
// length, by swapping blocks of the shorter one's length.
func rotate[D lessSwapper](data D, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRange(data, m-i, m, j)
			i -= j
		} else {
			swapRange(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRange(data, m-i, m, i)
}

func swapRange[D lessSwapper](data D, a, b, n int) {
	for i := range n {
		data.Swap(a+i, b+i)
	}
}
