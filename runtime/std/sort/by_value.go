// The sorting kernel over the elements themselves, for Ints, Strings and
// Float64s, where no call is needed to compare: see sort.go for the algorithm.

package sort

// insertionInt sorts data[a:b], which is short.
func insertionInt(data []int, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data[j] < data[j-1]; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// sinkInt lets the root of the heap data[first:first+n] at lo go down to its place.
func sinkInt(data []int, lo, n, first int) {
	for {
		child := 2*lo + 1
		if child >= n {
			return
		}
		if child+1 < n && data[first+child] < data[first+child+1] {
			child++
		}
		if !(data[first+lo] < data[first+child]) {
			return
		}
		data[first+lo], data[first+child] = data[first+child], data[first+lo]
		lo = child
	}
}

// heapInt sorts data[a:b] in guaranteed n log n.
func heapInt(data []int, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sinkInt(data, i, n, a)
	}
	for i := n - 1; i > 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		sinkInt(data, 0, i, a)
	}
}

// medianInt is where the middle one of data[i], data[j], data[k] is.
func medianInt(data []int, i, j, k int) int {
	if data[j] < data[i] {
		i, j = j, i
	}
	if !(data[k] < data[j]) {
		return j
	}
	if data[k] < data[i] {
		return i
	}
	return k
}

// pivotInt moves a likely median of data[a:b] to data[a].
func pivotInt(data []int, a, b int) {
	n := b - a
	m := a + n/2
	if n > nintherAt {
		s := n / 8
		m = medianInt(data, medianInt(data, a, a+s, a+2*s), medianInt(data, m-s, m, m+s),
			medianInt(data, b-1-2*s, b-1-s, b-1))
	} else {
		m = medianInt(data, a, m, b-1)
	}
	data[a], data[m] = data[m], data[a]
}

// partitionInt puts data[a] where it belongs, what is less before it and what
// is greater after it, and returns its place and whether nothing had to move.
func partitionInt(data []int, a, b int) (mid int, sorted bool) {
	i, j := a+1, b-1
	sorted = true
	for {
		for i <= j && data[i] < data[a] {
			i++
		}
		for i <= j && data[a] < data[j] {
			j--
		}
		if i >= j {
			break
		}
		data[i], data[j] = data[j], data[i]
		sorted = false
		i++
		j--
	}
	if i == j {
		j-- // equal to the pivot: either side will do
	}
	data[a], data[j] = data[j], data[a]
	return j, sorted
}

// isSortedInt reports whether data[a:b] is in order.
func isSortedInt(data []int, a, b int) bool {
	for i := b - 1; i > a; i-- {
		if data[i] < data[i-1] {
			return false
		}
	}
	return true
}

// quickInt sorts data[a:b]; after bad bad splits it gives the rest to the heap.
func quickInt(data []int, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heapInt(data, a, b)
			return
		}
		pivotInt(data, a, b)
		mid, still := partitionInt(data, a, b)
		left, right := mid-a, b-mid-1
		if min(left, right) < (b-a)/8 {
			bad--
		}
		if still && isSortedInt(data, a, mid) && isSortedInt(data, mid+1, b) {
			return
		}
		// Recurse into the smaller part: the depth stays below log n.
		if left < right {
			quickInt(data, a, mid, bad)
			a = mid + 1
		} else {
			quickInt(data, mid+1, b, bad)
			b = mid
		}
	}
	insertionInt(data, a, b)
}

// insertionString sorts data[a:b], which is short.
func insertionString(data []string, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data[j] < data[j-1]; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// sinkString lets the root of the heap data[first:first+n] at lo go down to its place.
func sinkString(data []string, lo, n, first int) {
	for {
		child := 2*lo + 1
		if child >= n {
			return
		}
		if child+1 < n && data[first+child] < data[first+child+1] {
			child++
		}
		if !(data[first+lo] < data[first+child]) {
			return
		}
		data[first+lo], data[first+child] = data[first+child], data[first+lo]
		lo = child
	}
}

// heapString sorts data[a:b] in guaranteed n log n.
func heapString(data []string, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sinkString(data, i, n, a)
	}
	for i := n - 1; i > 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		sinkString(data, 0, i, a)
	}
}

// medianString is where the middle one of data[i], data[j], data[k] is.
func medianString(data []string, i, j, k int) int {
	if data[j] < data[i] {
		i, j = j, i
	}
	if !(data[k] < data[j]) {
		return j
	}
	if data[k] < data[i] {
		return i
	}
	return k
}

// pivotString moves a likely median of data[a:b] to data[a].
func pivotString(data []string, a, b int) {
	n := b - a
	m := a + n/2
	if n > nintherAt {
		s := n / 8
		m = medianString(data, medianString(data, a, a+s, a+2*s), medianString(data, m-s, m, m+s),
			medianString(data, b-1-2*s, b-1-s, b-1))
	} else {
		m = medianString(data, a, m, b-1)
	}
	data[a], data[m] = data[m], data[a]
}

// partitionString puts data[a] where it belongs, what is less before it and what
// is greater after it, and returns its place and whether nothing had to move.
func partitionString(data []string, a, b int) (mid int, sorted bool) {
	i, j := a+1, b-1
	sorted = true
	for {
		for i <= j && data[i] < data[a] {
			i++
		}
		for i <= j && data[a] < data[j] {
			j--
		}
		if i >= j {
			break
		}
		data[i], data[j] = data[j], data[i]
		sorted = false
		i++
		j--
	}
	if i == j {
		j-- // equal to the pivot: either side will do
	}
	data[a], data[j] = data[j], data[a]
	return j, sorted
}

// isSortedString reports whether data[a:b] is in order.
func isSortedString(data []string, a, b int) bool {
	for i := b - 1; i > a; i-- {
		if data[i] < data[i-1] {
			return false
		}
	}
	return true
}

// quickString sorts data[a:b]; after bad bad splits it gives the rest to the heap.
func quickString(data []string, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heapString(data, a, b)
			return
		}
		pivotString(data, a, b)
		mid, still := partitionString(data, a, b)
		left, right := mid-a, b-mid-1
		if min(left, right) < (b-a)/8 {
			bad--
		}
		if still && isSortedString(data, a, mid) && isSortedString(data, mid+1, b) {
			return
		}
		// Recurse into the smaller part: the depth stays below log n.
		if left < right {
			quickString(data, a, mid, bad)
			a = mid + 1
		} else {
			quickString(data, mid+1, b, bad)
			b = mid
		}
	}
	insertionString(data, a, b)
}

// insertionFloat sorts data[a:b], which is short.
func insertionFloat(data []float64, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && lessFloat(data[j], data[j-1]); j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

// sinkFloat lets the root of the heap data[first:first+n] at lo go down to its place.
func sinkFloat(data []float64, lo, n, first int) {
	for {
		child := 2*lo + 1
		if child >= n {
			return
		}
		if child+1 < n && lessFloat(data[first+child], data[first+child+1]) {
			child++
		}
		if !lessFloat(data[first+lo], data[first+child]) {
			return
		}
		data[first+lo], data[first+child] = data[first+child], data[first+lo]
		lo = child
	}
}

// heapFloat sorts data[a:b] in guaranteed n log n.
func heapFloat(data []float64, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		sinkFloat(data, i, n, a)
	}
	for i := n - 1; i > 0; i-- {
		data[a], data[a+i] = data[a+i], data[a]
		sinkFloat(data, 0, i, a)
	}
}

// medianFloat is where the middle one of data[i], data[j], data[k] is.
func medianFloat(data []float64, i, j, k int) int {
	if lessFloat(data[j], data[i]) {
		i, j = j, i
	}
	if !lessFloat(data[k], data[j]) {
		return j
	}
	if lessFloat(data[k], data[i]) {
		return i
	}
	return k
}

// pivotFloat moves a likely median of data[a:b] to data[a].
func pivotFloat(data []float64, a, b int) {
	n := b - a
	m := a + n/2
	if n > nintherAt {
		s := n / 8
		m = medianFloat(data, medianFloat(data, a, a+s, a+2*s), medianFloat(data, m-s, m, m+s),
			medianFloat(data, b-1-2*s, b-1-s, b-1))
	} else {
		m = medianFloat(data, a, m, b-1)
	}
	data[a], data[m] = data[m], data[a]
}

// partitionFloat puts data[a] where it belongs, what is less before it and what
// is greater after it, and returns its place and whether nothing had to move.
func partitionFloat(data []float64, a, b int) (mid int, sorted bool) {
	i, j := a+1, b-1
	sorted = true
	for {
		for i <= j && lessFloat(data[i], data[a]) {
			i++
		}
		for i <= j && lessFloat(data[a], data[j]) {
			j--
		}
		if i >= j {
			break
		}
		data[i], data[j] = data[j], data[i]
		sorted = false
		i++
		j--
	}
	if i == j {
		j-- // equal to the pivot: either side will do
	}
	data[a], data[j] = data[j], data[a]
	return j, sorted
}

// isSortedFloat reports whether data[a:b] is in order.
func isSortedFloat(data []float64, a, b int) bool {
	for i := b - 1; i > a; i-- {
		if lessFloat(data[i], data[i-1]) {
			return false
		}
	}
	return true
}

// quickFloat sorts data[a:b]; after bad bad splits it gives the rest to the heap.
func quickFloat(data []float64, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heapFloat(data, a, b)
			return
		}
		pivotFloat(data, a, b)
		mid, still := partitionFloat(data, a, b)
		left, right := mid-a, b-mid-1
		if min(left, right) < (b-a)/8 {
			bad--
		}
		if still && isSortedFloat(data, a, mid) && isSortedFloat(data, mid+1, b) {
			return
		}
		// Recurse into the smaller part: the depth stays below log n.
		if left < right {
			quickFloat(data, a, mid, bad)
			a = mid + 1
		} else {
			quickFloat(data, mid+1, b, bad)
			b = mid
		}
	}
	insertionFloat(data, a, b)
}
