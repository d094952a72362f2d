// errorcheck

// Syntax errors in expressions.
package p

var a = 
var b = (1 + 2 // ERROR "syntax error: unexpected keyword var, expected expression"
var c = [3]int{1, 2 // ERROR "syntax error: unexpected \] after top level declaration"
}
var d = f(1, 2 // ERROR "syntax error: unexpected newline in argument list; possibly missing comma or \)"
)
var e = 1 + 
var f = x. // ERROR "syntax error: unexpected keyword var, expected expression"
var g = x[
var h = x[1:2:] // ERROR "syntax error: unexpected \] after top level declaration"
var i = x[::3] // ERROR "middle index required in 3-index slice"
var j = map[string]{} // ERROR "syntax error: unexpected \{, expected type"
var k = func
var l = [] // ERROR "syntax error: unexpected keyword var, expected \("
var m = struct{ a int, b int }{} // ERROR "syntax error: unexpected comma in struct type; possibly missing semicolon or newline or \}"
var n = a ? b : c // ERROR "invalid character U\+003F '\?'" "syntax error: unexpected name b after top level declaration"
var o = !
var p = x.( // ERROR "syntax error: unexpected keyword var, expected expression"
var q = &
var r = 5 5
var s = []int{1 2} // ERROR "syntax error: unexpected \] after top level declaration"
var t = f(1 2) // ERROR "syntax error: unexpected literal 2 in argument list; possibly missing comma or \)"
var u = x... // ERROR "syntax error: unexpected ... after top level declaration"
