// errorcheck

// Increments, op= assignments and sends.
package p

func none()             {}
func one() int          { return 1 }
func two() (int, error) { return 1, nil }

func incdec() {
	var s string
	var b bool
	var f float64
	var c complex128
	var i int
	var p *int
	var e any
	s++ // ERROR "invalid operation: s\+\+ \(non-numeric type string\)"
	b-- // ERROR "invalid operation: b-- \(non-numeric type bool\)"
	f++
	c++
	i++
	p++ // ERROR "invalid operation: p\+\+ \(non-numeric type \*int\)"
	e++ // ERROR "invalid operation: e\+\+ \(non-numeric type any\)"
	1++ // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	one()++ // ERROR "cannot assign to one\(\) \(neither addressable nor a map index expression\)"
	*p++
	nil++ // ERROR "invalid operation: nil\+\+ \(non-numeric type untyped nil\)"
	undefinedY++ // ERROR "undefined: undefinedY"
	m := map[string]int{}
	m["a"]++
	m["a"].x++ // ERROR "m\[.a.\].x undefined \(type int has no field or method x\)"
	none()++ // ERROR "none\(\) \(no value\) used as value"
	one++ // ERROR "invalid operation: one\+\+ \(non-numeric type func\(\) int\)"
	int++ // ERROR "int \(type\) is not an expression"
}

func op() {
	var s string
	var b bool
	var f float64
	var i int
	var e any
	s += "a"
	s += 1 // ERROR "invalid operation: s \+= 1 \(mismatched types string and untyped int\)"
	s -= "a" // ERROR "invalid operation: operator - not defined on s \(variable of type string\)"
	b += true // ERROR "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	b = b && 1 // ERROR "invalid operation: b && 1 \(mismatched types bool and untyped int\)"
	f %= 2 // ERROR "invalid operation: operator % not defined on f \(variable of type float64\)"
	f += 1
	f += i // ERROR "invalid operation: f \+= i \(mismatched types float64 and int\)"
	i += f // ERROR "invalid operation: i \+= f \(mismatched types int and float64\)"
	i += 1.5 // ERROR "1.5 \(untyped float constant\) truncated to int"
	i <<= 1.5 // ERROR "1.5 \(untyped float constant\) truncated to uint"
	i <<= f // ERROR "invalid operation: shift count f \(variable of type float64\) must be integer"
	i /= 0 // ERROR "invalid operation: division by zero"
	i += nil // ERROR "invalid operation: i \+= nil \(mismatched types int and untyped nil\)"
	e += 1 // ERROR "invalid operation: e \+= 1 \(mismatched types any and untyped int\)"
	1 += i // ERROR "cannot assign to 1 \(neither addressable nor a map index expression\)"
	one() += 1 // ERROR "cannot assign to one\(\) \(neither addressable nor a map index expression\)"
	i += one // ERROR "invalid operation: i \+= one \(mismatched types int and func\(\) int\)"
	i += none() // ERROR "none\(\) \(no value\) used as value"
	i += two() // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	undefinedZ += 1 // ERROR "undefined: undefinedZ"
	i += undefinedZ // ERROR "undefined: undefinedZ"
	const c = 1
	c += 1 // ERROR "cannot assign to c \(neither addressable nor a map index expression\)"
	_ += 1 // ERROR "cannot use _ as value or type"
}

func send() {
	var c chan int
	var r <-chan int
	var s chan<- int
	c <- 1
	c <- "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in send"
	c <- 1.5 // ERROR "cannot use 1.5 \(untyped float constant\) as int value in send \(truncated\)"
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	s <- 1
	1 <- 2 // ERROR "invalid operation: cannot send to non-channel untyped int 1 \(untyped int constant\)"
	c <- nil // ERROR "cannot use nil as int value in send"
	c <- none() // ERROR "none\(\) \(no value\) used as value"
	c <- two() // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	<-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	nil <- 1 // ERROR "invalid operation: cannot send to non-channel untyped nil nil"
	var x string = <-c // ERROR "cannot use <-c \(comma, ok expression of type int\) as string value in variable declaration"
	v, ok := <-c
	var e error // ERROR "declared and not used: e"
	v, e = <-c // ERROR "cannot use <-c \(value of type bool\) as error value in assignment: bool does not implement error \(missing method Error\)"
	ch := make(chan any)
	ch <- 1
	ch <- nil
	ch <- undefinedZ // ERROR "undefined: undefinedZ"
	undefinedC <- 1 // ERROR "undefined: undefinedC"
	_, _, _ = x, ok, v
}
