after.go:18:34: new(buffer) escapes to heap
after.go:22:7: b does not escape
after.go:22:22: text does not escape
after.go:28:7: g does not escape
after.go:28:26: b does not escape
after.go:28:37: name does not escape
after.go:34:12: leaking param: h
after.go:34:23: leaking param: name
after.go:44:7: &greeter{} escapes to heap
after.go:51:13: ... argument does not escape
after.go:51:14: "length" escapes to heap
after.go:51:25: g.length escapes to heap
