// errorcheck

// Syntax errors in types.
package p

type A struct {
	a, b // ERROR "syntax error: unexpected newline, expected type"
	c int
}
type B [3 // ERROR "syntax error: unexpected newline, expected \]"
type C map[string // ERROR "syntax error: unexpected keyword type, expected type"
type D chan
type E func( // ERROR "syntax error: missing channel element type"
type F interface { // ERROR "syntax error: unexpected keyword type, expected \)"
	a, b int // ERROR "syntax error: unexpected newline in parameter list; possibly missing comma or \)"
} // ERROR "syntax error: unexpected \} after top level declaration"
type G [] // ERROR "syntax error: unexpected newline, expected type"
