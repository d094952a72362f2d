// precise 0

// Row "panic/recover" (rule a5): the operand of panic is always on the heap. A parser that gives up by a panic and recovers it in
// the same function: the value does not outlive that frame.
package main

type syntaxError struct {
	at   int
	want byte
}

//go:noinline
func parse(text string) (depth, code int) {
	at := 0
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *syntaxError:
			code = e.at*100 + int(e.want)
		default:
			panic(e)
		}
	}()
	for ; at < len(text); at++ {
		switch text[at] {
		case '(':
			depth++
		case ')':
			if depth == 0 {
				panic(&syntaxError{at, '('})
			}
			depth--
		}
	}
	if depth > 0 {
		panic(&syntaxError{at, ')'})
	}
	return depth, 0
}

func main() {
	texts := []string{"()", "(()", "())", "((()()))", "x)"}
	sum := 0
	for i := range 1000 {
		depth, code := parse(texts[i%5])
		sum += depth + code
	}
	println(sum)
}
