after.go:30:13: ... argument does not escape
after.go:30:14: "letters" escapes to heap
after.go:30:25: sum escapes to heap
