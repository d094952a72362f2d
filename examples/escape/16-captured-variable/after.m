after.go:19:16: func literal escapes to heap
after.go:36:13: ... argument does not escape
after.go:36:14: "sum" escapes to heap
after.go:36:21: sum escapes to heap
