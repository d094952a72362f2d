before.go:14:11: m does not escape
before.go:16:11: &record{...} escapes to heap
before.go:23:11: make(map[int]*record) does not escape
before.go:33:13: ... argument does not escape
before.go:33:17: len(m) escapes to heap
before.go:33:22: "records" escapes to heap
before.go:33:33: sum escapes to heap
