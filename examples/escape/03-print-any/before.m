before.go:16:13: ... argument does not escape
before.go:16:14: "squares" escapes to heap
before.go:19:14: ... argument does not escape
before.go:19:17: i * i escapes to heap
