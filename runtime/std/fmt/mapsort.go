package fmt

import "internal/rtype"

// The order in which a map's entries are printed: numbers and strings by <, NaN before
// other floats, false before true, complex numbers by their parts, pointers and channels by
// address, structs and arrays part by part, interfaces first by what type they hold (nil
// before everything), then by the value. Other kinds cannot be keys.

// sortEntries sorts by key and keeps the order of equal keys (NaNs): a merge sort, with
// insertion for short runs.
func sortEntries(list []rtype.Entry) {
	const short = 12
	n := len(list)
	for from := 0; from < n; from += short {
		insertEntries(list[from:min(from+short, n)])
	}
	if n <= short {
		return
	}
	src, dst := list, make([]rtype.Entry, n)
	inPlace := true
	for width := short; width < n; width *= 2 {
		for from := 0; from < n; from += 2 * width {
			mid, end := min(from+width, n), min(from+2*width, n)
			mergeEntries(dst[from:end], src[from:mid], src[mid:end])
		}
		src, dst = dst, src
		inPlace = !inPlace
	}
	if !inPlace {
		copy(list, src)
	}
}

func insertEntries(list []rtype.Entry) {
	for i := 1; i < len(list); i++ {
		e := list[i]
		j := i
		for ; j > 0 && compareValues(e.Key, list[j-1].Key) < 0; j-- {
			list[j] = list[j-1]
		}
		list[j] = e
	}
}

func mergeEntries(dst, a, b []rtype.Entry) {
	for i := range dst {
		if len(b) == 0 || len(a) > 0 && compareValues(b[0].Key, a[0].Key) >= 0 {
			dst[i] = a[0]
			a = a[1:]
		} else {
			dst[i] = b[0]
			b = b[1:]
		}
	}
}

func compareUints(a, b uint64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func compareFloats(a, b float64) int {
	switch {
	case a != a:
		if b != b {
			return 0
		}
		return -1
	case b != b:
		return 1
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// compareValues orders two values of one type.
func compareValues(a, b rtype.Value) int {
	switch a.Kind() {
	case rtype.Int, rtype.Int8, rtype.Int16, rtype.Int32, rtype.Int64:
		// The flipped sign bit makes the unsigned order the signed one.
		return compareUints(uint64(a.Int())^1<<63, uint64(b.Int())^1<<63)
	case rtype.Uint, rtype.Uint8, rtype.Uint16, rtype.Uint32, rtype.Uint64, rtype.Uintptr:
		return compareUints(a.Uint(), b.Uint())
	case rtype.String:
		x, y := a.String(), b.String()
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	case rtype.Float32, rtype.Float64:
		return compareFloats(a.Float(), b.Float())
	case rtype.Complex64, rtype.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := compareFloats(real(x), real(y)); c != 0 {
			return c
		}
		return compareFloats(imag(x), imag(y))
	case rtype.Bool:
		x, y := a.Bool(), b.Bool()
		switch {
		case x == y:
			return 0
		case y:
			return -1
		}
		return 1
	case rtype.Pointer, rtype.UnsafePointer, rtype.Chan:
		return compareUints(uint64(a.Pointer()), uint64(b.Pointer()))
	case rtype.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compareValues(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
	case rtype.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compareValues(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
	case rtype.Interface:
		return compareDynamic(a.Elem(), b.Elem())
	}
	return 0
}

// compareDynamic orders the contents of two interfaces.
func compareDynamic(a, b rtype.Value) int {
	switch {
	case !a.IsValid() && !b.IsValid():
		return 0
	case !a.IsValid():
		return -1
	case !b.IsValid():
		return 1
	case a.Type() != b.Type():
		return compareUints(a.Type().Order(), b.Type().Order())
	}
	return compareValues(a, b)
}
