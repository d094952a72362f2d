// inline

// Loops over functions inside each other.
package p

import "iter"

func f1(f iter.Seq[int]) {
	for x := range f {
		for y := range f {
			println(x, y)
		}
	}
}
func f5(f iter.Seq[int]) (a, b int) {
	for x := range f {
		return x, 1
	}
	return 1, 2
}
func f6(f iter.Seq[int]) {
	for x := range f {
		if x > 1 {
			break
		}
		if x > 2 {
			continue
		}
		return
	}
}
func f7(f iter.Seq[int]) {
	for x := range f {
		for i := range 3 {
			if x > i {
				break
			}
			if x > 2 {
				continue
			}
			return
		}
	}
}
func f9(f iter.Seq[int]) int {
	for x := range f {
		for y := range f {
			for z := range f {
				if x == y {
					return z
				}
			}
		}
	}
	return 0
}
