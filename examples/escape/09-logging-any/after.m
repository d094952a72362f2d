after.go:22:7: l does not escape
after.go:22:33: leaking param: text
after.go:22:46: leaking param content: fields
after.go:28:20: ... argument does not escape
after.go:28:21: text escapes to heap
after.go:28:27: " " escapes to heap
after.go:28:33: f.name escapes to heap
after.go:28:40: "=" escapes to heap
after.go:28:46: f.value escapes to heap
after.go:30:13: ... argument does not escape
after.go:30:14: text escapes to heap
after.go:36:9: &logger{...} does not escape
after.go:41:10: ... argument does not escape
after.go:44:9: ... argument does not escape
