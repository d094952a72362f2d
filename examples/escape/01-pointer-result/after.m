after.go:19:7: p does not escape
after.go:31:13: ... argument does not escape
after.go:31:14: "sum of squares" escapes to heap
after.go:31:32: sum escapes to heap
