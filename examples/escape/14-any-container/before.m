before.go:17:7: s does not escape
before.go:17:22: leaking param: x
before.go:22:7: leaking param: s to result ~r0 level=1
before.go:34:10: i escapes to heap
before.go:35:12: i * i escapes to heap
before.go:39:13: ... argument does not escape
before.go:39:14: "sum" escapes to heap
before.go:39:21: sum escapes to heap
