before.go:18:14: leaking param: s
before.go:26:22: rect{...} escapes to heap
before.go:29:13: ... argument does not escape
before.go:29:14: "sum" escapes to heap
before.go:29:21: sum escapes to heap
