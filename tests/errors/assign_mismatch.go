// errorcheck

// Assignments: number of variables and values, and what can stand on the left.
package p

func f0()             {}
func f1() int         { return 1 }
func f2() (int, bool) { return 1, true }

func count() {
	var a, b int
	a, b = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	a, b = 1, 2, 3 // ERROR "assignment mismatch: 2 variables but 3 values"
	a, b = f1() // ERROR "assignment mismatch: 2 variables but f1 returns 1 value"
	a = f2() // ERROR "assignment mismatch: 1 variable but f2 returns 2 values"
	a = f0() // ERROR "f0\(\) \(no value\) used as value"
	a, b = f0() // ERROR "f0\(\) \(no value\) used as value"
	a, b = f2(), 1 // ERROR "multiple-value f2\(\) \(value of type \(int, bool\)\) in single-value context"
	var c, d = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	var e = 1, 2 // ERROR "extra init expr 2"
	var g, h = f1() // ERROR "assignment mismatch: 2 variables but f1 returns 1 value"
	var i = f2() // ERROR "multiple-value f2\(\) \(value of type \(int, bool\)\) in single-value context"
	j, k := 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	l := f2() // ERROR "assignment mismatch: 1 variable but f2 returns 2 values"
	m := f0() // ERROR "f0\(\) \(no value\) used as value"
	n, o, q := f2() // ERROR "assignment mismatch: 3 variables but f2 returns 2 values"
	var r, s int = 1, 2, 3 // ERROR "extra init expr 3"
	var t, u int = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	_, _, _, _, _, _, _, _, _, _, _, _ = c, d, e, g, h, i, j, k, l, m, n, o
	_, _, _, _, _ = q, r, s, t, u
	_ = a
	_ = b
}

type point struct{ x, y int }

func getPoint() point { return point{} }

func targets() {
	const c = 1
	c = 2 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	f1 = nil // ERROR "cannot assign to f1 \(neither addressable nor a map index expression\)"
	f1() = 2 // ERROR "cannot assign to f1\(\) \(neither addressable nor a map index expression\)"
	getPoint().x = 1 // ERROR "cannot assign to getPoint\(\).x \(neither addressable nor a map index expression\)"
	m := map[string]point{}
	m["a"].x = 1 // ERROR "cannot assign to struct field m\[.a.\].x in map"
	m["a"] = point{}
	s := "abc"
	s[0] = 'x' // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	1 = 2 // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	nil = nil // ERROR "cannot assign to nil \(neither addressable nor a map index expression\)"
	int = 3 // ERROR "int \(type\) is not an expression"
	point{}.x = 1 // ERROR "cannot assign to point\{\}.x \(neither addressable nor a map index expression\)"
	len = nil // ERROR "len \(built-in\) must be called"
	(s) = "d"
	true = false // ERROR "cannot assign to true \(neither addressable nor a map index expression\)"
	f1()++ // ERROR "cannot assign to f1\(\) \(neither addressable nor a map index expression\)"
	c++ // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	p := &point{}
	p.x = 1
	*p = point{}
	[2]int{}[0] = 1 // ERROR "cannot assign to \[2\]int\{\}\[0\] \(neither addressable nor a map index expression\)"
	[]int{1}[0] = 1
	&p = nil // ERROR "cannot assign to &p \(neither addressable nor a map index expression\)"
	-p.x = 1 // ERROR "cannot assign to -p.x \(neither addressable nor a map index expression\)"
	iota = 1 // ERROR "cannot use iota outside constant declaration"
}
