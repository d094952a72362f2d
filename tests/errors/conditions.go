// errorcheck

// Conditions of if and for.
package p

func none()             {}
func one() int          { return 1 }
func two() (int, error) { return 1, nil }

type myBool bool

func test() {
	i := 1
	var mb myBool
	var p *int
	if i { // ERROR "non-boolean condition in if statement"
	}
	if 1 { // ERROR "non-boolean condition in if statement"
	}
	if nil { // ERROR "non-boolean condition in if statement"
	}
	if "a" { // ERROR "non-boolean condition in if statement"
	}
	if none() { // ERROR "none\(\) \(no value\) used as value"
	}
	if two() { // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	}
	if one { // ERROR "non-boolean condition in if statement"
	}
	if p { // ERROR "non-boolean condition in if statement"
	}
	if mb {
	}
	if !mb && i == 1 {
	}
	for i { // ERROR "non-boolean condition in for statement"
	}
	for 1 { // ERROR "non-boolean condition in for statement"
	}
	if i = 2; i == 2 {
	}
	if x := 1; x { // ERROR "non-boolean condition in if statement"
	} else if i { // ERROR "non-boolean condition in if statement"
	}
	for i := 0; i; i++ { // ERROR "non-boolean condition in for statement"
	}
	for none() { // ERROR "none\(\) \(no value\) used as value"
	}
	if int { // ERROR "int \(type\) is not an expression"
	}
	if i == 1 && "a" { // ERROR "invalid operation: i == 1 && .a. \(mismatched types untyped bool and untyped string\)"
	}
	if undefinedX { // ERROR "undefined: undefinedX"
	}
	for undefinedY < 1 { // ERROR "undefined: undefinedY"
	}
	for j := 0; j < "a"; j++ { // ERROR "invalid operation: j < .a. \(mismatched types int and untyped string\)"
	}
	for j := 0; j < 10; k++ { // ERROR "undefined: k"
	}
	if y := i; y == 1 {
		y := 2 // ERROR "declared and not used: y"
	} else {
		_ = z // ERROR "undefined: z"
	}
}
