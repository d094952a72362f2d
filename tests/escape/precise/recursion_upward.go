// precise 0

// Row "recursion" (golang/go#13547): a chain of stack objects handed down by recursion: in Go the parameter outlives what the
// recursive call makes in a loop, so each link is on the heap. Paths of a maze search, as a list that grows downward.
package main

type step struct {
	x, y int
	back *step
}

func (s *step) visited(x, y int) bool {
	for ; s != nil; s = s.back {
		if s.x == x && s.y == y {
			return true
		}
	}
	return false
}

var directions = [4]struct{ x, y int }{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}

func paths(x, y, size int, back *step) int {
	if x < 0 || y < 0 || x >= size || y >= size || back.visited(x, y) {
		return 0
	}
	if x == size-1 && y == size-1 {
		return 1
	}
	found := 0
	for _, d := range directions {
		found += paths(x+d.x, y+d.y, size, &step{x, y, back})
	}
	return found
}

func main() {
	println(paths(0, 0, 3, nil), paths(0, 0, 4, nil))
}
