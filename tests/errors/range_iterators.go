// errorcheck

// Iterators of all shapes: what a func type must be to be ranged over, what the clause may declare
// or assign to, jumps and returns in the body.
package main

type defined bool
type seq func(yield func(int) bool)
type badseq func(yield func(int))
type yielder func(int) bool

func (s seq) All(yield func(int) bool) {}
func (s seq) Bad() int                 { return 0 }

var (
	f0    func(func() bool)
	f1    func(func(int) bool)
	f2    func(func(int, string) bool)
	none  func()
	two   func(func() bool, int)
	res   func(func(int) bool) int
	num   func(int)
	void  func(func(int))
	own   func(func(int) defined)
	many  func(func(int, int, int) bool)
	str   func(func(int) string)
	pair  func(func(int) (bool, bool))
	vari  func(...func(int) bool)
	vary  func(func(...int) bool)
	ptr   *func(func(int) bool)
	named func(yielder)
	s     seq
	bad   badseq
)

func kinds() {
	for range none { // ERROR "cannot range over none \(variable of type func\(\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for range two { // ERROR "cannot range over two \(variable of type func\(func\(\) bool, int\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for range res { // ERROR "cannot range over res \(variable of type func\(func\(int\) bool\) int\): func must be func\(yield func\(...\) bool\): unexpected results"
	}
	for range num { // ERROR "cannot range over num \(variable of type func\(int\)\): func must be func\(yield func\(...\) bool\): argument is not func"
	}
	for range void { // ERROR "cannot range over void \(variable of type func\(func\(int\)\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range own { // ERROR "cannot range over own \(variable of type func\(func\(int\) defined\)\): func must be func\(yield func\(...\) bool\): yield func returns user-defined boolean, not bool"
	}
	for range many { // ERROR "cannot range over many \(variable of type func\(func\(int, int, int\) bool\)\): func must be func\(yield func\(...\) bool\): yield func has too many parameters"
	}
	for range str { // ERROR "cannot range over str \(variable of type func\(func\(int\) string\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range pair { // ERROR "cannot range over pair \(variable of type func\(func\(int\) \(bool, bool\)\)\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range vari { // ERROR "cannot range over vari \(variable of type func\(...func\(int\) bool\)\): func must be func\(yield func\(...\) bool\): argument is not func"
	}
	for x := range vary {
		x[0]++
		x = 1 // ERROR "cannot use 1 \(untyped int constant\) as \[\]int value in assignment"
	}
	for range ptr { // ERROR "cannot range over ptr \(variable of type \*func\(func\(int\) bool\)\)"
	}
	for x := range named {
		_ = x
	}
	for range bad { // ERROR "cannot range over bad \(variable of func type badseq\): func must be func\(yield func\(...\) bool\): yield func does not return bool"
	}
	for range s.Bad { // ERROR "cannot range over s.Bad \(value of type func\(\) int\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for range s.All {
	}
	for range main { // ERROR "cannot range over main \(value of type func\(\)\): func must be func\(yield func\(...\) bool\): wrong argument count"
	}
	for range kinds() { // ERROR "kinds\(\) \(no value\) used as value"
	}
}

func variables() {
	for x := range f0 { // ERROR "range over f0 \(variable of type func\(func\(\) bool\)\) permits no iteration variables"
	}
	for _ = range f0 { // ERROR "range over f0 \(variable of type func\(func\(\) bool\)\) permits no iteration variables"
	}
	for x, y := range f1 { // ERROR "declared and not used: x" "range over f1 \(variable of type func\(func\(int\) bool\)\) permits only one iteration variable"
	}
	for x, y := range f2 { // ERROR "declared and not used: x" "declared and not used: y"
	}
	for x := range f2 { // ERROR "declared and not used: x"
		x = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	}
	for _, y := range f2 { // ERROR "declared and not used: y"
		y = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	}
	for _, _ = range f1 { // ERROR "range over f1 \(variable of type func\(func\(int\) bool\)\) permits only one iteration variable"
	}
	var a string // ERROR "declared and not used: a"
	var b int // ERROR "declared and not used: b"
	for a = range f1 { // ERROR "cannot use a \(value of type int\) as string value in assignment"
	}
	for a, b = range f2 { // ERROR "cannot use a \(value of type int\) as string value in assignment" "cannot use b \(value of type string\) as int value in assignment"
	}
	for b, a = range f2 {
	}
	for undefined = range f1 { // ERROR "undefined: undefined"
	}
	for 1 = range f1 { // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	}
	for range f1 {
		break lab // ERROR "break label not defined: lab"
		continue lab // ERROR "continue label not defined: lab"
		goto lab // ERROR "label lab not defined"
	}
}

func missing() int {
	for range f1 {
		return 1
	}
} // ERROR "missing return"

func wrongReturn() int {
	for range f1 {
		return "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in return statement"
	}
	for range f1 {
		return // ERROR "not enough return values"
	}
	return 1
}

func jump() {
	goto L // ERROR "goto L jumps into block starting at"
	for range f1 {
	L:
	}
}

func unused() {
	for x := range f1 { // ERROR "declared and not used: x"
	}
	for range f1 {
		y := 1 // ERROR "declared and not used: y"
	}
}

func main() {}
