// The sorting kernel over a pair of functions, for Slice and SliceStable: see
// sort.go for the algorithm.

package sort

// insertionFunc sorts data[a:b], which is short.
func insertionFunc(data *lessSwap, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.less(j, j-1); j-- {
			data.swap(j, j-1)
		}
	}
}

// sinkFunc lets the root of the heap data[first:first+n] at lo go down to its place.
func sinkFunc(data *lessSwap, lo, n, first int) {
	for {
		child := 2*lo + 1
		if child >= n {
			return
		}
		if child+1 < n && data.less(first+child, first+child+1) {
			child++
		}
		if !data.less(first+lo, first+child) {
			return
		}
		data.swap(first+lo, first+child)
		lo = child
	}
}

// heapFunc sorts data[a:b] in guaranteed n log n.
func heapFunc(data *lessSwap, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sinkFunc(data, i, n, a)
	}
	for i := n - 1; i > 0; i-- {
		data.swap(a, a+i)
		sinkFunc(data, 0, i, a)
	}
}

// medianFunc is where the middle one of data[i], data[j], data[k] is.
func medianFunc(data *lessSwap, i, j, k int) int {
	if data.less(j, i) {
		i, j = j, i
	}
	if !data.less(k, j) {
		return j
	}
	if data.less(k, i) {
		return i
	}
	return k
}

// pivotFunc moves a likely median of data[a:b] to data[a].
func pivotFunc(data *lessSwap, a, b int) {
	n := b - a
	m := a + n/2
	if n > nintherAt {
		s := n / 8
		m = medianFunc(data, medianFunc(data, a, a+s, a+2*s), medianFunc(data, m-s, m, m+s),
			medianFunc(data, b-1-2*s, b-1-s, b-1))
	} else {
		m = medianFunc(data, a, m, b-1)
	}
	data.swap(a, m)
}

// partitionFunc puts data[a] where it belongs, what is less before it and what
// is greater after it, and returns its place and whether nothing had to move.
func partitionFunc(data *lessSwap, a, b int) (mid int, sorted bool) {
	i, j := a+1, b-1
	sorted = true
	for {
		for i <= j && data.less(i, a) {
			i++
		}
		for i <= j && data.less(a, j) {
			j--
		}
		if i >= j {
			break
		}
		data.swap(i, j)
		sorted = false
		i++
		j--
	}
	if i == j {
		j-- // equal to the pivot: either side will do
	}
	data.swap(a, j)
	return j, sorted
}

// isSortedFunc reports whether data[a:b] is in order.
func isSortedFunc(data *lessSwap, a, b int) bool {
	for i := b - 1; i > a; i-- {
		if data.less(i, i-1) {
			return false
		}
	}
	return true
}

// quickFunc sorts data[a:b]; after bad bad splits it gives the rest to the heap.
func quickFunc(data *lessSwap, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heapFunc(data, a, b)
			return
		}
		pivotFunc(data, a, b)
		mid, still := partitionFunc(data, a, b)
		left, right := mid-a, b-mid-1
		if min(left, right) < (b-a)/8 {
			bad--
		}
		if still && isSortedFunc(data, a, mid) && isSortedFunc(data, mid+1, b) {
			return
		}
		// Recurse into the smaller part: the depth stays below log n.
		if left < right {
			quickFunc(data, a, mid, bad)
			a = mid + 1
		} else {
			quickFunc(data, mid+1, b, bad)
			b = mid
		}
	}
	insertionFunc(data, a, b)
}

// stableFunc sorts data[0:n] and keeps equal elements in order: short runs by
// insertion, then merged in place, longer and longer.
func stableFunc(data *lessSwap, n int) {
	a := 0
	for ; a+stableRun < n; a += stableRun {
		insertionFunc(data, a, a+stableRun)
	}
	insertionFunc(data, a, n)
	for size := stableRun; size < n; size *= 2 {
		for a = 0; a+size < n; a += 2 * size {
			mergeFunc(data, a, a+size, min(a+2*size, n))
		}
	}
}

// mergeFunc merges the sorted data[a:m] and data[m:b] in place (SymMerge of Kim
// and Kutzner, 2004): cut both so that swapping the inner parts leaves two
// smaller merges, each of about half.
func mergeFunc(data *lessSwap, a, m, b int) {
	if m == b || a == m || !data.less(m, m-1) {
		return
	}
	if m-a == 1 {
		i, j := m, b // insert data[a] before the first that is not less
		for i < j {
			h := int(uint(i+j) / 2)
			if data.less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data.swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, j := a, m // insert data[m] after the last that is not greater
		for i < j {
			h := int(uint(i+j) / 2)
			if !data.less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data.swap(k, k-1)
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
		if !data.less(p-c, c) {
			start = c + 1
		} else {
			r = c
		}
	}
	end := n - start
	if start < m && m < end {
		rotateFunc(data, start, m, end)
	}
	if a < start && start < mid {
		mergeFunc(data, a, start, mid)
	}
	if mid < end && end < b {
		mergeFunc(data, mid, end, b)
	}
}

// rotateFunc swaps the neighbours data[a:m] and data[m:b], which may differ in
// length, by swapping blocks of the shorter one's length.
func rotateFunc(data *lessSwap, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRangeFunc(data, m-i, m, j)
			i -= j
		} else {
			swapRangeFunc(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRangeFunc(data, m-i, m, i)
}

func swapRangeFunc(data *lessSwap, a, b, n int) {
	for i := range n {
		data.swap(a+i, b+i)
	}
}
