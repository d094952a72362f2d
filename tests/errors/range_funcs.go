// errorcheck

// Ranging over functions.
package p

type myBool bool
type seq func(yield func(int) bool)

func test() {
	var i int // ERROR "declared and not used: i"
	var s string // ERROR "declared and not used: s"
	var sq seq
	for i := range func() {} { // ERROR "cannot range over func\(\) \{\} \(value of type func\(\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for i := range func(int) {} { // ERROR "cannot range over func\(int\) \{\} \(value of type func\(int\)\): func must be func\(yield func\(...\) bool\): argument is not func"
	}
	for i := range func(func()) {} { // ERROR "cannot range over func\(func\(\)\) \{\} \(value of type func\(func\(\)\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range func(func() bool) {} {
	}
	for i := range func(func() bool) {} { // ERROR "range over func\(func\(\) bool\) \{\} \(value of type func\(func\(\) bool\)\) permits no iteration variables"
	}
	for i := range func(func(int) bool) {} {
		_ = i + "a" // ERROR "invalid operation: i \+ .a. \(mismatched types int and untyped string\)"
	}
	for i, j := range func(func(int) bool) {} { // ERROR "declared and not used: i" "range over func\(func\(int\) bool\) \{\} \(value of type func\(func\(int\) bool\)\) permits only one iteration variable"
	}
	for i, j := range func(func(int, string) bool) {} {
		_, _ = i+"a", j+1 // ERROR "invalid operation: i \+ .a. \(mismatched types int and untyped string\)" "invalid operation: j \+ 1 \(mismatched types string and untyped int\)"
	}
	for i := range func(func(int, string) bool) {} {
		_ = i
	}
	for range func(func(int, string, int) bool) {} { // ERROR "cannot range over func\(func\(int, string, int\) bool\) \{\} \(value of type func\(func\(int, string, int\) bool\)\): func must be func\(yield func\(...\) bool\): yield func has too many parameters"
	}
	for range func(func(int)) {} { // ERROR "cannot range over func\(func\(int\)\) \{\} \(value of type func\(func\(int\)\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range func(func(int) int) {} { // ERROR "cannot range over func\(func\(int\) int\) \{\} \(value of type func\(func\(int\) int\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range func(func(int) myBool) {} { // ERROR "cannot range over func\(func\(int\) myBool\) \{\} \(value of type func\(func\(int\) myBool\)\): func must be func\(yield func\(...\) bool\): yield func returns user-defined boolean, not bool"
	}
	for range func(func(int) bool) int { return 1 } { // ERROR "cannot range over func\(func\(int\) bool\) int \{…\} \(value of type func\(func\(int\) bool\) int\): func must be func\(yield func\(...\) bool\): unexpected results"
	}
	for range func(func(int) bool, int) {} { // ERROR "cannot range over func\(func\(int\) bool, int\) \{\} \(value of type func\(func\(int\) bool, int\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for i, s = range func(func(int, int) bool) {} { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
	for i = range sq {
	}
	for s = range sq { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
	for i := range sq { // ERROR "declared and not used: i"
	}
}
