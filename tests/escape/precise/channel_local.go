// precise 3000

// Row "channels" (golang/go#45269): channels and what is sent on them are always on the heap. This one is a bounded queue of one
// function, and no goroutine but its own ever has it: variables that are sent stay. Jobs made in a loop wait in it together, so that
// they cannot share a place in the frame.
package main

type job struct{ id, depth int }

//go:noinline
func breadthFirst(width int) int {
	queue := make(chan *job, 8)
	root := job{id: 1}
	queue <- &root
	sum := 0
	for len(queue) > 0 {
		j := <-queue
		sum += j.id * (j.depth + 1)
		for k := 0; k < width && j.depth < 2 && len(queue) < cap(queue); k++ {
			queue <- &job{j.id*10 + k, j.depth + 1}
		}
	}
	return sum
}

//go:noinline
func first(a, b int) int {
	slots := make(chan *int, 2)
	x, y := a*2, b*3
	slots <- &x
	slots <- &y
	p := <-slots
	*p += *<-slots
	return x
}

func main() {
	sum := 0
	for i := range 300 {
		sum += breadthFirst(2) + first(i, 2)
	}
	println(sum)
}
