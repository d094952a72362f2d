before.go:15:9: &point{...} escapes to heap
before.go:18:7: p does not escape
before.go:30:13: ... argument does not escape
before.go:30:14: "sum of squares" escapes to heap
before.go:30:32: sum escapes to heap
