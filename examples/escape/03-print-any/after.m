after.go:16:13: ... argument does not escape
after.go:16:14: "squares" escapes to heap
after.go:21:16: append does not escape
