before.go:14:2: moved to heap: count
before.go:15:9: func literal escapes to heap
before.go:33:13: ... argument does not escape
before.go:33:14: "sum of thirds" escapes to heap
before.go:33:31: sum escapes to heap
