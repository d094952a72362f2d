// Package bytealg is the handful of scans over bytes that the C library does
// with vector instructions. All take strings: a []byte is looked at through
// View, so one native serves both.
package bytealg

import "unsafe"

// View is b's bytes as a string without a copy, valid while b is not written.
func View(b []byte) string {
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// IndexByte is the first index of c in s, or -1 (memchr).
//
//go:noescape
func IndexByte(s string, c byte) int

// LastIndexByte is the last index of c in s, or -1 (memrchr).
//
//go:noescape
func LastIndexByte(s string, c byte) int

// Count is the number of bytes of s equal to c.
//
//go:noescape
func Count(s string, c byte) int

// Index is the first index of sub in s, or -1; 0 if sub is empty (memmem).
//
//go:noescape
func Index(s, sub string) int

// Compare is -1, 0 or +1 as a sorts before, with or after b (memcmp, then
// the lengths).
//
//go:noescape
func Compare(a, b string) int
