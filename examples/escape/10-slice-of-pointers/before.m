before.go:21:8: simulate ignoring self-assignment in p.x += p.v
before.go:15:13: make([]*particle, 0, 64) does not escape
before.go:17:21: &particle{...} escapes to heap
before.go:17:15: append does not escape
before.go:40:13: ... argument does not escape
before.go:40:14: "positions" escapes to heap
before.go:40:27: sum escapes to heap
