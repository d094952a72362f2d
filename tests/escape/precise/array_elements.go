// precise 1000

// Row "array elements" (test/escape_array.go): Go knows one location for all elements, so what x[0] gives away takes x[1] along.
// The two halves of a double buffer: the front one is published now and then, the back one never is.
package main

type page struct {
	lines [8]int
	count int
}

var shown *page

//go:noinline
func draw(p *page, from int) {
	for i := range p.lines {
		p.lines[i] = from * i
	}
	p.count += from
}

func main() {
	sum := 0
	for i := range 1000 {
		var pages [2]*page
		pages[1] = &page{}
		pages[0] = &page{count: i}
		draw(pages[0], i)
		draw(pages[1], i+1)
		if i%250 == 0 {
			shown = pages[0]
		}
		sum += pages[1].lines[7] + pages[0].count + shown.count
	}
	println(sum)
}
