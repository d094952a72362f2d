before.go:16:2: moved to heap: n
before.go:17:16: func literal escapes to heap
before.go:37:13: ... argument does not escape
before.go:37:14: "sum" escapes to heap
before.go:37:21: sum escapes to heap
