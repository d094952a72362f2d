after.go:14:10: part does not escape
after.go:31:18: leaking param: all
after.go:51:13: ... argument does not escape
after.go:51:14: "total" escapes to heap
after.go:51:23: total escapes to heap
