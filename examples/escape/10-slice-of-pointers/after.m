after.go:22:8: simulate ignoring self-assignment in p.x += p.v
after.go:15:13: make([]particle, 0, 64) does not escape
after.go:17:15: append does not escape
after.go:41:13: ... argument does not escape
after.go:41:14: "positions" escapes to heap
after.go:41:27: sum escapes to heap
