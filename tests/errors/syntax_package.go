// errorcheck

// No declaration where one is wanted.
package p

import "fmt"

foo // ERROR "syntax error: non-declaration statement outside function body"

bar()

var x = 1

import "os" // ERROR "syntax error: imports must appear before other declarations"

} // ERROR "syntax error: non-declaration statement outside function body"
