after.go:14:11: m does not escape
after.go:23:11: make(map[int]record) does not escape
after.go:33:13: ... argument does not escape
after.go:33:17: len(m) escapes to heap
after.go:33:22: "records" escapes to heap
after.go:33:33: sum escapes to heap
