before.go:19:12: leaking param: s
before.go:28:16: c escapes to heap
before.go:31:13: ... argument does not escape
before.go:31:14: "letters" escapes to heap
before.go:31:25: sum escapes to heap
