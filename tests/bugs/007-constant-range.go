// errorcheck
// A constant that leaves even the range of the compiler's arithmetic.
package main

const a = 1e+500000000
const b = a * a // ERROR "constant result is not representable"
const c = b * b

func main() {}
