// errorcheck

// Types, constants and variables that refer to themselves.
package p

type R1 R2 // ERROR "invalid recursive type R1"
type R2 R1
type R3 struct{ r R3 } // ERROR "invalid recursive type: R3 refers to itself"
type R4 struct{ r R5 } // ERROR "invalid recursive type R4"
type R5 struct{ r [2]R4 }
type R6 []R6
type R7 *R7
type R8 interface{ R8 } // ERROR "invalid recursive type: R8 refers to itself"
type R9 [2]R9 // ERROR "invalid recursive type: R9 refers to itself"
type Ok struct{ p *Ok }
type Ok2 map[string]Ok2
type R11 func(R11) R11

var v1 = v2 // ERROR "initialization cycle for v1"
var v2 = v1
var v3 = v3 // ERROR "initialization cycle: v3 refers to itself"
var v5 = g5() // ERROR "initialization cycle for v5"

func g5() int { return v5 }

const c1 = c2 // ERROR "initialization cycle for c1"
const c2 = c1
const c3 = c3 + 1 // ERROR "initialization cycle: c3 refers to itself"

var w1 = func() int { return w2 }() // ERROR "initialization cycle for w1"
var w2 = w1
