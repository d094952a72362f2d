// errorcheck

// How operands and types are shown in messages.
package p

import (
	"fmt"
	"io"
)

type (
	S   struct{ a, b int }
	I   interface{ M(a int, b ...string) (x, y int) }
	F   func(a int, b ...string) (c error)
	MI  int
	MS  string
	MF  float64
	MB  bool
	MSl []int
	MM  map[string]int
	MC  chan int
	MP  *int
	MA  [3]int
)

const (
	ci     = 1
	cs     = "a string constant"
	cf     = 1.5
	ct int = 5
	cm MI  = 6
	cr     = 'x'
	cb     = true
	cc     = 1i
	cl     = "a very long string constant that goes on and on and on and on and on until it is too long to print in a message"
	big    = 123456789012345678901234567890
	tiny   = 1e-100
)

var x struct{ z int }

func variables() {
	var s S
	var i I
	var f F
	var mi MI
	var ms MS
	var mf MF
	var mb MB
	var msl MSl
	var mm MM
	var mc MC
	var mp MP
	var ma MA
	var iface interface{}
	var e error
	var w io.Writer
	var pf *fmt.Stringer
	var by byte
	var ru rune
	var u8 uint8
	var i32 int32
	x = s // ERROR "cannot use s \(variable of struct type S\) as struct\{z int\} value in assignment"
	x = i // ERROR "cannot use i \(variable of interface type I\) as struct\{z int\} value in assignment"
	x = f // ERROR "cannot use f \(variable of func type F\) as struct\{z int\} value in assignment"
	x = mi // ERROR "cannot use mi \(variable of int type MI\) as struct\{z int\} value in assignment"
	x = ms // ERROR "cannot use ms \(variable of string type MS\) as struct\{z int\} value in assignment"
	x = mf // ERROR "cannot use mf \(variable of float64 type MF\) as struct\{z int\} value in assignment"
	x = mb // ERROR "cannot use mb \(variable of bool type MB\) as struct\{z int\} value in assignment"
	x = msl // ERROR "cannot use msl \(variable of slice type MSl\) as struct\{z int\} value in assignment"
	x = mm // ERROR "cannot use mm \(variable of map type MM\) as struct\{z int\} value in assignment"
	x = mc // ERROR "cannot use mc \(variable of chan type MC\) as struct\{z int\} value in assignment"
	x = mp // ERROR "cannot use mp \(variable of pointer type MP\) as struct\{z int\} value in assignment"
	x = ma // ERROR "cannot use ma \(variable of array type MA\) as struct\{z int\} value in assignment"
	x = iface // ERROR "cannot use iface \(variable of type interface\{\}\) as struct\{z int\} value in assignment: need type assertion"
	x = e // ERROR "cannot use e \(variable of interface type error\) as struct\{z int\} value in assignment"
	x = w // ERROR "cannot use w \(variable of interface type io.Writer\) as struct\{z int\} value in assignment"
	x = pf // ERROR "cannot use pf \(variable of type \*fmt.Stringer\) as struct\{z int\} value in assignment"
	x = by // ERROR "cannot use by \(variable of type byte\) as struct\{z int\} value in assignment"
	x = ru // ERROR "cannot use ru \(variable of type rune\) as struct\{z int\} value in assignment"
	x = u8 // ERROR "cannot use u8 \(variable of type uint8\) as struct\{z int\} value in assignment"
	x = i32 // ERROR "cannot use i32 \(variable of type int32\) as struct\{z int\} value in assignment"
	x = -mi // ERROR "cannot use -mi \(value of int type MI\) as struct\{z int\} value in assignment"
	x = &s // ERROR "cannot use &s \(value of type \*S\) as struct\{z int\} value in assignment"
	x = *mp // ERROR "cannot use \*mp \(variable of type int\) as struct\{z int\} value in assignment"
	x = &x // ERROR "cannot use &x \(value of type \*struct\{z int\}\) as struct\{z int\} value in assignment"
	x = s.a // ERROR "cannot use s.a \(variable of type int\) as struct\{z int\} value in assignment"
	x = mm["a"] // ERROR "cannot use mm\[.a.\] \(map index expression of type int\) as struct\{z int\} value in assignment"
	x = ma[0] // ERROR "cannot use ma\[0\] \(variable of type int\) as struct\{z int\} value in assignment"
	x = msl[1:2] // ERROR "cannot use msl\[1:2\] \(value of slice type MSl\) as struct\{z int\} value in assignment"
	x = i.M // ERROR "cannot use i.M \(value of type func\(a int, b ...string\) \(x int, y int\)\) as struct\{z int\} value in assignment"
	x = I.M // ERROR "cannot use I.M \(value of type func\(_ I, a int, b ...string\) \(x int, y int\)\) as struct\{z int\} value in assignment"
	x = f(1) // ERROR "cannot use f\(1\) \(value of interface type error\) as struct\{z int\} value in assignment"
	x = <-mc // ERROR "cannot use <-mc \(comma, ok expression of type int\) as struct\{z int\} value in assignment"
	x = iface.(int) // ERROR "cannot use iface.\(int\) \(comma, ok expression of type int\) as struct\{z int\} value in assignment"
	x = iface.(I) // ERROR "cannot use iface.\(I\) \(comma, ok expression of interface type I\) as struct\{z int\} value in assignment"
	x = (s) // ERROR "cannot use \(s\) \(variable of struct type S\) as struct\{z int\} value in assignment"
	x = (s.a + 1) * 2 // ERROR "cannot use \(s.a \+ 1\) \* 2 \(value of type int\) as struct\{z int\} value in assignment"
	x = !mb // ERROR "cannot use !mb \(value of bool type MB\) as struct\{z int\} value in assignment"
	x = s.a < 2 // ERROR "cannot use s.a < 2 \(untyped bool value\) as struct\{z int\} value in assignment"
	x = ma == ma // ERROR "cannot use ma == ma \(untyped bool value\) as struct\{z int\} value in assignment"
	x = ms + "a" // ERROR "cannot use ms \+ .a. \(value of string type MS\) as struct\{z int\} value in assignment"
	x = ms[0] // ERROR "cannot use ms\[0\] \(value of type byte\) as struct\{z int\} value in assignment"
	x = ms[1:] // ERROR "cannot use ms\[1:\] \(value of string type MS\) as struct\{z int\} value in assignment"
	x = cap(msl) // ERROR "cannot use cap\(msl\) \(value of type int\) as struct\{z int\} value in assignment"
	x = string(by) // ERROR "cannot use string\(by\) \(value of type string\) as struct\{z int\} value in assignment"
}

func constants() {
	x = ci // ERROR "cannot use ci \(untyped int constant 1\) as struct\{z int\} value in assignment"
	x = cs // ERROR "cannot use cs \(untyped string constant .a string constant.\) as struct\{z int\} value in assignment"
	x = cf // ERROR "cannot use cf \(untyped float constant 1.5\) as struct\{z int\} value in assignment"
	x = ct // ERROR "cannot use ct \(constant 5 of type int\) as struct\{z int\} value in assignment"
	x = cm // ERROR "cannot use cm \(constant 6 of int type MI\) as struct\{z int\} value in assignment"
	x = cr // ERROR "cannot use cr \(untyped rune constant 120\) as struct\{z int\} value in assignment"
	x = cb // ERROR "cannot use cb \(untyped bool constant true\) as struct\{z int\} value in assignment"
	x = cc // ERROR "cannot use cc \(untyped complex constant \(0 \+ 1i\)\) as struct\{z int\} value in assignment"
	x = cl // ERROR "cannot use cl \(untyped string constant .a very long string constant that goes on and on and on and on and on...\) as struct\{z int\} value in assignment"
	x = big // ERROR "cannot use big \(untyped int constant 123456789012345678901234567890\) as struct\{z int\} value in assignment"
	x = tiny // ERROR "cannot use tiny \(untyped float constant 1e-100\) as struct\{z int\} value in assignment"
	x = 1 // ERROR "cannot use 1 \(untyped int constant\) as struct\{z int\} value in assignment"
	x = "lit" // ERROR "cannot use .lit. \(untyped string constant\) as struct\{z int\} value in assignment"
	x = `raw` // ERROR "cannot use .raw. \(untyped string constant .raw.\) as struct\{z int\} value in assignment"
	x = 'y' // ERROR "cannot use 'y' \(untyped rune constant 121\) as struct\{z int\} value in assignment"
	x = 1.50 // ERROR "cannot use 1.50 \(untyped float constant 1.5\) as struct\{z int\} value in assignment"
	x = 0x10 // ERROR "cannot use 0x10 \(untyped int constant 16\) as struct\{z int\} value in assignment"
	x = 1_000 // ERROR "cannot use 1_000 \(untyped int constant 1000\) as struct\{z int\} value in assignment"
	x = 2i // ERROR "cannot use 2i \(untyped complex constant \(0 \+ 2i\)\) as struct\{z int\} value in assignment"
	x = nil // ERROR "cannot use nil as struct\{z int\} value in assignment"
	x = true // ERROR "cannot use true \(untyped bool constant\) as struct\{z int\} value in assignment"
	x = ci + 1 // ERROR "cannot use ci \+ 1 \(untyped int constant 2\) as struct\{z int\} value in assignment"
	x = cs + "b" // ERROR "cannot use cs \+ .b. \(untyped string constant .a string constantb.\) as struct\{z int\} value in assignment"
	x = -5 // ERROR "cannot use -5 \(untyped int constant\) as struct\{z int\} value in assignment"
	x = cs[0] // ERROR "cannot use cs\[0\] \(value of type byte\) as struct\{z int\} value in assignment"
	x = cs[1:] // ERROR "cannot use cs\[1:\] \(value of type string\) as struct\{z int\} value in assignment"
	x = int8(3) // ERROR "cannot use int8\(3\) \(constant 3 of type int8\) as struct\{z int\} value in assignment"
	x = MI(4) // ERROR "cannot use MI\(4\) \(constant 4 of int type MI\) as struct\{z int\} value in assignment"
	x = 1 << 3 // ERROR "cannot use 1 << 3 \(untyped int constant 8\) as struct\{z int\} value in assignment"
	x = real(1i) // ERROR "cannot use real\(1i\) \(untyped float constant 0\) as struct\{z int\} value in assignment"
	x = complex(1, 2) // ERROR "cannot use complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) as struct\{z int\} value in assignment"
	x = max(ci, 2) // ERROR "cannot use max\(ci, 2\) \(untyped int constant 2\) as struct\{z int\} value in assignment"
	x = 1.0 // ERROR "cannot use 1.0 \(untyped float constant 1\) as struct\{z int\} value in assignment"
	x = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as struct\{z int\} value in assignment"
	x = 100000000000000000000000000.0 // ERROR "cannot use 100000000000000000000000000.0 \(untyped float constant 1e\+26\) as struct\{z int\} value in assignment"
	x = 0.1 // ERROR "cannot use 0.1 \(untyped float constant\) as struct\{z int\} value in assignment"
	x = 1.0 / 3 // ERROR "cannot use 1.0 / 3 \(untyped float constant 0.333333\) as struct\{z int\} value in assignment"
	x = 'a' + 1 // ERROR "cannot use 'a' \+ 1 \(untyped rune constant 98\) as struct\{z int\} value in assignment"
	x = 1 + 2i // ERROR "cannot use 1 \+ 2i \(untyped complex constant \(1 \+ 2i\)\) as struct\{z int\} value in assignment"
	x = "tab\tquote\"" // ERROR "cannot use .tab.tquote... \(untyped string constant\) as struct\{z int\} value in assignment"
	x = '\n' // ERROR "cannot use '.n' \(untyped rune constant 10\) as struct\{z int\} value in assignment"
	x = "☺" // ERROR "cannot use .☺. \(untyped string constant\) as struct\{z int\} value in assignment"
	x = len("abc") // ERROR "cannot use len\(.abc.\) \(constant 3 of type int\) as struct\{z int\} value in assignment"
}

func others() {
	x = fmt.Sprint("a", 1, 'b') // ERROR "cannot use fmt.Sprint\(.a., 1, 'b'\) \(value of type string\) as struct\{z int\} value in assignment"
	x = fmt.Println // ERROR "cannot use fmt.Println \(value of type func\(a ...any\) \(n int, err error\)\) as struct\{z int\} value in assignment"
	x = fmt.Stringer.String // ERROR "cannot use fmt.Stringer.String \(value of type func\(fmt.Stringer\) string\) as struct\{z int\} value in assignment"
	x = io.EOF // ERROR "cannot use io.EOF \(variable of interface type error\) as struct\{z int\} value in assignment"
	x = func() {} // ERROR "cannot use func\(\) \{\} \(value of type func\(\)\) as struct\{z int\} value in assignment"
	x = func(a int, b string) (c int) { return 1 } // ERROR "cannot use func\(a int, b string\) \(c int\) \{…\} \(value of type func\(a int, b string\) \(c int\)\) as struct\{z int\} value in assignment"
	x = []int{1, 2} // ERROR "cannot use \[\]int\{…\} \(value of type \[\]int\) as struct\{z int\} value in assignment"
	x = map[string]int{"a": 1} // ERROR "cannot use map\[string\]int\{…\} \(value of type map\[string\]int\) as struct\{z int\} value in assignment"
	x = S{1, 2} // ERROR "cannot use S\{…\} \(value of struct type S\) as struct\{z int\} value in assignment"
	x = &S{a: 1} // ERROR "cannot use &S\{…\} \(value of type \*S\) as struct\{z int\} value in assignment"
	x = struct{ b string }{"a"} // ERROR "cannot use struct\{b string\}\{…\} \(value of type struct\{b string\}\) as struct\{z int\} value in assignment"
	x = [...]int{1} // ERROR "cannot use \[...\]int\{…\} \(value of type \[1\]int\) as struct\{z int\} value in assignment"
	x = append([]string{}, "x") // ERROR "cannot use append\(\[\]string\{\}, .x.\) \(value of type \[\]string\) as struct\{z int\} value in assignment"
	x = make([]int, 3) // ERROR "cannot use make\(\[\]int, 3\) \(value of type \[\]int\) as struct\{z int\} value in assignment"
	x = new(int) // ERROR "cannot use new\(int\) \(value of type \*int\) as struct\{z int\} value in assignment"
	x = []byte("x") // ERROR "cannot use \[\]byte\(.x.\) \(value of type \[\]byte\) as struct\{z int\} value in assignment"
	x = (*int)(nil) // ERROR "cannot use \(\*int\)\(nil\) \(value of type \*int\) as struct\{z int\} value in assignment"
	x = (func())(nil) // ERROR "cannot use \(func\(\)\)\(nil\) \(value of type func\(\)\) as struct\{z int\} value in assignment"
	x = interface{ M() }(nil) // ERROR "cannot use interface\{M\(\)\}\(nil\) \(value of type interface\{M\(\)\}\) as struct\{z int\} value in assignment"
	x = make(chan<- int) // ERROR "cannot use make\(chan<- int\) \(value of type chan<- int\) as struct\{z int\} value in assignment"
	x = make(chan (<-chan int)) // ERROR "cannot use make\(chan \(<-chan int\)\) \(value of type chan \(<-chan int\)\) as struct\{z int\} value in assignment"
	x = [2][3]int{} // ERROR "cannot use \[2\]\[3\]int\{\} \(value of type \[2\]\[3\]int\) as struct\{z int\} value in assignment"
	x = struct { // ERROR "cannot use struct\{A int .json:.a..; \*S; fmt.Stringer\}\{\} \(value of type struct\{A int .json:..a...; \*S; fmt.Stringer\}\) as struct\{z int\} value in assignment"
		A int `json:"a"`
		*S
		fmt.Stringer
	}{}
	x = func(...int) (int, error) { return 1, nil } // ERROR "cannot use func\(...int\) \(int, error\) \{…\} \(value of type func\(...int\) \(int, error\)\) as struct\{z int\} value in assignment"
	x = variables // ERROR "cannot use variables \(value of type func\(\)\) as struct\{z int\} value in assignment"
	x = variables() // ERROR "variables\(\) \(no value\) used as value"
	x = int // ERROR "int \(type\) is not an expression"
	x = len // ERROR "len \(built-in\) must be called"
	x = fmt // ERROR "use of package fmt not in selector"
	x = undefinedX // ERROR "undefined: undefinedX"
	x = _ // ERROR "cannot use _ as value or type"
	x = io.Reader(nil) // ERROR "cannot use io.Reader\(nil\) \(value of interface type io.Reader\) as struct\{z int\} value in assignment"
}
