before.go:13:19: make([]bool, n) does not escape
before.go:36:13: ... argument does not escape
before.go:36:14: "primes" escapes to heap
before.go:36:24: sum escapes to heap
