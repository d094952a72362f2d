package bytealg

import "strings"

func IndexByte(s string, c byte) int     { return strings.IndexByte(s, c) }
func LastIndexByte(s string, c byte) int { return strings.LastIndexByte(s, c) }
func Count(s string, c byte) int         { return strings.Count(s, string([]byte{c})) }
func Index(s, sub string) int            { return strings.Index(s, sub) }
func Compare(a, b string) int            { return strings.Compare(a, b) }
