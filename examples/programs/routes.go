// run -gcstress=20

// Shortest routes on a grid of streets with Dijkstra's algorithm: a priority queue by container/heap, records by value in
// maps, paths drawn on the map. Blocks that cannot be reached are found, too.
package main

import (
	"container/heap"
	"fmt"
	"sort"
	"strings"
)

type place struct{ x, y int }

type step struct {
	to   place
	cost int
	turn int // of insertion: equal costs leave in order
}

type queue []step

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].cost < q[j].cost || q[i].cost == q[j].cost && q[i].turn < q[j].turn
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(step)) }
func (q *queue) Pop() any {
	last := len(*q) - 1
	s := (*q)[last]
	*q = (*q)[:last]
	return s
}

type city struct {
	rows  []string
	start place
	goals map[byte]place
}

func read(text string) (*city, error) {
	c := &city{rows: strings.Split(strings.Trim(text, "\n"), "\n"), goals: map[byte]place{}}
	for y, row := range c.rows {
		if len(row) != len(c.rows[0]) {
			return nil, fmt.Errorf("row %d has %d places, not %d", y, len(row), len(c.rows[0]))
		}
		for x := 0; x < len(row); x++ {
			switch b := row[x]; {
			case b == '@':
				c.start = place{x, y}
			case b >= 'A' && b <= 'Z':
				c.goals[b] = place{x, y}
			}
		}
	}
	return c, nil
}

// cost of entering a place: digits are hills; 0: a wall.
func (c *city) cost(p place) int {
	if p.y < 0 || p.y >= len(c.rows) || p.x < 0 || p.x >= len(c.rows[p.y]) {
		return 0
	}
	switch b := c.rows[p.y][p.x]; {
	case b == '#':
		return 0
	case b >= '0' && b <= '9':
		return int(b-'0') + 1
	}
	return 1
}

type reached struct {
	cost int
	from place
}

func (c *city) explore() map[place]reached {
	known := map[place]reached{c.start: {0, c.start}}
	q := &queue{{to: c.start}}
	for turn := 0; q.Len() > 0; {
		s := heap.Pop(q).(step)
		if s.cost > known[s.to].cost {
			continue
		}
		for _, d := range [...]place{{1, 0}, {0, 1}, {-1, 0}, {0, -1}} {
			to := place{s.to.x + d.x, s.to.y + d.y}
			price := c.cost(to)
			if price == 0 {
				continue
			}
			cost := s.cost + price
			if old, ok := known[to]; !ok || cost < old.cost {
				known[to] = reached{cost, s.to}
				turn++
				heap.Push(q, step{to, cost, turn})
			}
		}
	}
	return known
}

func (c *city) draw(known map[place]reached, goal place) string {
	rows := make([][]byte, len(c.rows))
	for y := range rows {
		rows[y] = []byte(c.rows[y])
	}
	for p := known[goal].from; p != c.start; p = known[p].from {
		rows[p.y][p.x] = '*'
	}
	var b strings.Builder
	for _, row := range rows {
		b.WriteString("    ")
		b.Write(row)
		b.WriteByte('\n')
	}
	return b.String()
}

const plan = `
@..#......A.
.#.#.####.#.
.#...#22#.#.
.#####22#.#B
.....333....
.###.###.###
.#C#...#...D
`

func main() {
	c, err := read(plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	known := c.explore()
	var names []string
	for name := range c.goals {
		names = append(names, string(name))
	}
	sort.Strings(names)
	for _, name := range names {
		goal := c.goals[name[0]]
		r, ok := known[goal]
		if !ok {
			fmt.Println(name, "cannot be reached")
			continue
		}
		fmt.Printf("%s costs %d\n%s", name, r.cost, c.draw(known, goal))
	}
	fmt.Println(len(known), "places reached")
	_, err = read("..\n...")
	fmt.Println(err)
}
