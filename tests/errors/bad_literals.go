// errorcheck

// Malformed literals are reported once; what is made of them is not looked at.
package p

const (
	a = 0x // ERROR "hexadecimal literal has no digits"
	b = a + 1
	c = 0x1.0 // ERROR "hexadecimal mantissa requires a 'p' exponent"
	d = 1e+1000000000 // ERROR "malformed constant: 1e\+1000000000"
	e = d * 2
	f = 6e5518446744i // ERROR "malformed constant: 6e5518446744i"
)

var x int = 0b12 // ERROR "invalid digit '2' in binary literal"
var y [0o8]int // ERROR "invalid digit '8' in octal literal"
var z = '' + 1 // ERROR "empty rune literal or unescaped '"
var s string = "\q" // ERROR "unknown escape"

type myint int8

const t myint = 300 // ERROR "cannot use 300 \(untyped int constant\) as myint value in constant declaration \(overflows\)"
const u int = 1
const v = t + u // ERROR "invalid operation: t \+ u \(mismatched types myint and int\)"

func g(s []int, ch chan int) {
	08 // ERROR "invalid digit '8' in octal literal"
	var i, j, k, l int // ERROR "declared and not used: i" "declared and not used: j" "declared and not used: k" "declared and not used: l"
	for i, j, k = range s { // ERROR "range clause permits at most two iteration variables"
	}
	for i, j, k, l = range ch { // ERROR "range over ch \(variable of type chan int\) permits only one iteration variable"
	}
	for a, b, c := range s { // ERROR "declared and not used: a" "declared and not used: b" "range clause permits at most two iteration variables"
	}
}

var _ = 1 / 1e-600000000i // ERROR "invalid operation: division by zero"
var _ = 1i / 1e-600000000 // ERROR "invalid operation: division by zero"
var _ = 1 / (1e-600000000 + 1e-600000000i) // ERROR "invalid operation: division by zero"
var _ = 1 / 1e-600000000 // ERROR "cannot use 1 / 1e-600000000 \(untyped float constant 1e\+600000000\) as float64 value in variable declaration \(overflows\)"
