// Constructors, makers of closures and boxed results, through several levels, whose callers let the objects die.
package main

import "fmt"

type vector struct{ x, y, z float64 }

type body struct {
	at, speed *vector
	name      string
}

//go:noinline
func newVector(x, y, z float64) *vector { return &vector{x, y, z} }

//go:noinline
func (v *vector) plus(w *vector) *vector { return newVector(v.x+w.x, v.y+w.y, v.z+w.z) }

//go:noinline
func (v *vector) times(f float64) *vector { return &vector{v.x * f, v.y * f, v.z * f} }

//go:noinline
func newBody(name string, x float64) *body {
	return &body{at: newVector(x, x, x), speed: newVector(1, 2, 3), name: name}
}

//go:noinline
func counter(start int) func() int {
	return func() int { start++; return start }
}

//go:noinline
func boxed(n int) any { return n }

type shape interface{ area() float64 }
type square struct{ side float64 }

func (s square) area() float64 { return s.side * s.side }

//go:noinline
func newShape(side float64) shape { return square{side} }

func main() {
	total := 0.0
	count := 0
	for i := range 5_000_000 {
		a := newVector(float64(i), 1, 2)
		b := a.plus(a.times(0.5)).plus(newVector(1, 1, 1))
		total += b.x + b.y + b.z
		c := newBody("b", float64(i))
		total += c.at.x + c.speed.z
		next := counter(i)
		count += next() + next()
		count += boxed(i).(int)
		total += newShape(float64(i & 7)).area()
	}
	fmt.Println(total, count)
}
