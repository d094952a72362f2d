// run
// Labelled break and continue, goto forward and backward, labels with the names of variables, loops built with goto.
package main

import "fmt"

func find(grid [][]int, want int) (int, int) {
	var i, j int
search:
	for i = range grid {
		for j = range grid[i] {
			if grid[i][j] == want {
				break search
			}
		}
	}
	return i, j
}

func primes(limit int) (out []int) {
next:
	for n := 2; n < limit; n++ {
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				continue next
			}
		}
		out = append(out, n)
	}
	return
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func retry(fails int) (s string) {
	attempt := 0
start:
	attempt++
	if attempt <= fails {
		s += "x"
		goto start
	}
	if s == "" {
		goto done
	}
	s += "!"
done:
	s += "."
	return s
}

func state(in string) (out []string) {
	i := 0
	word := ""
space:
	if i == len(in) {
		goto end
	}
	if in[i] == ' ' {
		i++
		goto space
	}
letter:
	word += string(in[i])
	i++
	if i < len(in) && in[i] != ' ' {
		goto letter
	}
	out = append(out, word)
	word = ""
	goto space
end:
	return
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {3, 4}, {5, 6}}, 4))
	fmt.Println(primes(40))
	fmt.Println(collatz(27), retry(0), retry(3), state("  the quick  fox "))
x:
	for x := 0; x < 3; x++ {
		switch {
		case x == 1:
			continue x
		case x == 2:
			break x
		}
		fmt.Println("x", x)
	}

outer:
	switch {
	default:
		for {
			if len("abc") == 3 {
				break outer
			}
		}
	}
	var fs []func() int
	i := 0
top:
	v := i * i
	fs = append(fs, func() int { return v })
	if i++; i < 3 {
		goto top
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())
sel:
	for {
		for range 3 {
			if i++; i > 7 {
				break sel
			}
			if i%2 == 0 {
				continue sel
			}
		}
	}
	fmt.Println(i)
}
