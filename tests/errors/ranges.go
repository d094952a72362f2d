// errorcheck

// For statements with range clauses.
package p

func none()              {}
func two() (int, string) { return 0, "" }

type I interface{ M() }
type T struct{}

func what() {
	var sl []int
	var psl *[]int
	var sch chan<- int
	var i int
	var f float64
	var b bool
	for range i {
	}
	for range 10 {
	}
	for range 1.5 { // ERROR "cannot range over 1.5 \(untyped float constant\)"
	}
	for range 5.0 { // ERROR "cannot range over 5.0 \(untyped float constant 5\)"
	}
	for range "abc" {
	}
	for range f { // ERROR "cannot range over f \(variable of type float64\)"
	}
	for range b { // ERROR "cannot range over b \(variable of type bool\)"
	}
	for range nil { // ERROR "cannot range over nil"
	}
	for range none { // ERROR "cannot range over none \(value of type func\(\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for range none() { // ERROR "none\(\) \(no value\) used as value"
	}
	for range two() { // ERROR "multiple-value two\(\) \(value of type \(int, string\)\) in single-value context"
	}
	for range int { // ERROR "int \(type\) is not an expression"
	}
	for range undefinedV { // ERROR "undefined: undefinedV"
	}
	for range sch { // ERROR "cannot range over sch \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	for range psl { // ERROR "cannot range over psl \(variable of type \*\[\]int\)"
	}
	for range any(1) { // ERROR "cannot range over any\(1\) \(value of interface type any\)"
	}
	for range (T{}) { // ERROR "cannot range over \(T\{\}\) \(value of struct type T\)"
	}
	for range I(nil) { // ERROR "cannot range over I\(nil\) \(value of interface type I\)"
	}
	for range sl {
	}
	for range 1 << 70 { // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in range clause \(overflows\)"
	}
}

func defined() {
	var sl []int
	var ch chan int
	for i := range sl {
		_ = i + "a" // ERROR "invalid operation: i \+ .a. \(mismatched types int and untyped string\)"
	}
	for i, v := range sl {
		_, _ = i, v
		v = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	}
	for i, v := range 10 { // ERROR "declared and not used: i" "range over 10 \(untyped int constant\) permits only one iteration variable"
	}
	for i, v := range ch { // ERROR "declared and not used: i" "range over ch \(variable of type chan int\) permits only one iteration variable"
	}
	for v := range ch { // ERROR "declared and not used: v"
		v = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	}
	for x := range x { // ERROR "undefined: x"
	}
	for x, x := range sl { // ERROR "declared and not used: x" "x redeclared in this block"
	}
	for _ := range sl { // ERROR "no new variables on left side of :="
	}
	for i := range 1 << 70 { // ERROR "declared and not used: i" "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in range clause \(overflows\)"
	}
	for i := range -5 {
		_ = i
	}
	for i := range int8(5) {
		var x int = i // ERROR "declared and not used: x" "cannot use i \(variable of type int8\) as int value in variable declaration"
	}
	for i := range 'a' {
		var x int = i // ERROR "declared and not used: x" "cannot use i \(variable of type rune\) as int value in variable declaration"
	}
	for i := range "abc" { // ERROR "declared and not used: i"
		i = "x" // ERROR "cannot use .x. \(untyped string constant\) as int value in assignment"
	}
	for i, c := range "abc" { // ERROR "declared and not used: i"
		var x byte = c // ERROR "declared and not used: x" "cannot use c \(variable of type rune\) as byte value in variable declaration"
	}
	for i := range undefinedV { // ERROR "undefined: undefinedV"
	}
}

func assigned() {
	var arr [3]int
	var parr *[3]int
	var sl []int
	var m map[string]float64
	var i int
	var f float64 // ERROR "declared and not used: f"
	var s string
	var by byte // ERROR "declared and not used: by"
	for i = range sl {
	}
	for s = range sl { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
	for i, s = range sl { // ERROR "cannot use s \(value of type int\) as string value in assignment"
	}
	for i, by = range s { // ERROR "cannot use by \(value of type rune\) as byte value in assignment"
	}
	for by = range 10 {
	}
	for by = range 256 { // ERROR "cannot use 256 \(untyped int constant\) as byte value in range clause \(overflows\)"
	}
	for by = range i { // ERROR "cannot use i \(variable of type int\) as byte value in range clause"
	}
	for f = range 10 { // ERROR "cannot use iteration variable of type float64"
	}
	for s, f = range m {
	}
	for f, s = range m { // ERROR "cannot use f \(value of type string\) as float64 value in assignment" "cannot use s \(value of type float64\) as string value in assignment"
	}
	for i, i = range parr {
	}
	for i, i = range arr {
	}
	for _, _ = range sl {
	}
	for 1 = range sl { // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	}
	for none() = range sl { // ERROR "none\(\) \(no value\) used as value"
	}
	for i, none = range sl { // ERROR "cannot assign to none \(neither addressable nor a map index expression\)"
	}
	for undefinedX = range sl { // ERROR "undefined: undefinedX"
	}
	for sl[0] = range sl {
	}
	for s[0] = range sl { // ERROR "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	}
	for m["a"] = range sl { // ERROR "cannot use m\[.a.\] \(value of type int\) as float64 value in assignment"
	}
	for m["a"] = range m { // ERROR "cannot use m\[.a.\] \(value of type string\) as float64 value in assignment"
	}
	var ii any // ERROR "declared and not used: ii"
	for ii = range sl {
	}
	for ii, ii = range m {
	}
	var in I // ERROR "declared and not used: in"
	for in = range sl { // ERROR "cannot use in \(value of type int\) as I value in assignment: int does not implement I \(missing method M\)"
	}
}
