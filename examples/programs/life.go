// run -gcstress=10

// Conway's game of life on a torus: a glider crosses it, a pattern is followed until it repeats; generations are found again
// by a hash of the board.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

type board struct {
	width, height int
	cells         [][]bool
}

func newBoard(width, height int) *board {
	b := &board{width: width, height: height, cells: make([][]bool, height)}
	for y := range b.cells {
		b.cells[y] = make([]bool, width)
	}
	return b
}

// place sets the cells drawn by '#' in rows at (x, y).
func (b *board) place(x, y int, rows ...string) {
	for dy, row := range rows {
		for dx, c := range row {
			b.cells[(y+dy)%b.height][(x+dx)%b.width] = c == '#'
		}
	}
}

func (b *board) alive(x, y int) bool {
	return b.cells[(y+b.height)%b.height][(x+b.width)%b.width]
}

func (b *board) neighbours(x, y int) (n int) {
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			if (dx != 0 || dy != 0) && b.alive(x+dx, y+dy) {
				n++
			}
		}
	}
	return n
}

// step computes the next generation into next, whose old contents are lost.
func (b *board) step(next *board) {
	for y, row := range next.cells {
		for x := range row {
			n := b.neighbours(x, y)
			row[x] = n == 3 || n == 2 && b.cells[y][x]
		}
	}
}

func (b *board) count() (n int) {
	for _, row := range b.cells {
		for _, alive := range row {
			if alive {
				n++
			}
		}
	}
	return n
}

// hash is FNV-1a over the cells.
func (b *board) hash() uint64 {
	h := uint64(14695981039346656037)
	for _, row := range b.cells {
		for _, alive := range row {
			if alive {
				h ^= 1
			}
			h *= 1099511628211
		}
	}
	return h
}

func (b *board) String() string {
	var s strings.Builder
	for _, row := range b.cells {
		for _, alive := range row {
			if alive {
				s.WriteByte('#')
			} else {
				s.WriteByte('.')
			}
		}
		s.WriteByte('\n')
	}
	return s.String()
}

// follow runs until a generation comes again and tells when it was there before.
func follow(b *board, most int) (first, again int) {
	seen := map[uint64]int{}
	next := newBoard(b.width, b.height)
	for g := 0; g <= most; g++ {
		h := b.hash()
		if before, ok := seen[h]; ok {
			return before, g
		}
		seen[h] = g
		b.step(next)
		*b, *next = *next, *b
	}
	return -1, most
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	b, next := newBoard(16, 8), newBoard(16, 8)
	b.place(1, 0, ".#.", "..#", "###")
	for g := 0; g < 12; g++ {
		b.step(next)
		b, next = next, b
	}
	fmt.Fprintf(out, "glider after 12 generations, %d cells\n%v", b.count(), b)

	patterns := []struct {
		name string
		rows []string
	}{
		{"block", []string{"##", "##"}},
		{"blinker", []string{"###"}},
		{"toad", []string{".###", "###."}},
		{"r-pentomino", []string{".##", "##.", ".#."}},
		{"acorn", []string{".#.....", "...#...", "##..###"}},
		{"nothing", nil},
	}
	for _, p := range patterns {
		b := newBoard(24, 20)
		b.place(8, 8, p.rows...)
		first, again := follow(b, 2000)
		if first < 0 {
			fmt.Fprintf(out, "%-12s still new after %d generations\n", p.name, again)
			continue
		}
		fmt.Fprintf(out, "%-12s generation %4d comes again after %d, %d cells\n", p.name, first, again-first, b.count())
	}
}
