// errorcheck

// Unused variables, imports and labels.
package p

import (
	"fmt" // ERROR ".fmt. imported and not used"
	"os" // ERROR ".os. imported and not used"
	str "strings" // ERROR ".strings. imported as str and not used"
	_ "io"
	. "math" // ERROR ".math. imported and not used"
)

func f() {
	x := 1
	var y int // ERROR "declared and not used: y"
	z := 2 // ERROR "declared and not used: z"
	z = 3
	w := 4
	w++
	v := 5
	v += 1
	p := new(int)
	*p = 1
	a := [3]int{}
	a[0] = 1
	s := struct{ f int }{}
	s.f = 1
	m := map[int]int{}
	m[1] = 2
	func() {
		inner := 1 // ERROR "declared and not used: inner"
		used := 2
		_ = used
	}()
	fn := func() { fn() } // ERROR "declared and not used: fn" "undefined: fn"
	switch t := any(x).(type) { // ERROR "t declared and not used"
	case int:
	case string:
	}
	switch t := any(x).(type) { // ERROR "t declared and not used"
	}
	switch t := any(x).(type) {
	case int:
		_ = t
	}
	for i := range 3 { // ERROR "declared and not used: i"
	}
	for i, j := range []int{} { // ERROR "declared and not used: i" "declared and not used: j"
	}
	for k, _ := range []int{} { // ERROR "declared and not used: k"
	}
	var q, r = 1, 2 // ERROR "declared and not used: r"
	_ = q
L: // ERROR "label L defined and not used"
	for {
	}
}
