after.go:16:13: leaking param: ctx
after.go:23:13: leaking param: ctx
after.go:47:13: ... argument does not escape
after.go:47:14: "total" escapes to heap
after.go:47:23: total escapes to heap
