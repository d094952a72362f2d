// precise

// Row "append growth" (golang/go#27625): growing a slice is always on the heap (over 32 bytes in 1.26). The stack of this evaluator
// stays local and is short.
package main

//go:noinline
func evaluate(code string) int {
	var stack []int
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c >= '0' && c <= '9':
			stack = append(stack, int(c-'0'))
		default:
			a, b := stack[len(stack)-2], stack[len(stack)-1]
			stack = stack[:len(stack)-2]
			switch c {
			case '+':
				a += b
			case '*':
				a *= b
			case '-':
				a -= b
			}
			stack = append(stack, a)
		}
	}
	return stack[0]
}

func main() {
	programs := []string{"12+", "34*5+", "123456+++++", "98765432-------", "12+34+*56+78+*+"}
	sum := 0
	for i := range 1000 {
		sum += evaluate(programs[i%len(programs)])
	}
	println(sum)
}
