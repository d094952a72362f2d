// sanitize
package main

func parse(text string) (result *int, err error) {
	n := len(text) // flip "n"
	defer func() {
		if recover() != nil {
			result = &n
		}
	}()
	_ = text[100]
	return nil, nil
}

func main() {
	r, err := parse("four")
	println(*r, err == nil)
}
