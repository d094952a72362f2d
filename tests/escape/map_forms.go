// escape
// Maps: keys and values always go to the heap, the map itself may stay.
package p

type key struct{ p *int }

func values() {
	m := map[int]*int{} // ERROR "map\[int]\*int.. does not escape"
	x := 1 // ERROR "moved to heap: x"
	m[0] = &x
}

func keys() {
	m := map[*int]bool{} // ERROR "map\[\*int]bool.. does not escape"
	x := 1 // ERROR "moved to heap: x"
	m[&x] = true
}

func literal() int {
	x, y := 1, 2 // ERROR "moved to heap: x" "moved to heap: y"
	m := map[string]*int{"x": &x, "y": &y} // ERROR "map\[string]\*int.\.\.\.. does not escape"
	return *m["x"]
}

func returned() map[string]int { return map[string]int{"a": 1} } // ERROR "map\[string]int.\.\.\.. escapes to heap"

func read(m map[string]*int, k string) *int { return m[k] } // ERROR "m does not escape" "k does not escape"

func readOK(m map[key]*int, k key) (*int, bool) { // ERROR "m does not escape" "k does not escape"
	v, ok := m[k]
	return v, ok
}

func remove(m map[string]int, k string) { delete(m, k) } // ERROR "m does not escape" "k does not escape"

func ranged(m map[*int]*int) (*int, *int) { // ERROR "leaking param: m to result ~r1 level=1"
	for k, v := range m {
		return k, v
	}
	return nil, nil
}

func assign(m map[string]string, k, v string) { m[k] = v } // ERROR "m does not escape" "leaking param: k" "leaking param: v"

func increment(m map[string]int, k string) { m[k]++ } // ERROR "m does not escape" "leaking param: k"

func size(m map[string]int) int { return len(m) } // ERROR "m does not escape"

func emptied(m map[string]int) { clear(m) } // ERROR "m does not escape"

func nested() {
	m := map[string]map[string]int{"a": {"b": 1}} // ERROR "map\[string]map\[string]int.\.\.\.. does not escape" "map\[string]int.\.\.\.. escapes to heap"
	_ = m
}
