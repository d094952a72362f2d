// run
// Backtracking over arrays by value and by pointer.
package main

import "fmt"

type board [9][9]byte

func parse(s string) (b board) {
	for i, c := range s {
		if c != '.' {
			b[i/9][i%9] = byte(c - '0')
		}
	}
	return
}

func (b *board) allowed(r, c int, v byte) bool {
	for i := range 9 {
		if b[r][i] == v || b[i][c] == v || b[r/3*3+i/3][c/3*3+i%3] == v {
			return false
		}
	}
	return true
}

func solve(b board) (board, bool) {
	for r := range 9 {
		for c := range 9 {
			if b[r][c] != 0 {
				continue
			}
			for v := byte(1); v <= 9; v++ {
				if b.allowed(r, c, v) {
					b[r][c] = v
					if s, ok := solve(b); ok {
						return s, true
					}
				}
			}
			b[r][c] = 0
			return b, false
		}
	}
	return b, true
}

func main() {
	b := parse("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79")
	s, ok := solve(b)
	fmt.Println(ok, b == s)
	for _, row := range s {
		fmt.Println(row)
	}
	b[0][2] = 5
	_, ok = solve(b)
	fmt.Println(ok)
}
