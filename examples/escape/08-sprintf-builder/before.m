before.go:15:22: ... argument does not escape
before.go:15:30: i escapes to heap
before.go:23:13: ... argument does not escape
before.go:23:18: list(1000, 3) escapes to heap
before.go:30:13: ... argument does not escape
before.go:30:14: "bytes" escapes to heap
before.go:30:23: sum escapes to heap
