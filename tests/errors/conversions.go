// errorcheck

// Conversions.
package p

type T struct{ a int }
type U struct{ a int }
type V struct {
	a int `tag`
}
type W struct{ b int }
type I interface{ M() }
type Impl struct{}

func (Impl) M() {}

type MyString string
type MyBytes []byte
type MyByte byte
type PT *T
type Fn func(int) string

func use() {}

func numbers() {
	var i int
	var f float64
	var b bool
	var c complex128
	_ = int(f)
	_ = float64(i)
	_ = int(b) // ERROR "cannot convert b \(variable of type bool\) to type int"
	_ = bool(i) // ERROR "cannot convert i \(variable of type int\) to type bool"
	_ = complex64(c)
	_ = complex128(f) // ERROR "cannot convert f \(variable of type float64\) to type complex128"
	_ = complex128(1)
	_ = float64(c) // ERROR "cannot convert c \(variable of type complex128\) to type float64"
	_ = int(1.5) // ERROR "cannot convert 1.5 \(untyped float constant\) to type int"
	_ = int(1e100) // ERROR "cannot convert 1e100 \(untyped float constant 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\) to type int"
	_ = int8(128) // ERROR "constant 128 overflows int8"
	_ = uint(-1) // ERROR "constant -1 overflows uint"
	_ = int8(i)
	_ = float32(1e100) // ERROR "cannot convert 1e100 \(untyped float constant 1e\+100\) to type float32"
	_ = float32(0.1)
	_ = uint8('a')
	_ = uint8('☺') // ERROR "constant 9786 overflows uint8"
	_ = int64(1 << 63) // ERROR "constant 9223372036854775808 overflows int64"
	_ = bool(1) // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	_ = bool(true)
	_ = int("a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = int(nil) // ERROR "cannot convert nil to type int"
}

func strings() {
	var i int
	var f float64
	var s string
	var b bool
	var bs []byte
	var rs []rune
	var sl []int
	_ = int(s) // ERROR "cannot convert s \(variable of type string\) to type int"
	_ = string(i)
	_ = string(f) // ERROR "cannot convert f \(variable of type float64\) to type string"
	_ = string(b) // ERROR "cannot convert b \(variable of type bool\) to type string"
	_ = string(bs)
	_ = string(rs)
	_ = string(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type string"
	_ = string(65)
	_ = string(1.5) // ERROR "cannot convert 1.5 \(untyped float constant\) to type string"
	_ = string(1.0) // ERROR "cannot convert 1.0 \(untyped float constant 1\) to type string"
	_ = string('a')
	_ = string(-1)
	_ = string(nil) // ERROR "cannot convert nil to type string"
	_ = []byte(s)
	_ = []rune(s)
	_ = []int(s) // ERROR "cannot convert s \(variable of type string\) to type \[\]int"
	_ = []byte("abc")
	_ = MyBytes("abc")
	_ = []MyByte("abc")
	_ = []byte(i) // ERROR "cannot convert i \(variable of type int\) to type \[\]byte"
	_ = []byte(1) // ERROR "cannot convert 1 \(untyped int constant\) to type \[\]byte"
	_ = MyString(bs)
	_ = MyString(1)
	_ = MyString('a')
	_ = string(rune(i))
	_ = rune("a") // ERROR "cannot convert .a. \(untyped string constant\) to type rune"
	_ = bool("true") // ERROR "cannot convert .true. \(untyped string constant\) to type bool"
}

func composites() {
	var i int
	var t T
	var e any
	var in I
	var sl []int
	var arr [3]int
	var parr *[3]int
	var p *int
	var m map[string]int
	_ = U(t)
	_ = V(t)
	_ = W(t) // ERROR "cannot convert t \(variable of struct type T\) to type W"
	_ = T(i) // ERROR "cannot convert i \(variable of type int\) to type T"
	_ = T(5) // ERROR "cannot convert 5 \(untyped int constant\) to type T"
	_ = struct{ a int }(t)
	_ = I(Impl{})
	_ = I(t) // ERROR "cannot convert t \(variable of struct type T\) to type I: T does not implement I \(missing method M\)"
	_ = I(5) // ERROR "cannot convert 5 \(untyped int constant\) to type I"
	_ = any(5)
	_ = any(nil)
	_ = I(nil)
	_ = Impl(in) // ERROR "cannot convert in \(variable of interface type I\) to type Impl: need type assertion"
	_ = Impl(e) // ERROR "cannot convert e \(variable of interface type any\) to type Impl: need type assertion"
	_ = int(e) // ERROR "cannot convert e \(variable of interface type any\) to type int: need type assertion"
	_ = interface{ N() }(in) // ERROR "cannot convert in \(variable of interface type I\) to type interface\{N\(\)\}: I does not implement interface\{N\(\)\} \(missing method N\)"
	_ = []int(nil)
	_ = (*int)(nil)
	_ = (*int)(p)
	_ = (*float64)(p) // ERROR "cannot convert p \(variable of type \*int\) to type \*float64"
	_ = *int(p) // ERROR "cannot convert p \(variable of type \*int\) to type int"
	_ = PT(&t)
	_ = [3]int(sl)
	_ = (*[3]int)(sl)
	_ = [3]string(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type \[3\]string"
	_ = (*[3]string)(sl) // ERROR "cannot convert sl \(variable of type \[\]int\) to type \*\[3\]string"
	_ = [3]int(arr)
	_ = []int(arr) // ERROR "cannot convert arr \(variable of type \[3\]int\) to type \[\]int"
	_ = []int(parr) // ERROR "cannot convert parr \(variable of type \*\[3\]int\) to type \[\]int"
	_ = [3]int(parr) // ERROR "cannot convert parr \(variable of type \*\[3\]int\) to type \[3\]int"
	_ = uintptr(p) // ERROR "cannot convert p \(variable of type \*int\) to type uintptr"
	_ = map[string]int(m)
	_ = map[string]string(m) // ERROR "cannot convert m \(variable of type map\[string\]int\) to type map\[string\]string"
	_ = chan int(nil)
	_ = (<-chan int)(make(chan int))
	_ = (chan int)(make(<-chan int)) // ERROR "cannot convert make\(<-chan int\) \(value of type <-chan int\) to type chan int"
	_ = Fn(use) // ERROR "cannot convert use \(value of type func\(\)\) to type Fn"
	_ = Fn(func(int) string { return "" })
	_ = (func())(use)
}

func forms() {
	var i int
	var bs []byte
	_ = int() // ERROR "missing argument in conversion to int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = int(i...) // ERROR "invalid use of ... in conversion to int"
	_ = int(use()) // ERROR "use\(\) \(no value\) used as value"
	_ = int(int) // ERROR "int \(type\) is not an expression"
	_ = int(use) // ERROR "cannot convert use \(value of type func\(\)\) to type int"
	_ = undefinedType(1) // ERROR "undefined: undefinedType"
	_ = (int)("x") // ERROR "cannot convert .x. \(untyped string constant\) to type int"
	_ = int(undefinedName) // ERROR "undefined: undefinedName"
	int(i) // ERROR "int\(i\) \(value of type int\) is not used"
	string(bs) // ERROR "string\(bs\) \(value of type string\) is not used"
	const c1 = string("abc")
	const c2 = []byte("abc") // ERROR "\[\]byte\(.abc.\) \(value of type \[\]byte\) is not constant"
	const c3 = any(1) // ERROR "any\(1\) \(value of interface type any\) is not constant"
	const c4 = float32(0.1)
	const c5 int = float64(3) // ERROR "cannot use float64\(3\) \(constant 3 of type float64\) as int value in constant declaration"
	var x int8 = int16(5) // ERROR "cannot use int16\(5\) \(constant 5 of type int16\) as int8 value in variable declaration"
	_ = x
}
