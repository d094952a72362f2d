before.go:17:7: l does not escape
before.go:17:34: format does not escape
before.go:17:49: leaking param content: args
before.go:22:19: format + "\n" does not escape
before.go:28:9: &logger{...} does not escape
before.go:33:11: ... argument does not escape
before.go:33:35: i escapes to heap
before.go:33:41: sum + i escapes to heap
before.go:36:10: ... argument does not escape
before.go:36:38: sum escapes to heap
before.go:36:46: log.lines escapes to heap
