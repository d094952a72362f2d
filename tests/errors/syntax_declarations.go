// errorcheck

// Syntax errors in declarations.
package p

var
var x // ERROR "syntax error: unexpected keyword var, expected name"
var y int = 
const // ERROR "syntax error: unexpected keyword const, expected expression"
type
type T
type U struct {
	a int b int
} // ERROR "syntax error: unexpected \} after top level declaration"
type V interface {
	m(
} // ERROR "syntax error: unexpected \}, expected \)"
func
func f
func f(
func f() { // ERROR "syntax error: unexpected \{ in interface type; possibly missing semicolon or newline or \}"
func (t T)  // ERROR "syntax error: unexpected \) after top level declaration"
import "fmt" // ERROR "syntax error: imports must appear before other declarations"
x := 1 // ERROR "syntax error: non-declaration statement outside function body"
foo()
return
