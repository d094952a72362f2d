before.go:13:16: make([]int, 0, 20) escapes to heap
before.go:15:18: append escapes to heap
before.go:31:13: ... argument does not escape
before.go:31:14: "digit sum" escapes to heap
before.go:31:27: sum escapes to heap
