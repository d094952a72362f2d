after.go:12:13: leaking param: result to result ~r0 level=0
after.go:14:18: append escapes to heap
after.go:31:13: ... argument does not escape
after.go:31:14: "digit sum" escapes to heap
after.go:31:27: sum escapes to heap
