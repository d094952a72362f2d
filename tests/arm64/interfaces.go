// Interfaces: boxed values of every shape, embedding and promoted methods, assertions, type switches, method values,
// comparison of interface values, and calls with wide parameters through them.
package main

type shape interface {
	area() float64
	name() string
}

type named interface{ name() string }

type square struct{ side float64 }
type circle struct{ radius float64 }
type rectangle struct {
	square
	height float64
}
type counter int
type wide [6]int
type wrapper struct{ *counter }
type function func(int) int

func (s square) area() float64    { return s.side * s.side }
func (s square) name() string     { return "square" }
func (c *circle) area() float64   { return 3 * c.radius * c.radius }
func (c *circle) name() string    { return "circle" }
func (r rectangle) area() float64 { return r.side * r.height }
func (c *counter) add(n int) int  { *c += counter(n); return int(*c) }
func (w wide) sum(extra wide, scale float64) (int, float64) {
	n := 0
	for i := range w {
		n += w[i] * extra[i]
	}
	return n, float64(n) * scale
}
func (f function) call(n int) int { return f(f(n)) }

type adder interface{ add(int) int }
type summer interface {
	sum(wide, float64) (int, float64)
}
type caller interface{ call(int) int }

func kind(v any) string {
	switch x := v.(type) {
	case nil:
		return "nil"
	case bool, int8:
		return "bool or int8"
	case int:
		if x > 10 {
			return "big int"
		}
		return "int"
	case string:
		return "string " + x
	case []int:
		return "slice"
	case map[string]int:
		return "map"
	case func() int:
		return "func"
	case *circle:
		return "circle pointer"
	case shape:
		return "shape " + x.name()
	case named:
		return "named"
	case error:
		return "error"
	case struct{}:
		return "empty struct"
	case float32, float64:
		return "float"
	case [2]string:
		return "array " + x[1]
	}
	return "other"
}

func main() {
	shapes := []shape{square{2}, &circle{1.5}, rectangle{square{3}, 4}, &rectangle{square{1}, 2}}
	total := 0.0
	for _, s := range shapes {
		print(s.name(), " ", s.area(), "; ")
		total += s.area()
	}
	println(total)
	values := []any{nil, true, int8(1), 3, 30, "abc", []int{1}, map[string]int{}, func() int { return 1 }, &circle{},
		square{}, rectangle{}, struct{}{}, float32(1), [2]string{"x", "y"}, counter(1), 'x'}
	for _, v := range values {
		print(kind(v), "|")
	}
	println()
	var c counter
	var a adder = wrapper{&c}
	a.add(5)
	add := a.add
	c.add(1)
	println(add(10), c)
	var w summer = wide{1, 2, 3, 4, 5, 6}
	n, f := w.sum(wide{6, 5, 4, 3, 2, 1}, 0.5)
	println(n, f)
	var twice caller = function(func(n int) int { return n*n + 1 })
	println(twice.call(2), caller.call(twice, 1), (*counter).add(&c, 4), square.area(square{5}))
	var x, y any = wide{1}, wide{1}
	println(x == y, x == any(wide{2}), any(1) == any(int64(1)), any("a"+kind(3)) == any("aint"), any(nil) == nil)
	_, isNamed := shapes[0].(named)
	_, isAdder := shapes[0].(adder)
	s, isSquare := shapes[0].(square)
	println(isNamed, isAdder, isSquare, s.side)
	var typedNil shape = (*circle)(nil)
	println(typedNil == nil, typedNil.name())
	defer func() {
		println(recover().(error).Error())
		defer func() { println(recover().(error).Error()) }()
		println(x == any([]int{}), any([]int{}) == any([]int{}))
	}()
	println(shapes[1].(square).side)
}
