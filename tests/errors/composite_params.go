// errorcheck

// Composite literals of type parameters that have no common underlying type.
package p

func _[P []int | []string]() {
	_ = P{} // ERROR "invalid composite literal type P \(no common underlying type\)"
	_ = []P{{}} // ERROR "invalid composite literal element type P \(no common underlying type\)"
	_ = map[string]P{"": {}} // ERROR "invalid composite literal element type P \(no common underlying type\)"
}

func _[P any]() {
	_ = P{} // ERROR "invalid composite literal type P \(no common underlying type\)"
	_ = [1]P{0: {}} // ERROR "invalid composite literal element type P \(no common underlying type\)"
}
