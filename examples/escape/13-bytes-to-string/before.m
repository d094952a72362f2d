before.go:14:12: counts does not escape
before.go:14:35: line does not escape
before.go:18:23: string(line[from:i]) escapes to heap
before.go:28:16: make(map[string]int) does not escape
before.go:29:17: ([]byte)("the quick fox and the lazy dog and the quick cat and the dog ") does not escape
before.go:29:17: zero-copy string->[]byte conversion
before.go:36:13: ... argument does not escape
before.go:36:14: "the" escapes to heap
before.go:36:27: counts["the"] escapes to heap
before.go:36:36: "quick" escapes to heap
before.go:36:51: counts["quick"] escapes to heap
before.go:36:62: "words" escapes to heap
before.go:36:74: len(counts) escapes to heap
