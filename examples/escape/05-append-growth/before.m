before.go:18:15: append does not escape
before.go:37:13: ... argument does not escape
before.go:37:14: "spans" escapes to heap
before.go:37:23: sum escapes to heap
