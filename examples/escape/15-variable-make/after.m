after.go:39:13: ... argument does not escape
after.go:39:14: "primes" escapes to heap
after.go:39:24: sum escapes to heap
