after.go:29:13: ... argument does not escape
after.go:29:14: "sum" escapes to heap
after.go:29:21: sum escapes to heap
