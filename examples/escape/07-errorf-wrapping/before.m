before.go:17:23: ... argument does not escape
before.go:17:42: n escapes to heap
before.go:36:13: ... argument does not escape
before.go:36:14: "sum" escapes to heap
before.go:36:21: sum escapes to heap
before.go:36:26: "odd" escapes to heap
before.go:36:33: odd escapes to heap
