// errorcheck

// Assignments: types that do not fit.
package p

import "io"

type myInt int
type myStruct struct{ a int }
type inter interface{ M() }
type impl struct{}

func (impl) M() {}

type ptrImpl struct{}

func (*ptrImpl) M() {}

type wrongImpl struct{}

func (wrongImpl) M(int) {}

type lowerImpl struct{}

func (lowerImpl) m() {}

type upper interface{ m() }

func basic() {
	var i int
	var s string
	var f float64
	var m myInt
	var b bool // ERROR "declared and not used: b"
	var st myStruct
	var p *int // ERROR "declared and not used: p"
	var e error
	var sl []int
	var arr [3]int
	var mp map[string]int // ERROR "declared and not used: mp"
	var fn func(int) string // ERROR "declared and not used: fn"
	var ch chan int // ERROR "declared and not used: ch"
	i = s // ERROR "cannot use s \(variable of type string\) as int value in assignment"
	s = i // ERROR "cannot use i \(variable of type int\) as string value in assignment"
	f = i // ERROR "cannot use i \(variable of type int\) as float64 value in assignment"
	i = f // ERROR "cannot use f \(variable of type float64\) as int value in assignment"
	m = i // ERROR "cannot use i \(variable of type int\) as myInt value in assignment"
	i = m // ERROR "cannot use m \(variable of int type myInt\) as int value in assignment"
	b = i // ERROR "cannot use i \(variable of type int\) as bool value in assignment"
	st = i // ERROR "cannot use i \(variable of type int\) as myStruct value in assignment"
	i = st // ERROR "cannot use st \(variable of struct type myStruct\) as int value in assignment"
	p = &s // ERROR "cannot use &s \(value of type \*string\) as \*int value in assignment"
	p = i // ERROR "cannot use i \(variable of type int\) as \*int value in assignment"
	e = i // ERROR "cannot use i \(variable of type int\) as error value in assignment: int does not implement error \(missing method Error\)"
	i = e // ERROR "cannot use e \(variable of interface type error\) as int value in assignment"
	sl = arr // ERROR "cannot use arr \(variable of type \[3\]int\) as \[\]int value in assignment"
	arr = sl // ERROR "cannot use sl \(variable of type \[\]int\) as \[3\]int value in assignment"
	mp = sl // ERROR "cannot use sl \(variable of type \[\]int\) as map\[string\]int value in assignment"
	fn = i // ERROR "cannot use i \(variable of type int\) as func\(int\) string value in assignment"
	fn = basic // ERROR "cannot use basic \(value of type func\(\)\) as func\(int\) string value in assignment"
	ch = i // ERROR "cannot use i \(variable of type int\) as chan int value in assignment"
	i = nil // ERROR "cannot use nil as int value in assignment"
	s = nil // ERROR "cannot use nil as string value in assignment"
	b = nil // ERROR "cannot use nil as bool value in assignment"
	st = nil // ERROR "cannot use nil as myStruct value in assignment"
	arr = nil // ERROR "cannot use nil as \[3\]int value in assignment"
	i = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in assignment"
	s = 1 // ERROR "cannot use 1 \(untyped int constant\) as string value in assignment"
	s = 'a' // ERROR "cannot use 'a' \(untyped rune constant 97\) as string value in assignment"
	b = 1 // ERROR "cannot use 1 \(untyped int constant\) as bool value in assignment"
	f = "x" // ERROR "cannot use .x. \(untyped string constant\) as float64 value in assignment"
	i = 1.5 // ERROR "cannot use 1.5 \(untyped float constant\) as int value in assignment \(truncated\)"
	i = 1.0
	p = 1 // ERROR "cannot use 1 \(untyped int constant\) as \*int value in assignment"
	sl = 1 // ERROR "cannot use 1 \(untyped int constant\) as \[\]int value in assignment"
	var x byte = 300 // ERROR "declared and not used: x" "cannot use 300 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
	var y int8 = -129 // ERROR "cannot use -129 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	var z uint = -1 // ERROR "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
	var w float32 = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as float32 value in variable declaration \(overflows\)"
	i = basic // ERROR "cannot use basic \(value of type func\(\)\) as int value in assignment"
	i = int // ERROR "int \(type\) is not an expression"
	i = len // ERROR "len \(built-in\) must be called"
	i = basic() // ERROR "basic\(\) \(no value\) used as value"
	s += 1 // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	i += "a" // ERROR "invalid operation: i \+= .a. \(mismatched types int and untyped string\)"
	i += 1.5 // ERROR "1.5 \(untyped float constant\) truncated to int"
	x = 256 // ERROR "cannot use 256 \(untyped int constant\) as byte value in assignment \(overflows\)"
	_, _, _ = y, z, w
	sl = []string{} // ERROR "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in assignment"
	mp = map[int]int{} // ERROR "cannot use map\[int\]int\{\} \(value of type map\[int\]int\) as map\[string\]int value in assignment"
	st = struct{ a string }{} // ERROR "cannot use struct\{a string\}\{\} \(value of type struct\{a string\}\) as myStruct value in assignment"
	st = struct{ a int }{}
}

func interfaces() {
	var i inter
	i = impl{}
	i = &impl{}
	i = &ptrImpl{}
	i = ptrImpl{} // ERROR "cannot use ptrImpl\{\} \(value of struct type ptrImpl\) as inter value in assignment: ptrImpl does not implement inter \(method M has pointer receiver\)"
	i = wrongImpl{} // ERROR "cannot use wrongImpl\{\} \(value of struct type wrongImpl\) as inter value in assignment: wrongImpl does not implement inter \(wrong type for method M\)"
	i = lowerImpl{} // ERROR "cannot use lowerImpl\{\} \(value of struct type lowerImpl\) as inter value in assignment: lowerImpl does not implement inter \(missing method M\)"
	i = 5 // ERROR "cannot use 5 \(constant of type int\) as inter value in assignment: int does not implement inter \(missing method M\)"
	i = nil
	i = "a" // ERROR "cannot use .a. \(constant of type string\) as inter value in assignment: string does not implement inter \(missing method M\)"
	i = myInt(1) // ERROR "cannot use myInt\(1\) \(constant 1 of int type myInt\) as inter value in assignment: myInt does not implement inter \(missing method M\)"
	var u upper
	u = impl{} // ERROR "cannot use impl\{\} \(value of struct type impl\) as upper value in assignment: impl does not implement upper \(missing method m\)"
	var r io.Reader
	r = i // ERROR "cannot use i \(variable of interface type inter\) as io.Reader value in assignment: inter does not implement io.Reader \(missing method Read\)"
	var w io.Writer = r // ERROR "cannot use r \(variable of interface type io.Reader\) as io.Writer value in variable declaration: io.Reader does not implement io.Writer \(missing method Write\)"
	var pi *inter
	i = pi // ERROR "cannot use pi \(variable of type \*inter\) as inter value in assignment: \*inter does not implement inter \(type \*inter is pointer to interface, not interface\)"
	pi = i // ERROR "cannot use i \(variable of interface type inter\) as \*inter value in assignment: inter does not implement \*inter \(type \*inter is pointer to interface, not interface\)"
	var im impl
	im = i // ERROR "cannot use i \(variable of interface type inter\) as impl value in assignment: need type assertion"
	im = pi // ERROR "cannot use pi \(variable of type \*inter\) as impl value in assignment"
	im = u // ERROR "cannot use u \(variable of interface type upper\) as impl value in assignment"
	var a any = im
	im = a // ERROR "cannot use a \(variable of interface type any\) as impl value in assignment: need type assertion"
	r = a // ERROR "cannot use a \(variable of interface type any\) as io.Reader value in assignment: any does not implement io.Reader \(missing method Read\)"
	_ = w
}

func channels() {
	var c chan int
	var r <-chan int
	var s chan<- int
	c = r // ERROR "cannot use r \(variable of type <-chan int\) as chan int value in assignment"
	c = s // ERROR "cannot use s \(variable of type chan<- int\) as chan int value in assignment"
	r = c
	s = c
	r = s // ERROR "cannot use s \(variable of type chan<- int\) as <-chan int value in assignment"
	var cs chan string // ERROR "declared and not used: cs"
	cs = c // ERROR "cannot use c \(variable of type chan int\) as chan string value in assignment"
}

func blank() {
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	_ = int // ERROR "int \(type\) is not an expression"
	_ = basic
	_ = basic() // ERROR "basic\(\) \(no value\) used as value"
	_ = len // ERROR "len \(built-in\) must be called"
	var _ = nil // ERROR "use of untyped nil in variable declaration"
	x := nil // ERROR "declared and not used: x" "use of untyped nil in assignment"
	var y = nil // ERROR "declared and not used: y" "use of untyped nil in variable declaration"
	z := basic // ERROR "declared and not used: z"
	_, _ = nil, 1 // ERROR "use of untyped nil in assignment to _ identifier"
	const c = nil // ERROR "nil is not constant"
}
