// escape
// How gc prints constants, operators and selectors, and what it leaves out.
package p

type number int
type text string
type inner struct{ x int }
type middle struct{ inner }
type outer struct{ *middle }

const never = false

var sink any

func show(a any) {} // ERROR "a does not escape"

func constants(u uint8) {
	show(number(3))   // ERROR "number\(3\) does not escape"
	show(text("t"))   // ERROR "text\(.t.\) does not escape"
	show('é')         // ERROR "'é' does not escape"
	show(int32(7))    // ERROR "int32\(7\) does not escape"
	show(u + 3)       // ERROR "u \+ uint8\(3\) does not escape"
	show(5 << u)      // ERROR "5 << u does not escape"
	_ = []rune("x")   // ERROR "rune{...} does not escape"
}

func operators(i, j int, p **int, o outer) { // ERROR "leaking param content: p|p does not escape" "o does not escape"
	show((i + j) + 1)   // ERROR "i \+ j \+ 1 does not escape"
	show(i - (j - 1))   // ERROR "i - \(j - 1\) does not escape"
	show(**p)           // ERROR "\*\(\*p\) does not escape"
	show(o.x)           // ERROR "o.middle.inner.x does not escape"
	show(i<<1 == j)     // ERROR "i << uint\(1\) == j does not escape"
}

func dead(i int) {
	if never {
		sink = i
		func() { sink = &i }()
	}
	if never && i > 0 || !never {
		show(i) // ERROR "i does not escape"
	} else {
		sink = i
	}
	for never {
		sink = i
	}
	switch never {
	case true:
		sink = i
	}
	return
	sink = i
}

type speaker interface{ speak() }
type dog struct{ name string }

func (d *dog) speak() {} // ERROR "d does not escape"

func devirtualized() {
	var s speaker
	s = &dog{"a"} // ERROR "&dog{...} does not escape"
	s.speak()     // ERROR "devirtualizing s.speak to \*dog"
	s = &dog{"b"} // ERROR "&dog{...} does not escape"
}

func generic[T any](t T) []T { return []T{t} } // ERROR "\[\]go.shape.int{...} escapes to heap" "\[\]go.shape.string{...} escapes to heap"

func instances() {
	_ = generic(1)
	_ = generic(number(2))
	_ = generic("s")
}

func tuple() (int, any) {
	var a any
	a, sink = 1, a       // ERROR "1 escapes to heap"
	sink, a = twoInts()  // ERROR ".autotmp_3 escapes to heap" ".autotmp_4 escapes to heap"
	return 1, a
}

func twoInts() (int, int) { return 1, 2 }

var table = []struct {
	name  string
	value any
	more  []int
}{{"a", 1, []int{1}}, {"b", make([]int, 3), nil}} // ERROR "make\(\[\]int, 3\) escapes to heap"
