// The sorting kernel for elements that a function compares: see sort.go. Elements are only swapped
// and moved around between calls of cmp, so that a panic of it leaves all of them in the slice.

package slices

// insertionFunc sorts data[a:b], which is short.
func insertionFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		j := i
		for j > a && cmp(data[i], data[j-1]) < 0 {
			j--
		}
		if j < i {
			v := data[i]
			copy(data[j+1:i+1], data[j:i])
			data[j] = v
		}
	}
}

// heapFunc sorts data in guaranteed n log n.
func heapFunc[E any](data []E, cmp func(a, b E) int) {
	for i := len(data)/2 - 1; i >= 0; i-- {
		sinkFunc(data, i, cmp)
	}
	for n := len(data) - 1; n > 0; n-- {
		data[0], data[n] = data[n], data[0]
		sinkFunc(data[:n], 0, cmp)
	}
}

// sinkFunc lets heap[i] go down to its place.
func sinkFunc[E any](heap []E, i int, cmp func(a, b E) int) {
	for {
		child := 2*i + 1
		if child >= len(heap) {
			return
		}
		if child+1 < len(heap) && cmp(heap[child], heap[child+1]) < 0 {
			child++
		}
		if cmp(heap[i], heap[child]) >= 0 {
			return
		}
		heap[i], heap[child] = heap[child], heap[i]
		i = child
	}
}

// medianFunc is where the middle one of data[i], data[j], data[k] is.
func medianFunc[E any](data []E, i, j, k int, cmp func(a, b E) int) int {
	if cmp(data[j], data[i]) < 0 {
		i, j = j, i
	}
	if cmp(data[k], data[j]) >= 0 {
		return j
	}
	if cmp(data[k], data[i]) < 0 {
		return i
	}
	return k
}

// pivotFunc moves a likely median of data to data[0].
func pivotFunc[E any](data []E, cmp func(a, b E) int) {
	n := len(data)
	m := n / 2
	if n > nintherAt {
		s := n / 8
		m = medianFunc(data, medianFunc(data, 0, s, 2*s, cmp), medianFunc(data, m-s, m, m+s, cmp),
			medianFunc(data, n-1-2*s, n-1-s, n-1, cmp), cmp)
	} else {
		m = medianFunc(data, 0, m, n-1, cmp)
	}
	data[0], data[m] = data[m], data[0]
}

// partitionFunc puts data[0] where it belongs, what is less before it and what is not after it, and
// returns its place.
func partitionFunc[E any](data []E, cmp func(a, b E) int) int {
	i, j := 1, len(data)-1
	for {
		for i <= j && cmp(data[i], data[0]) < 0 {
			i++
		}
		for i <= j && cmp(data[j], data[0]) >= 0 {
			j--
		}
		if i >= j {
			break
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
	data[0], data[j] = data[j], data[0]
	return j
}

// skipFunc is how many elements of data, of which none is less than data[0], equal it; these come
// first then.
func skipFunc[E any](data []E, cmp func(a, b E) int) int {
	same := 1
	for i := 1; i < len(data); i++ {
		if cmp(data[0], data[i]) >= 0 {
			data[i], data[same] = data[same], data[i]
			same++
		}
	}
	return same
}

// quickFunc sorts data[a:b]; what is before it is not greater. After bad bad splits it gives the
// rest to the heap.
func quickFunc[E any](data []E, a, b, bad int, cmp func(a, b E) int) {
	for b-a > shortRun {
		if bad == 0 {
			heapFunc(data[a:b], cmp)
			return
		}
		pivotFunc(data[a:b], cmp)
		if a > 0 && cmp(data[a-1], data[a]) >= 0 {
			a += skipFunc(data[a:b], cmp)
			continue
		}
		m := a + partitionFunc(data[a:b], cmp)
		if min(m-a, b-m) < (b-a)/8 {
			bad--
		}
		// Recurse into the smaller part: the depth stays below log n.
		if m-a < b-m {
			quickFunc(data, a, m, bad, cmp)
			a = m + 1
		} else {
			quickFunc(data, m+1, b, bad, cmp)
			b = m
		}
	}
	insertionFunc(data, a, b, cmp)
}

// mergeFunc merges the sorted data[a:m] and data[m:b] in place (SymMerge of Kim and Kutzner, "Stable
// Minimum Storage Merging by Symmetric Comparisons", 2004): it cuts both so that swapping the inner
// parts leaves two smaller merges, each of about half.
func mergeFunc[E any](data []E, a, m, b int, cmp func(a, b E) int) {
	if m == b || a == m || cmp(data[m], data[m-1]) >= 0 {
		return
	}
	if m-a == 1 || b-m == 1 {
		insertOne(data[a:b], m-a, cmp)
		return
	}
	mid := int(uint(a+b) / 2)
	n := mid + m
	start, end := a, m
	if m > mid {
		start, end = n-b, mid
	}
	for start < end {
		c := int(uint(start+end) / 2)
		if cmp(data[n-1-c], data[c]) >= 0 {
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	rotate(data[start:end], m-start)
	mergeFunc(data, a, start, mid, cmp)
	mergeFunc(data, mid, end, b, cmp)
}

// insertOne merges data[:m] and data[m:], one of which is a single element.
func insertOne[E any](data []E, m int, cmp func(a, b E) int) {
	if m == 1 { // before the first that is not less
		i, j := 1, len(data)
		for i < j {
			h := int(uint(i+j) / 2)
			if cmp(data[h], data[0]) < 0 {
				i = h + 1
			} else {
				j = h
			}
		}
		v := data[0]
		copy(data, data[1:i])
		data[i-1] = v
		return
	}
	i, j := 0, m // after the last that is not greater
	for i < j {
		h := int(uint(i+j) / 2)
		if cmp(data[m], data[h]) >= 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	v := data[m]
	copy(data[i+1:], data[i:m])
	data[i] = v
}
