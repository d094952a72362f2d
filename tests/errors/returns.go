// errorcheck

// Return statements.
package p

import "fmt"

func none()               {}
func one() int            { return 1 }
func two() (int, error)   { return 1, nil }
func named2() (n int, err error) { return }

func ret0() {
	return 1 // ERROR "too many return values"
	return none() // ERROR "none\(\) \(no value\) used as value"
	return nil // ERROR "too many return values"
	return 1, 2 // ERROR "too many return values"
	return one() // ERROR "too many return values"
	return two() // ERROR "too many return values"
	return undefinedA // ERROR "undefined: undefinedA"
	return
}

func ret1() int {
	return // ERROR "not enough return values"
	return 1
	return "a" // ERROR "cannot use .a. \(untyped string constant\) as int value in return statement"
	return 1, 2 // ERROR "too many return values"
	return none() // ERROR "none\(\) \(no value\) used as value"
	return two() // ERROR "too many return values"
	return nil // ERROR "cannot use nil as int value in return statement"
	return one // ERROR "cannot use one \(value of type func\(\) int\) as int value in return statement"
	return int // ERROR "int \(type\) is not an expression"
	return 1.5 // ERROR "cannot use 1.5 \(untyped float constant\) as int value in return statement \(truncated\)"
	return undefinedB // ERROR "undefined: undefinedB"
	return fmt.Sprint(1) // ERROR "cannot use fmt.Sprint\(1\) \(value of type string\) as int value in return statement"
	return 1
}

func ret2() (int, error) {
	return // ERROR "not enough return values"
	return 1 // ERROR "not enough return values"
	return 1, nil
	return 1, 2 // ERROR "cannot use 2 \(constant of type int\) as error value in return statement: int does not implement error \(missing method Error\)"
	return two()
	return one() // ERROR "not enough return values"
	return one(), two() // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	return "a", nil // ERROR "cannot use .a. \(untyped string constant\) as int value in return statement"
	return 1, nil, 3 // ERROR "too many return values"
	return nil, nil // ERROR "cannot use nil as int value in return statement"
	return none(), nil // ERROR "none\(\) \(no value\) used as value"
	return 0, "x" // ERROR "cannot use .x. \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
	return named2()
	return (two())
	return two(), two() // ERROR "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	return undefinedC, nil // ERROR "undefined: undefinedC"
	return undefinedD // ERROR "undefined: undefinedD"
}

func retNamed() (a int, err error) {
	{
		a := 2
		_ = a
		return // ERROR "result parameter a not in scope at return"
	}
	if err := error(nil); err != nil {
		return // ERROR "result parameter err not in scope at return"
	}
	func() {
		return
	}()
	_ = func() int {
		return // ERROR "not enough return values"
	}
	return 1 // ERROR "not enough return values"
	return
}

func retAny() any {
	return 1
	return nil
	return two() // ERROR "too many return values"
}

func literals() {
	_ = func() int { return "a" } // ERROR "cannot use .a. \(untyped string constant\) as int value in return statement"
	_ = func() (int, string) { return 1 } // ERROR "not enough return values"
	_ = func() { return 1 } // ERROR "too many return values"
}
