// errorcheck

// Expression switches.
package p

type T struct{ f func() }
type I interface{ M() }
type Y struct{}

func (Y) M() {}

func none()            {}
func two() (int, bool) { return 1, true }

func values() {
	var i int
	var s string
	var f float64
	var b bool
	var e any
	var in I
	var i8 int8
	switch i {
	case 1, 2, 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case 3:
	case 2: // ERROR "duplicate case 2 \(constant of type int\) in expression switch"
	case "a": // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	case 1.5: // ERROR "1.5 \(untyped float constant\) truncated to int"
	case 1.0: // ERROR "duplicate case 1.0 \(constant 1 of type int\) in expression switch"
	case nil: // ERROR "cannot convert nil to type int"
	case s: // ERROR "invalid case s in switch on i \(mismatched types string and int\)"
	case i8: // ERROR "invalid case i8 in switch on i \(mismatched types int8 and int\)"
	case b: // ERROR "invalid case b in switch on i \(mismatched types bool and int\)"
	case i > 1: // ERROR "cannot convert i > 1 \(untyped bool value\) to type int"
	case none(): // ERROR "none\(\) \(no value\) used as value"
	case two(): // ERROR "multiple-value two\(\) \(value of type \(int, bool\)\) in single-value context"
	case int: // ERROR "int \(type\) is not an expression"
	case len: // ERROR "len \(built-in\) must be called"
	case undefinedW: // ERROR "undefined: undefinedW"
	}
	switch s {
	case "a", "b", "a": // ERROR "duplicate case .a. \(constant of type string\) in expression switch"
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type string"
	case 'a': // ERROR "cannot convert 'a' \(untyped rune constant 97\) to type string"
	}
	switch f {
	case 1, 1.0: // ERROR "duplicate case 1.0 \(constant 1 of type float64\) in expression switch"
	case 2.5, 2.5: // ERROR "duplicate case 2.5 \(constant of type float64\) in expression switch"
	}
	switch {
	case true, false:
	case true:
	case i == 1:
	case i: // ERROR "invalid case i in switch on true \(mismatched types int and bool\)"
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type bool"
	case "a": // ERROR "cannot convert .a. \(untyped string constant\) to type bool"
	}
	switch b {
	case true, true:
	}
	switch e {
	case 1, "a", 1: // ERROR "duplicate case 1 \(constant of type int\) in expression switch"
	case 1.0:
	case nil:
	case i, s:
	case int8(1), int8(1): // ERROR "duplicate case int8\(1\) \(constant 1 of type int8\) in expression switch"
	case []int{}: // ERROR "invalid case \[\]int\{\} in switch on e \(slice can only be compared to nil\)"
	}
	switch in {
	case 1: // ERROR "cannot convert 1 \(untyped int constant\) to type interface\{M\(\)\}"
	case nil:
	case T{}: // ERROR "invalid case T\{\} in switch on in \(mismatched types T and I\)"
	case Y{}:
	}
	switch i8 {
	case 128: // ERROR "128 \(untyped int constant\) overflows int8"
	case -128:
	case 1000, -129: // ERROR "1000 \(untyped int constant\) overflows int8" "-129 \(untyped int constant\) overflows int8"
	}
	switch 5 {
	case 5, 6, 5: // ERROR "duplicate case 5 \(constant of type int\) in expression switch"
	case "a": // ERROR "cannot convert .a. \(untyped string constant\) to type int"
	}
	switch 'a' {
	case 'a', 97: // ERROR "duplicate case 97 \(constant of type rune\) in expression switch"
	}
}

func tags() {
	var i int
	var t T
	var sl []int
	var fn func()
	var arr [2]func()
	switch sl {
	case nil:
	case sl: // ERROR "invalid case sl in switch on sl \(slice can only be compared to nil\)"
	}
	switch fn {
	case nil:
	case none: // ERROR "invalid case none in switch on fn \(func can only be compared to nil\)"
	}
	switch t { // ERROR "cannot switch on t \(variable of struct type T\) \(T is not comparable\)"
	case T{}:
	}
	switch arr { // ERROR "cannot switch on arr \(variable of type \[2\]func\(\)\) \(\[2\]func\(\) is not comparable\)"
	}
	switch i {
	default:
	default: // ERROR "multiple defaults \(first at ./switches.go:109:2\)"
	}
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch none() { // ERROR "none\(\) \(no value\) used as value"
	}
	switch two() { // ERROR "multiple-value two\(\) \(value of type \(int, bool\)\) in single-value context"
	}
	switch int { // ERROR "int \(type\) is not an expression"
	case int: // ERROR "int \(type\) is not an expression"
	}
	switch none {
	}
	switch 1 << 70 { // ERROR "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in switch expression \(overflows\)"
	}
	switch undefinedV { // ERROR "undefined: undefinedV"
	case 1:
	}
	switch y := 1; { // ERROR "declared and not used: y"
	case true:
	}
	switch i := i; i {
	case 1:
		i := 2 // ERROR "declared and not used: i"
	}
}
