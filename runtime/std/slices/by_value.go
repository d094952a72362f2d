// The sorting kernel for elements that < compares, none of them NaN: see sort.go.

package slices

import (
	"cmp"
	"math/bits"
	"unsafe"
)

func sortValues[E cmp.Ordered](data []E) {
	n := len(data)
	if n > shortRun {
		i := 1
		for i < n && !(data[i] < data[i-1]) {
			i++
		}
		if i == n {
			return
		}
		if i == 1 {
			for i < n && data[i] < data[i-1] {
				i++
			}
			if i == n {
				Reverse(data)
				return
			}
		}
	}
	quickValues(data, 0, n, bits.Len(uint(n)))
}

// insertionValues sorts data, which is short.
func insertionValues[E cmp.Ordered](data []E) {
	for i := 1; i < len(data); i++ {
		v := data[i]
		j := i
		for ; j > 0 && v < data[j-1]; j-- {
			data[j] = data[j-1]
		}
		data[j] = v
	}
}

// heapValues sorts data in guaranteed n log n.
func heapValues[E cmp.Ordered](data []E) {
	for i := len(data)/2 - 1; i >= 0; i-- {
		sinkValue(data, i)
	}
	for n := len(data) - 1; n > 0; n-- {
		data[0], data[n] = data[n], data[0]
		sinkValue(data[:n], 0)
	}
}

// sinkValue lets heap[i] go down to its place.
func sinkValue[E cmp.Ordered](heap []E, i int) {
	v := heap[i]
	for {
		child := 2*i + 1
		if child >= len(heap) {
			break
		}
		if child+1 < len(heap) && heap[child] < heap[child+1] {
			child++
		}
		if !(v < heap[child]) {
			break
		}
		heap[i] = heap[child]
		i = child
	}
	heap[i] = v
}

// medianValue is where the middle one of data[i], data[j], data[k] is.
func medianValue[E cmp.Ordered](data []E, i, j, k int) int {
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

// pivotValue moves a likely median of data to data[0].
func pivotValue[E cmp.Ordered](data []E) {
	n := len(data)
	m := n / 2
	if n > nintherAt {
		s := n / 8
		m = medianValue(data, medianValue(data, 0, s, 2*s), medianValue(data, m-s, m, m+s),
			medianValue(data, n-1-2*s, n-1-s, n-1))
	} else {
		m = medianValue(data, 0, m, n-1)
	}
	data[0], data[m] = data[m], data[0]
}

// partitionValues puts data[0] where it belongs, what is less before it and what is not after it,
// and returns its place.
func partitionValues[E cmp.Ordered](data []E) int {
	v := data[0]
	less := 0 // data[1:1+less] is less
	if unsafe.Sizeof(v) <= 8 {
		// Lomuto's way has no branch that could be mispredicted, but moves everything.
		for i := 1; i < len(data); i++ {
			x := data[i]
			data[i] = data[less+1]
			data[less+1] = x
			if x < v {
				less++
			}
		}
	} else {
		less = len(data) - 1
		for i := 1; ; i++ {
			for i <= less && data[i] < v {
				i++
			}
			for i <= less && !(data[less] < v) {
				less--
			}
			if i >= less {
				break
			}
			data[i], data[less] = data[less], data[i]
			less--
		}
	}
	data[0] = data[less]
	data[less] = v
	return less
}

// skipValues is how many elements of data, of which none is less than data[0], equal it; these come
// first then.
func skipValues[E cmp.Ordered](data []E) int {
	v := data[0]
	same := 1
	for i := 1; i < len(data); i++ {
		x := data[i]
		if !(v < x) {
			data[i] = data[same]
			data[same] = x
			same++
		}
	}
	return same
}

// quickValues sorts data[a:b]; what is before it is not greater. After bad bad splits it gives the
// rest to the heap.
func quickValues[E cmp.Ordered](data []E, a, b, bad int) {
	for b-a > shortRun {
		if bad == 0 {
			heapValues(data[a:b])
			return
		}
		pivotValue(data[a:b])
		if a > 0 && !(data[a-1] < data[a]) {
			a += skipValues(data[a:b])
			continue
		}
		m := a + partitionValues(data[a:b])
		if min(m-a, b-m) < (b-a)/8 {
			bad--
		}
		// Recurse into the smaller part: the depth stays below log n.
		if m-a < b-m {
			quickValues(data, a, m, bad)
			a = m + 1
		} else {
			quickValues(data, m+1, b, bad)
			b = m
		}
	}
	insertionValues(data[a:b])
}
