before.go:16:7: c does not escape
before.go:16:26: b does not escape
before.go:22:11: leaking param: w
before.go:23:6: moved to heap: frame
before.go:33:7: &checksum{} escapes to heap
before.go:39:13: ... argument does not escape
before.go:39:14: "checksum" escapes to heap
before.go:39:27: c.sum escapes to heap
