// errorcheck

// What is wrong with directives that belong to a declaration is reported when all else is fine.
//
//go:noinline // ERROR "misplaced compiler directive"
package p

import _ "unsafe"

//go:noinline // ERROR "misplaced compiler directive"
const c = 1

//go:nosplit // ERROR "misplaced compiler directive"
type T int

func f() {
	//go:noinline // ERROR "misplaced compiler directive"
	var x int
	_ = x
}

//go:noescape
func g() {} // ERROR "can only use //go:noescape with external func implementations"

// The words behind the directives below would count, so what is expected stands here.
// ERROR "duplicate //go:linkname for v"
// ERROR "//go:linkname must refer to declared function or variable"
// ERROR "//go:linkname must refer to declared function or variable"
// ERROR "go:embed requires import .embed. \(or import _ .embed., if package is not used\)"
//
// ERROR "misplaced go:embed directive"
//go:linkname v other.v
//line directives_late.go:26
//go:linkname v other.w
//go:linkname T other.T
//go:linkname missing other.missing
//go:embed x.txt
var v string
//go:embed x.txt
type T2 int
