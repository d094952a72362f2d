after.go:17:10: (*counter).next ignoring self-assignment in c.count += c.step
after.go:16:7: c does not escape
after.go:33:13: ... argument does not escape
after.go:33:14: "sum of thirds" escapes to heap
after.go:33:31: sum escapes to heap
