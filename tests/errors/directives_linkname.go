// errorcheck

// The compiler links under another name only for those who import unsafe.
package p

var v string

// ERROR "//go:linkname only allowed in Go files that import .unsafe."
//line directives_linkname.go:8
//go:linkname v other.v
