// errorcheck

// Malformed literals.
package p

var a = 0x // ERROR "hexadecimal literal has no digits"
var b = 0b2 // ERROR "invalid digit '2' in binary literal"
var c = 08 // ERROR "invalid digit '8' in octal literal"
var d = 1_ // ERROR "'_' must separate successive digits"
var e = 0_x1 // ERROR "'_' must separate successive digits" "syntax error: unexpected name x1 after top level declaration"
var f = 1__0 // ERROR "'_' must separate successive digits"
var g = 1e // ERROR "exponent has no digits"
var h = 0x1.0 // ERROR "hexadecimal mantissa requires a 'p' exponent"
var i = '' // ERROR "empty rune literal or unescaped '"
var j = 'ab' // ERROR "more than one character in rune literal"
var k = "\z" // ERROR "unknown escape"
var l = '\400' // ERROR "octal escape value 256 > 255"
var m = '\ud800' // ERROR "escape is invalid Unicode code point U\+D800"
var n = "\xg" // ERROR "invalid character 'g' in hexadecimal escape"
var o = 0o8 // ERROR "invalid digit '8' in octal literal"
var p = 1e+ // ERROR "exponent has no digits"
var q = 0b1.0 // ERROR "invalid radix point in binary literal"
