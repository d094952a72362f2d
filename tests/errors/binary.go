// errorcheck

// Binary operations: operand types and comparisons.
package p

type T struct{ a int }
type F struct{ f func() }
type MyInt int
type I interface{ M() }
type J interface{ N() }
type Impl struct{}

func (Impl) M() {}

func test() {
	var i int
	var j int32
	var m MyInt
	var f float64
	var s string
	var b bool
	var t T
	var fs F
	var p *int
	var ps *string
	var sl []int
	var mp map[int]int
	var fn func()
	var ch chan int
	var arr [2]int
	var farr [2]func()
	var e any
	var in I
	var jn J
	var im Impl
	_ = i + j // ERROR "invalid operation: i \+ j \(mismatched types int and int32\)"
	_ = i + m // ERROR "invalid operation: i \+ m \(mismatched types int and MyInt\)"
	_ = i + f // ERROR "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i + s // ERROR "invalid operation: i \+ s \(mismatched types int and string\)"
	_ = s + i // ERROR "invalid operation: s \+ i \(mismatched types string and int\)"
	_ = s + 'a' // ERROR "invalid operation: s \+ 'a' \(mismatched types string and untyped rune\)"
	_ = s + 1 // ERROR "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	_ = 1 + s // ERROR "invalid operation: 1 \+ s \(mismatched types untyped int and string\)"
	_ = i + "a" // ERROR "invalid operation: i \+ .a. \(mismatched types int and untyped string\)"
	_ = i + nil // ERROR "invalid operation: i \+ nil \(mismatched types int and untyped nil\)"
	_ = nil + i // ERROR "invalid operation: nil \+ i \(mismatched types untyped nil and int\)"
	_ = nil + nil // ERROR "invalid operation: operator \+ not defined on nil"
	_ = nil == nil // ERROR "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = i + b // ERROR "invalid operation: i \+ b \(mismatched types int and bool\)"
	_ = b + b // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = t + t // ERROR "invalid operation: operator \+ not defined on t \(variable of struct type T\)"
	_ = p + 1 // ERROR "invalid operation: p \+ 1 \(mismatched types \*int and untyped int\)"
	_ = p + p // ERROR "invalid operation: operator \+ not defined on p \(variable of type \*int\)"
	_ = sl + sl // ERROR "invalid operation: operator \+ not defined on sl \(variable of type \[\]int\)"
	_ = s - s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = s * 2 // ERROR "invalid operation: s \* 2 \(mismatched types string and untyped int\)"
	_ = f % f // ERROR "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = f | f // ERROR "invalid operation: operator \| not defined on f \(variable of type float64\)"
	_ = i & f // ERROR "invalid operation: i & f \(mismatched types int and float64\)"
	_ = b & b // ERROR "invalid operation: operator & not defined on b \(variable of type bool\)"
	_ = b && i // ERROR "invalid operation: b && i \(mismatched types bool and int\)"
	_ = i && b // ERROR "invalid operation: i && b \(mismatched types int and bool\)"
	_ = i || i // ERROR "invalid operation: operator \|\| not defined on i \(variable of type int\)"
	_ = b && s // ERROR "invalid operation: b && s \(mismatched types bool and string\)"
	_ = 1 && 2 // ERROR "invalid operation: operator && not defined on 1 \(untyped int constant\)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = !s // ERROR "invalid operation: operator ! not defined on s \(variable of type string\)"
	_ = -b // ERROR "invalid operation: operator - not defined on b \(variable of type bool\)"
	_ = -s // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = +t // ERROR "invalid operation: operator \+ not defined on t \(variable of struct type T\)"
	_ = ^f // ERROR "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = ^b // ERROR "invalid operation: operator \^ not defined on b \(variable of type bool\)"
	_ = *i // ERROR "invalid operation: cannot indirect i \(variable of type int\)"
	_ = *s // ERROR "invalid operation: cannot indirect s \(variable of type string\)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = *p + "a" // ERROR "invalid operation: \*p \+ .a. \(mismatched types int and untyped string\)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &i
	_ = &test // ERROR "invalid operation: cannot take address of test \(value of type func\(\)\)"
	_ = &test() // ERROR "test\(\) \(no value\) used as value"
	_ = &(i + 1) // ERROR "invalid operation: cannot take address of i \+ 1 \(value of type int\)"
	_ = &T{}
	_ = &(T{})
	_ = &mp[1] // ERROR "invalid operation: cannot take address of mp\[1\] \(map index expression of type int\)"
	_ = &s[0] // ERROR "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = &sl[0]
	_ = &t.a
	_ = &nil // ERROR "invalid operation: cannot take address of nil"
	_ = &int // ERROR "int \(type\) is not an expression"
	_ = <-i // ERROR "invalid operation: cannot receive from non-channel int i \(variable of type int\)"
	_ = <-ch
	_ = <-s // ERROR "invalid operation: cannot receive from non-channel string s \(variable of type string\)"
	var sch chan<- int
	_ = <-sch // ERROR "invalid operation: cannot receive from send-only channel chan<- int sch \(variable of type chan<- int\)"
	_ = i == j // ERROR "invalid operation: i == j \(mismatched types int and int32\)"
	_ = i == s // ERROR "invalid operation: i == s \(mismatched types int and string\)"
	_ = i == nil // ERROR "invalid operation: i == nil \(mismatched types int and untyped nil\)"
	_ = s == nil // ERROR "invalid operation: s == nil \(mismatched types string and untyped nil\)"
	_ = p == nil
	_ = nil == p
	_ = p == ps // ERROR "invalid operation: p == ps \(mismatched types \*int and \*string\)"
	_ = sl == sl // ERROR "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = sl == nil
	_ = sl != mp // ERROR "invalid operation: sl != mp \(mismatched types \[\]int and map\[int\]int\)"
	_ = mp == mp // ERROR "invalid operation: mp == mp \(map can only be compared to nil\)"
	_ = fn == fn // ERROR "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = fn == nil
	_ = t == t
	_ = fs == fs // ERROR "invalid operation: fs == fs \(struct containing func\(\) cannot be compared\)"
	_ = arr == arr
	_ = farr == farr // ERROR "invalid operation: farr == farr \(\[2\]func\(\) cannot be compared\)"
	_ = t == nil // ERROR "invalid operation: t == nil \(mismatched types T and untyped nil\)"
	_ = t == 1 // ERROR "invalid operation: t == 1 \(mismatched types T and untyped int\)"
	_ = e == i
	_ = e == sl // ERROR "invalid operation: e == sl \(slice can only be compared to nil\)"
	_ = e == fs // ERROR "invalid operation: e == fs \(struct containing func\(\) cannot be compared\)"
	_ = e == nil
	_ = i == e
	_ = in == im
	_ = in == t // ERROR "invalid operation: in == t \(mismatched types I and T\)"
	_ = in == jn // ERROR "invalid operation: in == jn \(mismatched types I and J\)"
	_ = in == e
	_ = in == 1 // ERROR "invalid operation: in == 1 \(mismatched types I and untyped int\)"
	_ = e == 1
	_ = e == "a"
	_ = e < e // ERROR "invalid operation: e < e \(operator < not defined on interface\)"
	_ = b < b // ERROR "invalid operation: b < b \(operator < not defined on bool\)"
	_ = p < p // ERROR "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = t < t // ERROR "invalid operation: t < t \(operator < not defined on struct\)"
	_ = s < s
	_ = i < f // ERROR "invalid operation: i < f \(mismatched types int and float64\)"
	_ = ch < ch // ERROR "invalid operation: ch < ch \(operator < not defined on chan\)"
	_ = ch == ch
	_ = 1 < "a" // ERROR "invalid operation: 1 < .a. \(mismatched types untyped int and untyped string\)"
	_ = 1 == "a" // ERROR "invalid operation: 1 == .a. \(mismatched types untyped int and untyped string\)"
	_ = true == 1 // ERROR "invalid operation: true == 1 \(mismatched types untyped bool and untyped int\)"
	_ = true < false // ERROR "invalid operation: true < false \(operator < not defined on untyped bool\)"
	_ = nil < nil // ERROR "invalid operation: nil < nil \(operator < not defined on untyped nil\)"
	_ = i < nil // ERROR "invalid operation: i < nil \(mismatched types int and untyped nil\)"
	_ = fn == test // ERROR "invalid operation: fn == test \(func can only be compared to nil\)"
	_ = test == nil
	_ = int == int // ERROR "int \(type\) is not an expression"
	_ = i == int // ERROR "int \(type\) is not an expression"
	_ = test() == 1 // ERROR "test\(\) \(no value\) used as value"
	_ = len == nil // ERROR "len \(built-in\) must be called"
	_ = undefined1 == undefined2 // ERROR "undefined: undefined1" "undefined: undefined2"
	_ = undefined1 + 1 // ERROR "undefined: undefined1"
	_ = &undefined1 // ERROR "undefined: undefined1"
	var cb MyBool = i == i
	var cb2 int = i == i // ERROR "cannot use i == i \(untyped bool value\) as int value in variable declaration"
	var c1 complex128
	_ = c1 < c1 // ERROR "invalid operation: c1 < c1 \(operator < not defined on complex128\)"
	_ = c1 == c1
	_ = i + test() // ERROR "test\(\) \(no value\) used as value"
	_ = T{} == T{}
	if t == (T{1}) {
	}
	i = i + +i
	i = i &^ 1.5 // ERROR "1.5 \(untyped float constant\) truncated to int"
	_ = [2]int{} == [3]int{} // ERROR "invalid operation: \[2\]int\{\} == \[3\]int\{\} \(mismatched types \[2\]int and \[3\]int\)"
	_ = struct{ a int }{} == t
	_ = struct{ a string }{} == t // ERROR "invalid operation: struct\{a string\}\{\} == t \(mismatched types struct\{a string\} and T\)"
	_, _ = cb, cb2
}

type MyBool bool
