before.go:17:7: b does not escape
before.go:17:22: text does not escape
before.go:23:7: g does not escape
before.go:23:26: b does not escape
before.go:23:37: name does not escape
before.go:29:12: leaking param: h
before.go:29:23: leaking param: name
before.go:30:10: new(buffer) escapes to heap
before.go:37:7: &greeter{} escapes to heap
before.go:44:13: ... argument does not escape
before.go:44:14: "length" escapes to heap
before.go:44:25: g.length escapes to heap
