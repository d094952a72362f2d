after.go:17:7: s does not escape
after.go:22:7: s does not escape
after.go:39:13: ... argument does not escape
after.go:39:14: "sum" escapes to heap
after.go:39:21: sum escapes to heap
