// errorcheck

// Variables that are declared and not used, seen through closures and assignments.
package p

func test() {
	a := 1 // ERROR "declared and not used: a"
	func() { a = 2 }()
	b := 1
	func() { b++ }()
	c := 1
	func() { _ = c }()
	var d []int
	d[0] = 1
	var e struct{ f int }
	e.f = 1
	var f *int
	*f = 1
	var g int
	g = 1
	g += 2
	var h, i int
	h, i = i, h
	var j any
	j = j
	var k map[string]int
	k["a"] = 1
	l := func() {} // ERROR "declared and not used: l"
	var m [3]int
	m[0] = 1
	for n := 0; ; { // ERROR "declared and not used: n"
	}
	for o := 0; ; o++ {
	}
	if p := 1; true { // ERROR "declared and not used: p"
	}
	switch q := 1; { // ERROR "declared and not used: q"
	}
	var r int
	p := &r // ERROR "declared and not used: p"
	const s = 1
	type t int
	var u, _ = 1, 2 // ERROR "declared and not used: u"
}
