before.go:17:13: leaking param: ctx
before.go:24:13: leaking param: ctx
before.go:48:13: ... argument does not escape
before.go:48:14: "total" escapes to heap
before.go:48:23: total escapes to heap
