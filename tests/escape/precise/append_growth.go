// precise 0

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

// inlined into the loop: each body's arrays are as dead in the next iteration as they were at its return
func evens(n int) (sum int) {
	var list []int
	for i := 0; i < n; i += 2 {
		list = append(list, i)
	}
	for _, v := range list {
		sum += v
	}
	return
}

func digits(n int) (sum int) {
	var list []byte
	for ; n > 0; n /= 10 {
		list = append(list, byte(n%10))
	}
	for i, d := range list {
		sum += i * int(d)
	}
	return
}

func main() {
	programs := []string{"12+", "34*5+", "123456+++++", "98765432-------", "12+34+*56+78+*+"}
	sum := 0
	for i := range 1000 {
		sum += evaluate(programs[i%len(programs)])
		sum += evens(i%40) + digits(i*977)
	}
	println(sum)
}
