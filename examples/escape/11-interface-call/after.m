after.go:14:7: c does not escape
after.go:14:26: b does not escape
after.go:20:11: c does not escape
after.go:31:7: &checksum{} does not escape
after.go:37:13: ... argument does not escape
after.go:37:14: "checksum" escapes to heap
after.go:37:27: c.sum escapes to heap
