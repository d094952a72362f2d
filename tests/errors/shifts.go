// errorcheck

// Shifts, with the spec's rules for untyped left operands.
package p

func test() {
	var s uint = 33
	var n int = 3
	var f float64 = 2
	var str string
	_ = 1 << s
	_ = 1.0 << s // ERROR "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	var a = 1.0 << s // ERROR "declared and not used: a" "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	var b = 1 << s // ERROR "declared and not used: b"
	var c int32 = 1 << s // ERROR "declared and not used: c"
	var d float32 = 1 << s // ERROR "declared and not used: d" "invalid operation: shifted operand 1 \(type float32\) must be integer"
	var e = float32(1 << s) // ERROR "declared and not used: e" "invalid operation: shifted operand 1 \(type float32\) must be integer"
	var g = 1.5 << s // ERROR "declared and not used: g" "invalid operation: shifted operand 1.5 \(untyped float constant\) must be integer"
	var h = 1 << 1.0 // ERROR "declared and not used: h"
	var i = 1 << 1.5 // ERROR "declared and not used: i" "1.5 \(untyped float constant\) truncated to uint"
	var j = 1 << -1 // ERROR "declared and not used: j" "invalid operation: negative shift count -1 \(untyped int constant\)"
	var k = 1 << f // ERROR "declared and not used: k" "invalid operation: shift count f \(variable of type float64\) must be integer"
	var l = f << 1 // ERROR "declared and not used: l" "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	var m = str << 1 // ERROR "declared and not used: m" "invalid operation: shifted operand str \(variable of type string\) must be integer"
	var o = 1 << str // ERROR "declared and not used: o" "invalid operation: shift count str \(variable of type string\) must be integer"
	var p = "a" << 1 // ERROR "declared and not used: p" "invalid operation: shifted operand .a. \(untyped string constant\) must be integer"
	var q = n << -1 // ERROR "declared and not used: q" "invalid operation: negative shift count -1 \(untyped int constant\)"
	var r = n << n // ERROR "declared and not used: r"
	var t = uint8(1) << 7 // ERROR "declared and not used: t"
	var u = uint8(1) << 8 // ERROR "declared and not used: u" "uint8\(1\) << 8 \(constant 256 of type uint8\) overflows uint8"
	var v uint8 = 1 << 8 // ERROR "declared and not used: v" "cannot use 1 << 8 \(untyped int constant 256\) as uint8 value in variable declaration \(overflows\)"
	var w = 1 << 64 // ERROR "declared and not used: w" "cannot use 1 << 64 \(untyped int constant 18446744073709551616\) as int value in variable declaration \(overflows\)"
	var x = 1 << 10000 // ERROR "declared and not used: x" "invalid operation: invalid shift count 10000 \(untyped int constant\)"
	var y = n << 64 // ERROR "declared and not used: y"
	var z = 1.0<<s == 1 // ERROR "declared and not used: z" "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	var aa = 1.0<<s == n // ERROR "declared and not used: aa"
	var bb = 1<<s != 1.0 // ERROR "declared and not used: bb" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var cc = 1<<s != 1.5 // ERROR "declared and not used: cc" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var dd = make([]byte, 1.0<<s) // ERROR "declared and not used: dd"
	var ee = []int{}[1.0<<s] // ERROR "declared and not used: ee"
	var ff float64 = 1<<s + 1 // ERROR "declared and not used: ff" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var gg = 1<<s + 1.0 // ERROR "declared and not used: gg" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var hh = 1<<s + 1.5 // ERROR "declared and not used: hh" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var ii = f + 1<<s // ERROR "declared and not used: ii" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var jj = uint64(1 << s) // ERROR "declared and not used: jj"
	var kk = uint64(1.0 << s) // ERROR "declared and not used: kk"
	var ll any = 1 << s // ERROR "declared and not used: ll"
	var mm any = 1.0 << s // ERROR "declared and not used: mm" "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	var nn = 'a' << s // ERROR "declared and not used: nn"
	var oo = true << 1 // ERROR "declared and not used: oo" "invalid operation: shifted operand true \(untyped bool constant\) must be integer"
	var pp = 1 << true // ERROR "declared and not used: pp" "cannot convert true \(untyped bool constant\) to type uint"
	var qq = nil << 1 // ERROR "declared and not used: qq" "invalid operation: shifted operand nil must be integer"
	var rr = 1 << nil // ERROR "declared and not used: rr" "cannot convert nil to type uint"
	var ss = 1.0 << 3 // ERROR "declared and not used: ss"
	var tt float64 = 1.0 << 3 // ERROR "declared and not used: tt"
	var uu = 1.5 << 3 // ERROR "declared and not used: uu" "invalid operation: shifted operand 1.5 \(untyped float constant\) must be integer"
	var vv = -1 >> 1 // ERROR "declared and not used: vv"
	var ww = 1 >> 100 // ERROR "declared and not used: ww"
	var xx = f64(1 << s) // ERROR "declared and not used: xx" "invalid operation: shifted operand 1 \(type f64\) must be integer"
	var yy = &(1 << s) // ERROR "declared and not used: yy" "invalid operation: cannot take address of 1 << s \(untyped int value\)"
	var zz = -(1.0 << s) // ERROR "declared and not used: zz" "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	var ab = ^(1.0 << s) // ERROR "declared and not used: ab" "invalid operation: operator \^ not defined on \(1.0 << s\) \(untyped float value\)"
	var ac = complex(1<<s, 0) // ERROR "declared and not used: ac" "invalid operation: shifted operand 1 \(type float64\) must be integer"
	var ad = 1i << 2 // ERROR "declared and not used: ad" "invalid operation: shifted operand 1i \(untyped complex constant \(0 \+ 1i\)\) must be integer"
	var ae = (1 + 0i) << 2 // ERROR "declared and not used: ae"
	n <<= 1.5 // ERROR "1.5 \(untyped float constant\) truncated to uint"
	n <<= -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	n <<= f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	f <<= 1 // ERROR "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	n >>= s
	n = 1<<s + 1<<3
	n = n << 1.0
	const big = 1 << 600 // ERROR "constant shift overflow"
	const big2 = 1 << 1023 // ERROR "constant shift overflow"
	const neg = 1 << -1 // ERROR "invalid operation: negative shift count -1 \(untyped int constant\)"
	const cs = 1 << s // ERROR "1 << s \(untyped int value\) is not constant"
	const fl = 1.0 << 2
	println(1 << s)
	println(1.0 << s) // ERROR "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	_ = map[float64]int{1 << s: 1} // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = []float64{1 << s} // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = [...]int{1 << 2: 1}
	_ = str[1<<s]
	_ = str[1.0<<s:]
	switch 1.0 << s { // ERROR "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	}
	if 1<<s == f { // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
	}
	_ = 1<<s == 1<<s
	_ = 1<<s == 1.0<<s // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer" "invalid operation: shifted operand 1.0 \(type float64\) must be integer"
	_ = 1 << s << s
	_ = uint8(1<<s) << 1.0
	var q1 interface{ M() } = 1 << s // ERROR "declared and not used: q1" "cannot use 1 << s \(value of type int\) as interface\{M\(\)\} value in variable declaration: int does not implement interface\{M\(\)\} \(missing method M\)"
	var q2 *int = 1 << s // ERROR "declared and not used: q2" "cannot use 1 << s \(untyped int value\) as \*int value in variable declaration"
	_ = append([]float64{}, 1<<s) // ERROR "invalid operation: shifted operand 1 \(type float64\) must be integer"
}

type f64 float64
