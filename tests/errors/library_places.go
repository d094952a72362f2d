// errorcheck

// Type parameters of library functions stand at a line and column.
package p

import "slices"

func _() {
	slices.SortFunc(1, 2) // ERROR "in call to slices.SortFunc, cannot infer E \(declared at std/slices/sort.go:[0-9]+:23\)"
}
