after.go:36:13: ... argument does not escape
after.go:36:14: "sum" escapes to heap
after.go:36:21: sum escapes to heap
after.go:36:26: "odd" escapes to heap
after.go:36:33: odd escapes to heap
