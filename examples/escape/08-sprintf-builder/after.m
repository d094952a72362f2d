after.go:29:13: ... argument does not escape
after.go:29:18: list(1000, 3) escapes to heap
after.go:36:13: ... argument does not escape
after.go:36:14: "bytes" escapes to heap
after.go:36:23: sum escapes to heap
