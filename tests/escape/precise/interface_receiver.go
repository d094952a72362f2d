// precise 0

// Row "interface call: receiver" (golang/go#62653, #36964, #78336): what is in an interface whose method is called escapes. The
// shapes of a drawing are local, and no method keeps its receiver.
package main

type shape interface {
	area() int
	move(dx, dy int)
}

type rectangle struct{ x, y, w, h int }

type circle struct{ x, y, r int }

func (r *rectangle) area() int       { return r.w * r.h }
func (r *rectangle) move(dx, dy int) { r.x += dx; r.y += dy }
func (c *circle) area() int          { return 3 * c.r * c.r }
func (c *circle) move(dx, dy int)    { c.x += dx; c.y += dy }

//go:noinline
func total(s shape, rounds int) int {
	sum := 0
	for i := range rounds {
		s.move(i, -i)
		sum += s.area()
	}
	return sum
}

func main() {
	sum := 0
	for i := range 1000 {
		r := &rectangle{w: i, h: 3}
		sum += total(r, 2) + r.x
		c := circle{r: i % 7}
		sum += total(&c, 3) - c.y
		var boxed shape = &circle{r: 2}
		if i%2 == 0 {
			boxed = r
		}
		sum += boxed.area()
	}
	println(sum)
}
