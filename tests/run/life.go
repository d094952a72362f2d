// run
// The game of life on a slice of slices and on a map of points: both agree.
package main

import (
	"fmt"
	"strings"
)

type point struct{ x, y int }

const size = 12

func stepGrid(g [][]bool) [][]bool {
	out := make([][]bool, size)
	for y := range out {
		out[y] = make([]bool, size)
		for x := range out[y] {
			n := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dx != 0 || dy != 0) && g[(y+dy+size)%size][(x+dx+size)%size] {
						n++
					}
				}
			}
			out[y][x] = n == 3 || n == 2 && g[y][x]
		}
	}
	return out
}

func stepMap(m map[point]bool) map[point]bool {
	counts := map[point]int{}
	for p := range m {
		for i := range 9 {
			if i != 4 {
				counts[point{(p.x + i%3 - 1 + size) % size, (p.y + i/3 - 1 + size) % size}]++
			}
		}
	}
	out := map[point]bool{}
	for p, n := range counts {
		if n == 3 || n == 2 && m[p] {
			out[p] = true
		}
	}
	return out
}

func main() {
	start := []string{".X..........", "..X.........", "XXX.........", "............", ".....XXX....", "............", "........XX..", "........XX.."}
	grid := make([][]bool, size)
	m := map[point]bool{}
	for y := range grid {
		grid[y] = make([]bool, size)
		if y < len(start) {
			for x, c := range start[y] {
				if c == 'X' {
					grid[y][x] = true
					m[point{x, y}] = true
				}
			}
		}
	}
	for range 30 {
		grid, m = stepGrid(grid), stepMap(m)
	}
	alive := 0
	for y, row := range grid {
		var b strings.Builder
		for x, on := range row {
			if on != m[point{x, y}] {
				fmt.Println("they differ at", x, y)
			}
			if on {
				alive++
				b.WriteByte('X')
			} else {
				b.WriteByte('.')
			}
		}
		fmt.Println(b.String())
	}
	fmt.Println(alive, len(m))
}
