after.go:15:13: make([]sample, 0, 100) does not escape
after.go:18:15: append does not escape
after.go:37:13: ... argument does not escape
after.go:37:14: "spans" escapes to heap
after.go:37:23: sum escapes to heap
