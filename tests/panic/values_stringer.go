// run
// panic with a Stringer calls its String method.
package main

import "fmt"

type point struct{ x, y int }

func (p point) String() string { return fmt.Sprintf("(%d, %d)", p.x, p.y) }

func main() {
	panic(point{1, 2})
}
