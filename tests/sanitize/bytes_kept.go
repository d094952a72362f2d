// sanitize
package main

type reader struct{ data []byte }

func open(text string) *reader {
	r := &reader{}
	r.data = []byte(text) // flip "([]byte)(text)"
	return r
}

func main() {
	r := open("abc")
	println(string(r.data))
}
