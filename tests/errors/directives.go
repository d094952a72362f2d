// errorcheck

// Directives that stand where they mean nothing.
//
//go:noinline
package p

//go:build never

//go:nosplit
func a() {} //go:noinline // ERROR "misplaced compiler directive"

//go:noinline // ERROR "misplaced compiler directive"
type ()

type (
	T1 int //go:noescape // ERROR "misplaced compiler directive"
	//go:noinline
	T2 int
)

func b(x int) {
	//go:noinline // ERROR "misplaced compiler directive"
	x = 2

	//go:noinline // ERROR "misplaced compiler directive"
	{
		goto L
	}
L:
	break // ERROR "break is not in a loop, switch, or select"
}

//go:systemstack // ERROR "//go:systemstack only allowed in runtime"
func c() {}

//go:linkname
//go:linkname a b c d // ERROR "usage: //go:linkname localname \[linkname\]"
//go:unknown directive
//go:noinline // ERROR "misplaced compiler directive"

// The words behind the directives below would count, so what is expected stands here.
// ERROR "usage: //go:embed pattern\.\.\."
//line directives.go:43
//go:embed
