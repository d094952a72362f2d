// errorcheck

// Constant expressions: overflow, truncation, division by zero.
package p

const (
	big   = 1 << 100
	huge  = 1 << 511
	huge2 = huge * 2 // ERROR "constant multiplication overflow"
	huge3 = 1 << 512 // ERROR "constant shift overflow"
	huge4 = 1 << 600 // ERROR "constant shift overflow"
	neg   = -1
)

var (
	a1 int    = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	a2 int8   = 128 // ERROR "cannot use 128 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	a3 int8   = -128
	a4 uint8  = 256 // ERROR "cannot use 256 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
	a5 uint8  = -1 // ERROR "cannot use -1 \(untyped int constant\) as uint8 value in variable declaration \(overflows\)"
	a6 uint   = neg // ERROR "cannot use neg \(untyped int constant -1\) as uint value in variable declaration \(overflows\)"
	a7 int    = 1.5 // ERROR "cannot use 1.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
	a8 int    = 1e3
	a9 int    = 1e100 // ERROR "cannot use 1e100 \(untyped float constant 1e\+100\) as int value in variable declaration \(truncated\)"
	b1        = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	b2        = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in variable declaration \(overflows\)"
	b3        = -1 << 63
	b4        = big >> 90
	b5 float32 = 1e39 // ERROR "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	b6 float64 = 1e309 // ERROR "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)"
	b7        = 1e309 // ERROR "cannot use 1e309 \(untyped float constant 1e\+309\) as float64 value in variable declaration \(overflows\)"
	b8        = 1e-400
	b9 float32 = 1e-50
	c1 rune   = 'a' + 1<<31 // ERROR "cannot use 'a' \+ 1 << 31 \(untyped rune constant 2147483745\) as rune value in variable declaration \(overflows\)"
	c2 byte   = 'a' * 3 // ERROR "cannot use 'a' \* 3 \(untyped rune constant 291\) as byte value in variable declaration \(overflows\)"
	c3        = 'a' + 1<<31 // ERROR "cannot use 'a' \+ 1 << 31 \(untyped rune constant 2147483745\) as rune value in variable declaration \(overflows\)"
	c4 complex64 = 1e39 // ERROR "cannot use 1e39 \(untyped float constant 1e\+39\) as complex64 value in variable declaration \(overflows\)"
	c5 int    = 1i // ERROR "cannot use 1i \(untyped complex constant \(0 \+ 1i\)\) as int value in variable declaration \(truncated\)"
	c6 int    = 1 + 0i
	c7 float64 = 1i // ERROR "cannot use 1i \(untyped complex constant \(0 \+ 1i\)\) as float64 value in variable declaration \(overflows\)"
	c8 string = 'a' // ERROR "cannot use 'a' \(untyped rune constant 97\) as string value in variable declaration"
	c9 int    = "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in variable declaration"
)

const (
	d1      = 1 / 0 // ERROR "invalid operation: division by zero"
	d2      = 1 % 0 // ERROR "invalid operation: division by zero"
	d3      = 1.0 / 0 // ERROR "invalid operation: division by zero"
	d4      = 1.0 / 0.0 // ERROR "invalid operation: division by zero"
	d5      = 1 / 0i // ERROR "invalid operation: division by zero"
	d6      = 5.0 % 2.0 // ERROR "invalid operation: operator % not defined on 5.0 \(untyped float constant 5\)"
	d7      = 5.5 % 2 // ERROR "invalid operation: operator % not defined on 5.5 \(untyped float constant\)"
	d8      = 'a' % 2
	d9      = "a" + 1 // ERROR "invalid operation: .a. \+ 1 \(mismatched types untyped string and untyped int\)"
	e1      = "a" - "b" // ERROR "invalid operation: operator - not defined on .a. \(untyped string constant\)"
	e2      = true + false // ERROR "invalid operation: operator \+ not defined on true \(untyped bool constant\)"
	e3      = !1 // ERROR "invalid operation: operator ! not defined on 1 \(untyped int constant\)"
	e4      = -"a" // ERROR "invalid operation: operator - not defined on .a. \(untyped string constant\)"
	e5      = ^1.5 // ERROR "invalid operation: operator \^ not defined on 1.5 \(untyped float constant\)"
	e6      = ^1.0 // ERROR "invalid operation: operator \^ not defined on 1.0 \(untyped float constant 1\)"
	e7      = +true // ERROR "invalid operation: operator \+ not defined on true \(untyped bool constant\)"
	e8      = 1 && true // ERROR "invalid operation: 1 && true \(mismatched types untyped int and untyped bool\)"
	e9      = 1 == "a" // ERROR "invalid operation: 1 == .a. \(mismatched types untyped int and untyped string\)"
	f1 int8 = 100 + 100 // ERROR "cannot use 100 \+ 100 \(untyped int constant 200\) as int8 value in constant declaration \(overflows\)"
	f2 int8 = int8(100) + 100 // ERROR "int8\(100\) \+ 100 \(constant 200 of type int8\) overflows int8"
	f3      = int8(100) * 2 // ERROR "int8\(100\) \* 2 \(constant 200 of type int8\) overflows int8"
	f4      = uint8(1) << 8 // ERROR "uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8"
	f5      = -uint8(1) // ERROR "-uint8\(1\) \(constant -1 of type uint8\) overflows uint8"
	f6      = ^uint8(1)
	f7      = ^int8(1)
	f8      = int8(-128) / -1 // ERROR "int8\(-128\) / -1 \(constant 128 of type int8\) overflows int8"
	f9      = -int8(-128) // ERROR "-int8\(-128\) \(constant 128 of type int8\) overflows int8"
	g1      = uint(0) - 1 // ERROR "uint\(0\) - 1 \(constant -1 of type uint\) overflows uint"
	g2      = int8(200) // ERROR "constant 200 overflows int8"
	g3      = uint8(-1) // ERROR "constant -1 overflows uint8"
	g4      = int(1.5) // ERROR "cannot convert 1.5 \(untyped float constant\) to type int"
	g5      = int(2.0)
	g6      = float32(1e100) // ERROR "cannot convert 1e100 \(untyped float constant 1e\+100\) to type float32"
	g7      = string(65)
	g8      = string("a")
	g9      = bool(1) // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	h1      = int64(1) << 63 // ERROR "int64\(1\) << 63 \(constant 9223372036854775808 of type int64\) overflows int64"
	h2      = int("a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	h3      = float64(1) + int(1) // ERROR "invalid operation: float64\(1\) \+ int\(1\) \(mismatched types float64 and int\)"
	h4      = uint8(255) + 1 // ERROR "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	h5      = uint8(255) - 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	h6      = big + int8(1) // ERROR "big \(untyped int constant 1267650600228229401496703205376\) overflows int8"
	h7      = "abc"[1] // ERROR ".abc.\[1\] \(value of type byte\) is not constant"
	h8      = len("abc")[0] // ERROR "cannot index len\(.abc.\) \(constant 3 of type int\)"
	h9      = []int{1} // ERROR "\[\]int\{…\} \(value of type \[\]int\) is not constant"
	i1      = f() // ERROR "f\(\) \(value of type int\) is not constant"
	i2 int  = x // ERROR "x \(variable of type int\) is not constant"
	i3      = map[int]int{} // ERROR "map\[int\]int\{\} \(value of type map\[int\]int\) is not constant"
	i4 []int = nil // ERROR "invalid constant type \[\]int"
	i5      = nil // ERROR "nil is not constant"
	i6      = &a1 // ERROR "&a1 \(value of type \*int\) is not constant"
	i7 error = nil // ERROR "invalid constant type error"
	i8      = struct{}{} // ERROR "struct\{\}\{\} \(value of type struct\{\}\) is not constant"
)

func f() int { return 1 }

var x int

func division() {
	_ = x / 0 // ERROR "invalid operation: division by zero"
	_ = x % 0 // ERROR "invalid operation: division by zero"
	_ = x / 0.0 // ERROR "invalid operation: division by zero"
	x /= 0 // ERROR "invalid operation: division by zero"
	x %= 0 // ERROR "invalid operation: division by zero"
	var fl float64
	_ = fl / 0
	_ = fl / 0.0
	_ = fl % 2 // ERROR "invalid operation: operator % not defined on fl \(variable of type float64\)"
	fl %= 2 // ERROR "invalid operation: operator % not defined on fl \(variable of type float64\)"
	var c complex128
	_ = c / 0
	_ = c % 1 // ERROR "invalid operation: operator % not defined on c \(variable of type complex128\)"
	x = x + 1.5 // ERROR "1.5 \(untyped float constant\) truncated to int"
	x = x * 1e3
	x = x + big // ERROR "big \(untyped int constant 1267650600228229401496703205376\) overflows int"
	x = 1.5 + x // ERROR "1.5 \(untyped float constant\) truncated to int"
	x = 'a' + x
	x = "a" + x // ERROR "invalid operation: .a. \+ x \(mismatched types untyped string and int\)"
	var u8 uint8
	u8 = u8 + 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	u8 = u8 - 1
	u8 = -1 + u8 // ERROR "-1 \(untyped int constant\) overflows uint8"
	u8 += 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	u8 = 255 + 1 // ERROR "cannot use 255 \+ 1 \(untyped int constant 256\) as uint8 value in assignment \(overflows\)"
	_ = u8 == 256 // ERROR "256 \(untyped int constant\) overflows uint8"
	_ = u8 < -1 // ERROR "-1 \(untyped int constant\) overflows uint8"
	_ = 1000 == u8 // ERROR "1000 \(untyped int constant\) overflows uint8"
	_ = x == 1.5 // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = x == 1.0
	_ = x == nil // ERROR "invalid operation: x == nil \(mismatched types int and untyped nil\)"
	_ = fl == 1e400 // ERROR "1e400 \(untyped float constant 1e\+400\) overflows float64"
	const c10 = 10
	c10 = 11 // ERROR "cannot assign to c10 \(neither addressable nor a map index expression\)"
	_ = big == 1
	_ = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in assignment to _ identifier \(overflows\)"
	println(big) // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in argument to built-in println \(overflows\)"
	var i any = big // ERROR "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in variable declaration \(overflows\)"
	i = 1 << 63 // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in assignment \(overflows\)"
	_ = i == big // ERROR "big \(untyped int constant 1267650600228229401496703205376\) overflows int"
	_ = []int{1 << 70} // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in array or slice literal \(overflows\)"
	_ = [1 << 70]int{} // ERROR "invalid array length 1 << 70 \(untyped int constant 1180591620717411303424\)"
	_ = x << big // ERROR "big \(untyped int constant 1267650600228229401496703205376\) overflows uint"
	_ = 0x1p-1
	_ = int(0x1p-1) // ERROR "cannot convert 0x1p-1 \(untyped float constant 0.5\) to type int"
	_ = ^0
	_ = uint8(^0) // ERROR "constant -1 overflows uint8"
	_ = ^uint8(0) + 1 // ERROR "\^uint8\(0\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
}
