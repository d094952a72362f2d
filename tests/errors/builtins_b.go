// errorcheck

// Built-in functions: complex, imag, make, max, min, new, panic, print, real, recover.
package p

type N int

func nothing() {}

func test() {
	var i int
	var f32 float32
	var f64 float64
	var c64 complex64
	var c128 complex128
	var str string
	var m map[string]int
	complex(1, 2) // ERROR "complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) is not used"
	_ = complex() // ERROR "invalid operation: not enough arguments for complex\(\) \(expected 2, found 0\)"
	_ = complex(1) // ERROR "invalid operation: not enough arguments for complex\(1\) \(expected 2, found 1\)"
	_ = complex(1, 2, 3) // ERROR "invalid operation: too many arguments for complex\(1, 2, 3\) \(expected 2, found 3\)"
	_ = complex(f32, f64) // ERROR "invalid operation: complex\(f32, f64\) \(mismatched types float32 and float64\)"
	_ = complex(f32, 1)
	_ = complex(i, i) // ERROR "invalid argument: arguments have type int, expected floating-point"
	_ = complex(1, "a") // ERROR "invalid operation: complex\(1, .a.\) \(mismatched types untyped float and untyped string\)"
	_ = complex("a", 1) // ERROR "invalid operation: complex\(.a., 1\) \(mismatched types untyped string and untyped float\)"
	_ = complex(1i, 2) // ERROR "invalid operation: complex\(1i, 2\) \(mismatched types untyped complex and untyped float\)"
	_ = complex(f64, 'a')
	var x64 complex64 = complex(f64, f64) // ERROR "cannot use complex\(f64, f64\) \(value of type complex128\) as complex64 value in variable declaration"
	_ = complex(nil, 1) // ERROR "cannot convert nil to type float64"
	_ = real(c64) + f32
	_ = real(c128) + f32 // ERROR "invalid operation: real\(c128\) \+ f32 \(mismatched types float64 and float32\)"
	_ = imag(c128) + f64
	_ = real(i) // ERROR "invalid argument: argument has type int, expected complex type"
	_ = real("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	_ = real(1)
	_ = imag(2i)
	_ = imag() // ERROR "invalid operation: not enough arguments for imag\(\) \(expected 1, found 0\)"
	real(c64) // ERROR "real\(c64\) \(value of type float32\) is not used"
	make([]int, 1) // ERROR "make\(\[\]int, 1\) \(value of type \[\]int\) is not used"
	_ = make() // ERROR "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = make(1) // ERROR "1 is not a type"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 1.5) // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = make([]int, 1.0)
	_ = make([]int, 10, 5) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, i, i)
	_ = make([]int, f64) // ERROR "invalid argument: index f64 \(variable of type float64\) must be integer"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make(map[string]int, 1, 2) // ERROR "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(map[string]int, -1) // ERROR "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make(map[string]int, "a") // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	_ = make(chan int, 1, 2) // ERROR "invalid operation: make\(chan int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make([3]int, 1) // ERROR "invalid argument: cannot make \[3\]int: type must be slice, map, or channel"
	_ = make(struct{}) // ERROR "invalid argument: cannot make struct\{\}: type must be slice, map, or channel"
	_ = make(undefinedType, 1) // ERROR "undefined: undefinedType"
	_ = make([]int, 1<<63) // ERROR "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	_ = make([]int, nil) // ERROR "cannot convert nil to type int"
	_ = max() // ERROR "invalid operation: not enough arguments for max\(\) \(expected 1, found 0\)"
	_ = max(1, "a") // ERROR "invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of .a.\)"
	_ = max(1, 2.5, 'a')
	_ = max(i, 2.5) // ERROR "2.5 \(untyped float constant\) truncated to int"
	_ = max(i, f64) // ERROR "invalid argument: mismatched types int \(previous argument\) and float64 \(type of f64\)"
	_ = max("a", str)
	_ = max(m, m) // ERROR "invalid argument: m \(variable of type map\[string\]int\) cannot be ordered"
	_ = max(true, false) // ERROR "invalid argument: true \(untyped bool constant\) cannot be ordered"
	_ = max(c64, c64) // ERROR "invalid argument: c64 \(variable of type complex64\) cannot be ordered"
	_ = min(i)
	_ = min(nil) // ERROR "invalid argument: nil cannot be ordered"
	min(1, 2) // ERROR "min\(1, 2\) \(untyped int constant 1\) is not used"
	const cmax = max(1, 2, 3.5)
	const cmin = min("b", "a")
	var n8 int8 = min(1, 1000)
	var n9 int8 = max(1, 1000) // ERROR "cannot use max\(1, 1000\) \(untyped int constant 1000\) as int8 value in variable declaration \(overflows\)"
	_ = max([]int{1}...) // ERROR "invalid operation: invalid use of ... with built-in max"
	new(int) // ERROR "new\(int\) \(value of type \*int\) is not used"
	_ = new() // ERROR "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // ERROR "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	_ = new(5)
	_ = new(str)
	_ = new(nil) // ERROR "use of untyped nil in argument to new"
	_ = new(undefinedType) // ERROR "undefined: undefinedType"
	var ps *string = new(5) // ERROR "cannot use new\(5\) \(value of type \*int\) as \*string value in variable declaration"
	_ = new(nothing()) // ERROR "nothing\(\) \(no value\) used as value or type"
	_ = new(test)
	panic() // ERROR "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	panic(nil)
	_ = panic(1) // ERROR "panic\(1\) \(no value\) used as value"
	panic(int) // ERROR "int \(type\) is not an expression"
	panic(nothing()) // ERROR "nothing\(\) \(no value\) used as value"
	print(1, "a", nil) // ERROR "use of untyped nil in argument to built-in print"
	println(nothing)
	println(1.5, 1i, 'a', true, 1<<63) // ERROR "cannot use 1 << 63 \(untyped int constant 9223372036854775808\) as int value in argument to built-in println \(overflows\)"
	println(1 << 64) // ERROR "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in argument to built-in println \(overflows\)"
	println(int) // ERROR "int \(type\) is not an expression"
	_ = print() // ERROR "print\(\) \(no value\) used as value"
	println(nil) // ERROR "use of untyped nil in argument to built-in println"
	_ = recover()
	recover(1) // ERROR "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	x := recover // ERROR "declared and not used: x" "recover \(built-in\) must be called"
	defer recover()
	defer panic(1)
	defer len("a") // ERROR "defer discards result of len\(.a.\) \(constant 1 of type int\)"
	defer append([]int{}, 1) // ERROR "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	go println()
	defer print // ERROR "expression in defer must be function call"
	defer int(3) // ERROR "defer requires function call, not conversion int\(3\) \(constant 3 of type int\)"
	defer new(int) // ERROR "defer discards result of new\(int\) \(value of type \*int\)"
	go func() {} // ERROR "expression in go must be function call"
	defer nothing // ERROR "expression in defer must be function call"
	defer 1 // ERROR "expression in defer must be function call"
	defer (nothing()) // ERROR "expression in defer must not be parenthesized"
	go (println("x")) // ERROR "expression in go must not be parenthesized"
	_, _, _, _ = x64, n8, n9, ps
}
