before.go:16:10: part does not escape
before.go:24:18: leaking param: all
before.go:25:6: moved to heap: sums
before.go:26:6: moved to heap: wg
before.go:28:5: func literal escapes to heap
before.go:32:5: func literal escapes to heap
before.go:52:13: ... argument does not escape
before.go:52:14: "total" escapes to heap
before.go:52:23: total escapes to heap
