after.go:14:12: counts does not escape
after.go:14:36: line does not escape
after.go:18:27: string(line[from:i]) does not escape
after.go:20:12: new(int) escapes to heap
after.go:21:23: string(line[from:i]) escapes to heap
after.go:32:16: make(map[string]*int) does not escape
after.go:33:17: ([]byte)("the quick fox and the lazy dog and the quick cat and the dog ") does not escape
after.go:33:17: zero-copy string->[]byte conversion
after.go:40:13: ... argument does not escape
after.go:40:14: "the" escapes to heap
after.go:40:21: *counts["the"] escapes to heap
after.go:40:37: "quick" escapes to heap
after.go:40:46: *counts["quick"] escapes to heap
after.go:40:64: "words" escapes to heap
after.go:40:76: len(counts) escapes to heap
